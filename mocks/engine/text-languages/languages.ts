import { locales } from '@/domain/locales'
import { type FieldError, ok, refuse, type Result } from '@/domain/result'
import type { TextLanguageRow } from '@mocks/store/rows/text-releases'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'

type Wish = Pick<TextLanguageRow, 'nativeName' | 'direction' | 'fallback'>
type Locale = UserRow['locale']

const isShipped = (code: string): code is Locale => (locales as readonly string[]).includes(code)

/** Languages that are worked on, published or not: those shipped first, then as they were added. */
export const languageRows = async (tx: Tx): Promise<TextLanguageRow[]> =>
  (await allLanguages(tx)).filter(({ state }) => state !== 'archived')

export const allLanguages = async (tx: Tx): Promise<TextLanguageRow[]> => {
  const rank = ({ code }: TextLanguageRow): number => (isShipped(code) ? locales.indexOf(code) : locales.length)
  return (await tx.textLanguages.all()).toSorted((a, b) => rank(a) - rank(b) || (a.addedAt ?? 0) - (b.addedAt ?? 0))
}

/** The nearest shipped language of an added one: what mails and papers are written in. */
export const shippedFor = ({ code, fallback }: Pick<TextLanguageRow, 'code' | 'fallback'>): Locale =>
  [code, ...fallback].find(isShipped) ?? 'en'

/** `Intl` knows the language, and writes its code like this; undefined: there is no such language. */
const canonical = (code: string): string | undefined => {
  try {
    const [name] = Intl.getCanonicalLocales(code)
    // A code that is merely well formed is its own name.
    return name && new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(name) ? name : undefined
  } catch {
    return undefined
  }
}

/** A chain names languages there are, each once, never the language itself, and ends in English. */
const chainErrors = async (tx: Tx, code: string, chain: readonly string[]): Promise<FieldError[]> => {
  const known = (await languageRows(tx)).map((row) => row.code)
  const unknown = chain.findIndex((each) => each === code || !known.includes(each))
  if (unknown >= 0) return [{ pointer: `/fallback/${unknown}`, code: 'unknown' }]
  const twice = chain.findIndex((each, place) => chain.indexOf(each) !== place)
  if (twice >= 0) return [{ pointer: `/fallback/${twice}`, code: 'duplicate' }]
  return chain.at(-1) === 'en' ? [] : [{ pointer: '/fallback', code: 'invalid' }]
}

/** Adds a language as a draft: it is offered with the first release that has texts of it. */
export async function addLanguage(
  tx: Tx,
  wish: Wish & { code: string },
  ctx: Context,
): Promise<Result<TextLanguageRow>> {
  const code = canonical(wish.code)
  if (!code) return refuse('request/invalid', { errors: [{ pointer: '/code', code: 'unknown' }] })
  if (await tx.textLanguages.one('code', code))
    return refuse('request/invalid', { errors: [{ pointer: '/code', code: 'duplicate' }] })
  const errors = await chainErrors(tx, code, wish.fallback)
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const { nativeName, direction, fallback } = wish
  const row = await tx.textLanguages.insert({
    id: ctx.ids.next('TextLanguage'),
    code,
    nativeName,
    direction,
    fallback,
    state: 'draft',
    shipped: false,
    addedAt: ctx.clock.now(),
    addedBy: ctx.actorName,
  })
  return ok(row)
}

/** Nobody can be left with a language that is no longer offered, and no chain may lead to it. */
const leaveLanguage = async (tx: Tx, { code }: TextLanguageRow): Promise<void> => {
  for (const user of await tx.users.all())
    if (user.language === code) await tx.users.update(user.id, { language: null })
  for (const row of await tx.textLanguages.all())
    if (row.fallback.includes(code))
      await tx.textLanguages.update(row.id, { fallback: row.fallback.filter((each) => each !== code) })
}

type Change = { version: number; archived?: boolean | undefined } & { [K in keyof Wish]?: Wish[K] | undefined }

export async function changeLanguage(tx: Tx, code: string, change: Change): Promise<Result<TextLanguageRow>> {
  const row = await tx.textLanguages.one('code', code)
  if (!row) return refuse('resource/not-found')
  if (row.version !== change.version) return refuse('conflict/stale', { current: row })
  if (row.shipped) return refuse('language/shipped')
  if (change.fallback) {
    const errors = await chainErrors(tx, code, change.fallback)
    if (errors.length > 0) return refuse('request/invalid', { errors })
  }
  if (change.archived && row.state !== 'archived') await leaveLanguage(tx, row)
  const wasPublished = (await tx.textReleases.all()).some(
    ({ state, changes }) => state === 'published' && changes.some(({ language }) => language === code),
  )
  const back = row.state === 'archived' ? (wasPublished ? 'published' : 'draft') : row.state
  const state = change.archived === undefined ? row.state : change.archived ? 'archived' : back
  const { nativeName = row.nativeName, direction = row.direction, fallback = row.fallback } = change
  return ok(await tx.textLanguages.update(row.id, { nativeName, direction, fallback, state }))
}
