import type { CostCentre } from '@/contract/branch-detail'
import type { BranchId, CompanyId, CostCentreId } from '@/domain/ids'
import { type FieldError, type Result, ok, refuse } from '@/domain/result'
import { switchedOffBy } from '@/domain/structure/tree'
import type { CostCentreRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { ownCompany } from '../reach'
import { companyStructure } from './company-structure'
import { describeCostCentre } from './get-structure'

type Fields = { branchId: BranchId | null; code: string; name: string }

const described = async (tx: Tx, centre: CostCentreRow): Promise<CostCentre> =>
  describeCostCentre(await companyStructure(tx, centre.companyId), centre)

export async function createCostCentre(tx: Tx, fields: Fields, ctx: Context): Promise<Result<CostCentre>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const errors = await faultsOf(tx, fields, company.value.id, null)
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const centre = await tx.costCentres.insert({
    id: ctx.ids.next<'CostCentre'>('CostCentre'),
    companyId: company.value.id,
    active: true,
    ...fields,
  })
  return ok(await described(tx, centre))
}

type Change = Fields & { costCentreId: CostCentreId; version: number; active: boolean }

/** Its budgets go off and on with it; orders that carry it keep it. */
export async function updateCostCentre(
  tx: Tx,
  { costCentreId, version, active, ...fields }: Change,
  ctx: Context,
): Promise<Result<CostCentre>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const centre = await tx.costCentres.get(costCentreId)
  if (centre?.companyId !== company.value.id) return refuse('resource/not-found')
  if (centre.version !== version) return refuse('conflict/stale', { current: await described(tx, centre) })
  const errors = await faultsOf(tx, fields, company.value.id, centre.id)
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const offAbove = switchedOffBy(await tx.branches.by('companyId', company.value.id), fields.branchId)
  if (active && !centre.active && offAbove) return refuse('branch/parent-off', { params: { branch: offAbove.name } })
  return ok(await described(tx, await tx.costCentres.update(centre.id, { ...fields, active })))
}

/** Codes are the same to people whatever their case. */
async function faultsOf(
  tx: Tx,
  { branchId, code }: Fields,
  companyId: CompanyId,
  self: CostCentreId | null,
): Promise<FieldError[]> {
  const errors: FieldError[] = []
  const others = (await tx.costCentres.by('companyId', companyId)).filter(({ id }) => id !== self)
  if (others.some((other) => other.code.toLowerCase() === code.toLowerCase()))
    errors.push({ pointer: '/code', code: 'duplicate' })
  if (branchId !== null && (await tx.branches.get(branchId))?.companyId !== companyId)
    errors.push({ pointer: '/branchId', code: 'unknown' })
  return errors
}
