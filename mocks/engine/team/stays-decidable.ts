import type { Instant } from '@/domain/clock'
import type { UserId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import { companyPeople, decidersAt } from '../authorizations/company-people'
import { isLimited } from '../authorizations/evaluate'

/** More names than this are told as a number. */
const mostNamed = 5

/**
 * Every case in which nobody could decide: levels of orders that wait, spending limits of sub-accounts, and budgets that
 * ask for authorization. Each by the order's number, the sub-account's name or the budget's.
 */
export const undecidableCases = async (tx: Tx, company: CompanyRow, now: Instant): Promise<Map<string, string>> => {
  const people = await companyPeople(tx, company, now)
  const isNobody = (ordererId: UserId, named: readonly UserId[]): boolean =>
    decidersAt(people, ordererId, named).length === 0
  const cases = new Map<string, string>()

  for (const row of await tx.authorizations.by('companyId', company.id)) {
    const open = row.status === 'pending' ? row.levels.slice(row.current) : []
    if (open.some(({ authorizerIds }) => isNobody(row.ordererId, authorizerIds)))
      cases.set(`order ${row.orderId}`, (await tx.orders.require(row.orderId)).number)
  }
  for (const { id, userId, authorizerIds } of await tx.spendingLimits.by('companyId', company.id)) {
    const user = people.users.get(userId)
    if (user?.active && isLimited(user) && isNobody(userId, authorizerIds)) cases.set(`limit ${id}`, user.name)
  }
  for (const { id, name, active, mode, owner, authorizerIds } of await tx.budgets.by('companyId', company.id)) {
    const ordererId = owner.kind === 'person' ? owner.userId : ('' as UserId) // whoever it is that orders
    if (active && mode === 'authorize' && isNobody(ordererId, authorizerIds)) cases.set(`budget ${id}`, name)
  }
  return cases
}

/**
 * No order, waiting or still to come, is newly left without anybody to decide it. Asked after a change, inside its
 * transaction; `before` are the cases there were already.
 */
export const staysDecidable = async (
  tx: Tx,
  company: CompanyRow,
  now: Instant,
  before: ReadonlyMap<string, string>,
): Promise<Result<null>> => {
  const after = await undecidableCases(tx, company, now)
  const fresh = [...after].filter(([key]) => !before.has(key)).map(([, name]) => name)
  if (fresh.length === 0) return ok(null)
  const cases = [...new Set(fresh)].slice(0, mostNamed).join(', ')
  return refuse('team/undecidable', { params: { cases, count: fresh.length } })
}
