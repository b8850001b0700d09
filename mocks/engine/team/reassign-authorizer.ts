import type { OrderId, UserId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { AuthorizationRow } from '@mocks/store/rows/orders'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { writeHistory } from '../orders/write-history'
import { mayAuthorize } from './authorizers'
import { type MemberRecord, loadMember } from './get-member'
import { managedMember, type MemberCommand } from './managed-member'

/** The other in the person's place, once. Nobody decides over themselves: their own place is only left. */
const replaced = (ids: readonly UserId[], from: UserId, to: UserId, over: UserId | null): UserId[] => [
  ...new Set(ids.flatMap((id) => (id === from ? (to === over ? [] : [to]) : [id]))),
]

/**
 * The repair for AUT-22 and AUT-23: somebody else takes the person's place in every limit, budget and order that waits.
 * Decisions that were made stay theirs. `asked` are the orders that wait for the other one from now on.
 */
export const reassignAuthorizer = async (
  tx: Tx,
  command: MemberCommand & { toUserId: UserId },
  ctx: Context,
): Promise<Result<{ record: MemberRecord; asked: OrderId[] }>> => {
  const managed = await managedMember(tx, command, 'reassign', ctx)
  if (!managed.ok) return managed
  const { manager, user, record } = managed.value
  const to = await tx.users.get(command.toUserId)
  const unavailable = (code: 'unknown' | 'unavailable') =>
    refuse('request/invalid', { errors: [{ pointer: '/toUserId', code }] })
  if (to?.companyId !== record.company.id) return unavailable('unknown')
  if (to.id === user.id || !(await mayAuthorize(tx, to))) return unavailable('unavailable')

  if (!(await moveAll(tx, user, to, record))) return unavailable('unavailable')
  const { waiting } = record.assignments
  for (const { order } of waiting)
    await writeHistory(
      tx,
      {
        orderId: order.id,
        source: manager.side === 'admin' ? 'admin' : 'portal',
        event: 'authorizerReplaced',
        params: { before: user.name, after: to.name },
      },
      ctx,
    )
  return ok({
    record: await loadMember(tx, user, manager, ctx.clock.now()),
    asked: waiting.filter(({ authorization }) => isNext(authorization, user.id)).map(({ order }) => order.id),
  })
}

/** Does the level that waits now name the person? */
const isNext = ({ levels, current }: AuthorizationRow, id: UserId): boolean =>
  levels[current]?.authorizerIds.includes(id) ?? false

/** False when somebody would be left with nobody but themselves. The caller refuses, which takes everything back. */
const moveAll = async (tx: Tx, from: UserRow, to: UserRow, { assignments }: MemberRecord): Promise<boolean> => {
  let isComplete = true
  const moved = (ids: readonly UserId[], over: UserId | null): UserId[] => {
    const left = replaced(ids, from.id, to.id, over)
    isComplete &&= left.length > 0
    return left
  }
  for (const { id, authorizerIds, userId } of assignments.limits)
    await tx.spendingLimits.update(id, { authorizerIds: moved(authorizerIds, userId) })
  // Limits are part of the people they limit: an edit of one that was opened before must not undo this.
  for (const limited of new Set(assignments.limits.map(({ userId }) => userId)))
    if (limited !== from.id) await tx.users.update(limited, {})
  for (const { id, authorizerIds, owner } of assignments.budgets)
    await tx.budgets.update(id, { authorizerIds: moved(authorizerIds, owner.kind === 'person' ? owner.userId : null) })
  for (const { authorization } of assignments.waiting)
    await tx.authorizations.update(authorization.id, {
      levels: authorization.levels.map((level, at) =>
        at < authorization.current || !level.authorizerIds.includes(from.id)
          ? level
          : { ...level, authorizerIds: moved(level.authorizerIds, authorization.ordererId) },
      ),
    })
  return isComplete
}
