import type { UserId } from '@/domain/ids'
import { type Result, ok } from '@/domain/result'
import type { CompanyRow, CostCentreRow } from '@mocks/store/rows/company'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { ownCompany } from '../reach'
import { authorizersOf } from '../team/authorizers'
import { activeCostCentres } from './running-budgets'

type Named = { id: UserId; name: string }
export type BudgetChoices = {
  company: CompanyRow
  costCentres: CostCentreRow[]
  people: Named[]
  authorizers: Named[]
}

/** Whose a budget can be, and who can authorize what exceeds it. */
export async function getBudgetChoices(tx: Tx, ctx: Context): Promise<Result<BudgetChoices>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const { id } = company.value
  const people = (await tx.users.by('companyId', id)).filter(({ active, confirmed }) => active && confirmed)
  return ok({
    company: company.value,
    costCentres: await activeCostCentres(tx, id),
    people: people.map(named).toSorted((a, b) => a.name.localeCompare(b.name, ctx.locale)),
    authorizers: (await authorizersOf(tx, id)).map(named),
  })
}

const named = ({ id, name }: UserRow): Named => ({ id, name })
