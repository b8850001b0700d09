import { ok, refuse, type Result } from '@/domain/result'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'

/** Changes what is given, for the acting person. */
export const updatePreferences = async (
  tx: Tx,
  command: { locale?: UserRow['locale'] | undefined; timeZone?: string | undefined },
  ctx: Context,
): Promise<Result<UserRow>> => {
  if (command.timeZone !== undefined && !isTimeZone(command.timeZone))
    return refuse('request/invalid', { errors: [{ pointer: '/timeZone', code: 'unknown' }] })
  const user = await tx.users.require(ctx.actor.userId)
  return ok(
    await tx.users.update(user.id, {
      locale: command.locale ?? user.locale,
      timeZone: command.timeZone ?? user.timeZone,
    }),
  )
}

/** Is this the name of a time zone, with its summer time? */
export const isTimeZone = (name: string): boolean => {
  try {
    // Offsets such as +02:00 are understood too, but know nothing of summer time.
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '' && !/^[+-]/.test(name)
  } catch {
    return false
  }
}
