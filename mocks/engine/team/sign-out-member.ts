import { type Result, ok } from '@/domain/result'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { endSessions } from '../session/sessions'
import { loadMember, type MemberRecord } from './get-member'
import { managedMember, type MemberCommand } from './managed-member'

/** Ends every session of a person, wherever they are signed in. They may come in again at once. */
export const signOutMember = async (tx: Tx, command: MemberCommand, ctx: Context): Promise<Result<MemberRecord>> => {
  const managed = await managedMember(tx, command, 'signOut', ctx)
  if (!managed.ok) return managed
  const { user, manager } = managed.value
  await endSessions(tx, ctx.clock.now(), user.id)
  return ok(await loadMember(tx, user, manager, ctx.clock.now()))
}
