import { ok, refuse, type Result } from '@/domain/result'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { shippedFor } from '../text-languages/languages'
import { accountsOfPerson, isOpen } from './own-accounts'

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

/** Whoever works for several companies reads all of them in one language. */
export const readEverywhere = async (
  tx: Tx,
  user: UserRow,
  { locale, language }: Pick<UserRow, 'locale' | 'language'>,
): Promise<void> => {
  const others = (await accountsOfPerson(tx, user.id)).filter((other) => other.id !== user.id && isOpen(other))
  for (const other of others)
    if (other.locale !== locale || (other.language ?? null) !== (language ?? null))
      await tx.users.update(other.id, { locale, language: language ?? null })
}

/** The same where somebody else says it, with all fields of a person: a locale that stays says nothing. */
export const readingOf = (
  tx: Tx,
  { locale, language }: Pick<UserRow, 'locale'> & Wish,
  before: UserRow | null,
): ReturnType<typeof languageOf> =>
  languageOf(tx, { locale: locale === before?.locale ? undefined : locale, language }, before ?? { locale })

/** Changes what is given: the language for everything the person signs in to, the time zone for this account. */
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
  await readEverywhere(tx, user, chosen.value)
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
