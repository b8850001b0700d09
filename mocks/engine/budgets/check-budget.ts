import type { CostCentreId, UserId } from '@/domain/ids'
import { type FieldError, type Result, ok, refuse } from '@/domain/result'
import type { BudgetOwner, BudgetRow, CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import { authorizersOf } from '../team/authorizers'
import type { BudgetFields } from './edit-budget'
import { activeCostCentres } from './running-budgets'

type Checked = Omit<BudgetRow, 'id' | 'version' | 'companyId' | 'active'>

/**
 * Looks at every field of a budget and tells all faults at once, each at its field. `before` is the budget as it was: an
 * owner that was switched off since may stay.
 */
export async function checkBudget(
  tx: Tx,
  company: CompanyRow,
  fields: BudgetFields,
  before?: BudgetRow,
): Promise<Result<Checked>> {
  const { name, amount, period, mode, startsOn, endsOn } = fields
  const errors: FieldError[] = []
  const owner = await ownerOf(tx, company, fields, before)
  if (!owner) errors.push({ pointer: '/ownerId', code: 'unknown' })
  if (endsOn !== null && endsOn < startsOn) errors.push({ pointer: '/endsOn', code: 'beforeStart' })
  const authorizerIds = mode === 'authorize' ? [...new Set(fields.authorizerIds)] : []
  if (mode === 'authorize') errors.push(...(await authorizerFaults(tx, company, fields, authorizerIds)))
  if (errors.length > 0 || !owner) return refuse('request/invalid', { errors })
  return ok({ name, owner, amount, period, mode, authorizerIds, startsOn, endsOn })
}

async function ownerOf(
  tx: Tx,
  company: CompanyRow,
  { ownerKind, ownerId }: BudgetFields,
  before: BudgetRow | undefined,
): Promise<BudgetOwner | null> {
  if (ownerKind === 'person') {
    const kept = before?.owner.kind === 'person' && before.owner.userId === ownerId
    const user = await tx.users.get(ownerId as UserId)
    return user?.companyId === company.id && (user.active || kept) ? { kind: 'person', userId: user.id } : null
  }
  const kept = before?.owner.kind === 'costCentre' && before.owner.costCentreId === ownerId
  const centre = kept
    ? await tx.costCentres.get(ownerId as CostCentreId)
    : (await activeCostCentres(tx, company.id)).find(({ id }) => id === ownerId)
  return centre ? { kind: 'costCentre', costCentreId: centre.id } : null
}

/** Somebody must be able to decide, and nobody decides about their own orders (domain-rules §1). */
async function authorizerFaults(
  tx: Tx,
  company: CompanyRow,
  { ownerKind, ownerId }: BudgetFields,
  authorizerIds: readonly UserId[],
): Promise<FieldError[]> {
  if (authorizerIds.length === 0) return [{ pointer: '/authorizerIds', code: 'required' }]
  const may = new Set((await authorizersOf(tx, company.id)).map(({ id }) => id))
  return authorizerIds.flatMap((id, at): FieldError[] =>
    may.has(id) && !(ownerKind === 'person' && id === ownerId)
      ? []
      : [{ pointer: `/authorizerIds/${at}`, code: 'unavailable' }],
  )
}
