import { type Result, ok } from '@/domain/result'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { endSessions } from '../session/sessions'
import { mayAuthorize } from './authorizers'
import { loadMember, type MemberRecord } from './get-member'
import { keepsAuthorizers } from './guards'
import { managedMember, type MemberCommand, withRecord } from './managed-member'
import { staysDecidable, undecidableCases } from './stays-decidable'

/** ACC-17: lets a person in again. */
export const activateMember = async (tx: Tx, command: MemberCommand, ctx: Context): Promise<Result<MemberRecord>> => {
  const managed = await managedMember(tx, command, 'activate', ctx)
  if (!managed.ok) return managed
  const changed = await tx.users.update(managed.value.user.id, { active: true })
  return ok(await loadMember(tx, changed, managed.value.manager, ctx.clock.now()))
}

/** ACC-17: switches a person off and ends their sessions. An authorizer anybody relies on stays (AUT-22). */
export const deactivateMember = async (tx: Tx, command: MemberCommand, ctx: Context): Promise<Result<MemberRecord>> => {
  const managed = await managedMember(tx, command, 'deactivate', ctx)
  if (!managed.ok) return managed
  const { manager, user, record } = managed.value
  const now = ctx.clock.now()
  const undecided = await undecidableCases(tx, record.company, now)
  const could = await mayAuthorize(tx, user)
  const changed = await tx.users.update(user.id, { active: false })
  await endSessions(tx, now, user.id)
  for (const kept of [
    await keepsAuthorizers(tx, user, could),
    await staysDecidable(tx, record.company, now, undecided),
  ])
    if (!kept.ok) return withRecord(kept, record)
  return ok(await loadMember(tx, changed, manager, ctx.clock.now()))
}
