import type { UserId } from '@/domain/ids'
import { type Refusal, type Result, ok } from '@/domain/result'
import type { SpendingLimitRow, UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import { companyRunners } from './account-roles'
import { assignmentsOf, isAssigned, type Waiting, waitingFor } from './assignments'
import { mayAuthorize } from './authorizers'

/** More names than this are told as a number. */
const mostNamed = 5
const listOf = (names: readonly string[]): string => [...new Set(names)].slice(0, mostNamed).join(', ')
const numbersOf = (waiting: readonly Waiting[]): string[] => waiting.map(({ order }) => order.number)

type Refused = { ok: false; refusal: Refusal }
const refused = (type: Refusal['type'], params: Refusal['params']): Refused => ({
  ok: false,
  refusal: { type, params },
})

/** Names of sub-accounts and budgets that rely on a person, and the orders that wait for them. */
export const relianceOn = async (tx: Tx, user: UserRow): Promise<Refused | null> => {
  const assignments = await assignmentsOf(tx, user)
  if (!isAssigned(assignments)) return null
  const { limits, budgets, waiting } = assignments
  const people = await Promise.all(
    [...limits.map((limit) => limit.userId), ...waiting.map((each) => each.authorization.ordererId)].map((id) =>
      tx.users.get(id),
    ),
  )
  return refused('team/authorizer-in-use', {
    name: user.name,
    people: listOf([...people.flatMap((row) => row?.name ?? []), ...budgets.map(({ name }) => name)]),
    orders: listOf(numbersOf(waiting)),
    count: waiting.length,
  })
}

/**
 * AUT-22 (domain-rules §0.7): whoever is named as an authorizer anywhere keeps account and right to authorize. Asked
 * after the change is written, inside its transaction; `before` is the person as they were.
 */
export const keepsAuthorizers = async (tx: Tx, before: UserRow, could: boolean): Promise<Result<null>> => {
  const after = await tx.users.get(before.id)
  if (!could || (after && (await mayAuthorize(tx, after)))) return ok(null)
  return (await relianceOn(tx, before)) ?? ok(null)
}

/** AUT-23: an authorizer stays linked while an undecided order of this sub-account waits for them. */
export const keepsLinks = async (
  tx: Tx,
  user: UserRow,
  before: readonly SpendingLimitRow[],
  after: readonly { authorizerIds: readonly UserId[] }[],
): Promise<Result<null>> => {
  const kept = new Set(after.flatMap(({ authorizerIds }) => authorizerIds))
  const dropped = [...new Set(before.flatMap(({ authorizerIds }) => authorizerIds))].filter((id) => !kept.has(id))
  for (const id of dropped) {
    const authorizer = await tx.users.get(id)
    const waiting = authorizer ? await waitingFor(tx, authorizer, user.id) : []
    if (authorizer && waiting.length > 0)
      return refused('team/authorizer-waiting', {
        name: authorizer.name,
        person: user.name,
        orders: listOf(numbersOf(waiting)),
        count: waiting.length,
      })
  }
  return ok(null)
}

/** A company that somebody ran is still run by somebody. */
export const keepsRunner = async (tx: Tx, before: UserRow, ranBefore: boolean): Promise<Result<null>> => {
  if (!ranBefore || before.companyId === null) return ok(null)
  return (await companyRunners(tx, before.companyId)).length > 0
    ? ok(null)
    : refused('team/last-account-manager', { name: before.name })
}
