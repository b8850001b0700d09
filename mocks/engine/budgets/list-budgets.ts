import type { AllowedAction } from '@/contract/action'
import type { budgetActions } from '@/contract/budget-detail'
import type { BudgetListQuery, budgetViews } from '@/contract/budget-list'
import { type Result, ok } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, containsWords, type Paged, pageOfRows, sortOrder } from '../paging'
import { ownCompany } from '../reach'
import { actionUnless } from '../refusal'
import { viewerOf } from '../viewer'
import { actionsOf, againstEditing } from './budget-actions'
import { type BudgetFacts, openBudgetBook } from './budget-facts'
import { budgetReach } from './find-budget'

export type ListedBudget = { facts: BudgetFacts; actions: AllowedAction<(typeof budgetActions)[number]>[] }
type View = (typeof budgetViews)[number]
export type ListedBudgets = Paged<ListedBudget> & {
  company: CompanyRow
  views: Record<View, number>
  allowedActions: AllowedAction<'create'>[]
}

const isIn: Record<View, (facts: BudgetFacts) => boolean> = {
  active: ({ state }) => state === 'running' || state === 'planned',
  over: ({ over }) => over,
  ended: ({ state }) => state === 'ended' || state === 'off' || state === 'ownerOff',
  all: () => true,
}

/** CON-04: the budgets the caller may know; what is used first when it is by amounts, else by name. */
export async function listBudgets(tx: Tx, query: BudgetListQuery, ctx: Context): Promise<Result<ListedBudgets>> {
  const own = await ownCompany(tx, ctx)
  if (!own.ok) return own
  const company = own.value
  const book = await openBudgetBook(tx, company, ctx)
  const reaches = await budgetReach(tx, ctx)
  const known = (await tx.budgets.by('companyId', company.id)).filter(reaches)
  const found = (await Promise.all(known.map(book.factsOf))).filter((facts) => matches(facts, query))
  const view = query.view ?? 'active'
  const count = (name: View) => found.filter(isIn[name]).length
  const against = await againstEditing(tx, ctx)
  const page = pageOfRows(sorted(found.filter(isIn[view]), query.sort, ctx), query)
  return ok({
    ...page,
    rows: page.rows.map((facts) => ({ facts, actions: actionsOf(facts, against) })),
    company,
    views: { active: count('active'), over: count('over'), ended: count('ended'), all: count('all') },
    allowedActions: [actionUnless('create', against)],
  })
}

const matches = ({ budget, owner }: BudgetFacts, query: BudgetListQuery): boolean =>
  containsWords(`${budget.name} ${owner.code ?? ''} ${owner.name}`, query.q ?? '') &&
  (query.ownerKind?.includes(owner.kind) ?? true) &&
  (query.mode?.includes(budget.mode) ?? true) &&
  (query.period?.includes(budget.period) ?? true)

const values = {
  name: ({ budget }: BudgetFacts) => budget.name,
  owner: ({ owner }: BudgetFacts) => owner.code ?? owner.name,
  amount: ({ budget }: BudgetFacts) => budget.amount,
  used: ({ used }: BudgetFacts) => used,
  left: ({ left }: BudgetFacts) => left,
  endsOn: ({ budget }: BudgetFacts) => budget.endsOn,
}

function sorted(found: readonly BudgetFacts[], sort: BudgetListQuery['sort'], ctx: Context): BudgetFacts[] {
  const { field, descending } = sortOrder<keyof typeof values>(sort, 'name')
  // An order by amounts would tell amounts.
  const isAmount = field === 'amount' || field === 'used' || field === 'left'
  const by = isAmount && !viewerOf(ctx).prices ? values.name : values[field]
  const compare = byValue<{ id: string; facts: BudgetFacts }>(({ facts }) => by(facts), descending, ctx.locale)
  return found
    .map((facts) => ({ id: facts.budget.id, facts }))
    .toSorted(compare)
    .map(({ facts }) => facts)
}
