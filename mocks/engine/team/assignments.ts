import type { UserId } from '@/domain/ids'
import type { BudgetRow } from '@mocks/store/rows/company'
import type { AuthorizationRow, OrderRow } from '@mocks/store/rows/orders'
import type { SpendingLimitRow, UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'

/** An order that waits, and whom its undecided levels name. */
export type Waiting = { authorization: AuthorizationRow; order: OrderRow; amounts: number[] }
/** Where a person is named as an authorizer. */
export type Assignments = { limits: SpendingLimitRow[]; budgets: BudgetRow[]; waiting: Waiting[] }

/** Levels of a case that are still to be decided. */
const undecided = ({ levels, current }: AuthorizationRow) => levels.slice(current)

/** Orders whose undecided levels this person could decide, oldest first; of one orderer only, when named. */
export const waitingFor = async (tx: Tx, authorizer: UserRow, ordererId?: UserId): Promise<Waiting[]> => {
  if (authorizer.companyId === null) return []
  const cases = (await tx.authorizations.by('companyId', authorizer.companyId))
    .filter(({ status }) => status === 'pending')
    .filter((row) => ordererId === undefined || row.ordererId === ordererId)
  const found = cases.flatMap((authorization) => {
    const amounts = undecided(authorization)
      .filter(({ authorizerIds }) => authorizerIds.includes(authorizer.id))
      .map(({ amount }) => amount)
    return amounts.length > 0 ? [{ authorization, amounts }] : []
  })
  const waiting = await Promise.all(
    found.map(async (each) => ({ ...each, order: await tx.orders.require(each.authorization.orderId) })),
  )
  return waiting.toSorted((a, b) => a.authorization.submittedAt - b.authorization.submittedAt)
}

/** AUT-22: every place that names the person as an authorizer. */
export const assignmentsOf = async (tx: Tx, authorizer: UserRow): Promise<Assignments> => {
  const { id, companyId } = authorizer
  if (companyId === null) return { limits: [], budgets: [], waiting: [] }
  const [limits, budgets, waiting] = await Promise.all([
    tx.spendingLimits.by('companyId', companyId),
    tx.budgets.by('companyId', companyId),
    waitingFor(tx, authorizer),
  ])
  return {
    limits: limits.filter(({ authorizerIds }) => authorizerIds.includes(id)),
    budgets: budgets.filter(({ active, authorizerIds }) => active && authorizerIds.includes(id)),
    waiting,
  }
}

/** Whether anybody relies on them as an authorizer. */
export const isAssigned = ({ limits, budgets, waiting }: Assignments): boolean =>
  limits.length + budgets.length + waiting.length > 0
