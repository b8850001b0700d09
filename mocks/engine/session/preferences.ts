import { ok, refuse, type Result } from '@/domain/result'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { shippedFor } from '../text-languages/languages'

type Wish = { locale?: UserRow['locale'] | undefined; language?: string | null | undefined }

/** The language somebody reads the portal in from now on, and the one of what is written for them outside it. */
export async function languageOf(
  tx: Tx,
  wish: Wish,
  user: Pick<UserRow, 'locale' | 'language'>,
): Promise<Result<Pick<UserRow, 'locale' | 'language'>>> {
  const added = wish.language ? await tx.textLanguages.one('code', wish.language) : undefined
  if (wish.language && (!added || added.shipped || added.state === 'archived'))
    return refuse('request/invalid', { errors: [{ pointer: '/language', code: 'unknown' }] })
  const { locale = user.locale, language = wish.locale ? null : (user.language ?? null) } = wish
  // Mails and papers are in the nearest language shipped.
  return ok({ locale: added ? shippedFor(added) : locale, language })
}

/** The same where somebody else says it, with all fields of a person: a locale that stays says nothing. */
export const readingOf = (
  tx: Tx,
  { locale, language }: Pick<UserRow, 'locale'> & Wish,
  before: UserRow | null,
): ReturnType<typeof languageOf> =>
  languageOf(tx, { locale: locale === before?.locale ? undefined : locale, language }, before ?? { locale })

/** Changes what is given, for the acting person. */
export const updatePreferences = async (
  tx: Tx,
  command: Wish & { timeZone?: string | undefined },
  ctx: Context,
): Promise<Result<UserRow>> => {
  if (command.timeZone !== undefined && !isTimeZone(command.timeZone))
    return refuse('request/invalid', { errors: [{ pointer: '/timeZone', code: 'unknown' }] })
  const user = await tx.users.require(ctx.actor.userId)
  const chosen = await languageOf(tx, command, user)
  if (!chosen.ok) return chosen
  return ok(await tx.users.update(user.id, { ...chosen.value, timeZone: command.timeZone ?? user.timeZone }))
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
