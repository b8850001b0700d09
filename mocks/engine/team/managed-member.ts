import type { memberActions } from '@/contract/member-detail'
import type { UserId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { RefusalCode } from '@/domain/refusals'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { loadMember, type MemberRecord } from './get-member'
import { findMember, type Manager, managerOf } from './manager'
import { notPossible } from './not-possible'

export type MemberCommand = { userId: UserId; side: Manager['side']; version?: number }
export type Managed = { manager: Manager; user: UserRow; record: MemberRecord }

/** The person a command is about, at the version the caller saw and only if the record allows the action. */
export const managedMember = async (
  tx: Tx,
  { userId, side, version }: MemberCommand,
  action: (typeof memberActions)[number],
  ctx: Context,
): Promise<Result<Managed>> => {
  const manager = await managerOf(tx, side, ctx)
  if (!manager.ok) return manager
  const user = await findMember(tx, userId, manager.value)
  if (!user.ok) return user
  const record = await loadMember(tx, user.value, manager.value, ctx.clock.now())
  if (version !== undefined && version !== user.value.version) return refuse('conflict/stale', { current: record })
  const found = record.allowedActions.find((each) => each.action === action)
  // The reason's code comes from the closed list; the wire knows it as text.
  const code = found?.reason?.code as RefusalCode | undefined
  // Whoever is named as an authorizer is refused by the guards, which tell whom and which orders.
  if (code !== undefined && code !== 'state.authorizerInUse') return notPossible(code, record)
  return ok({ manager: manager.value, user: user.value, record })
}

/** A refusal with the record as it was before, so that a dialog can show what stands in the way. */
export const withRecord = <T>(result: Result<T>, current: MemberRecord): Result<T> =>
  result.ok ? result : { ok: false, refusal: { current, ...result.refusal } }
