import type { AllowedAction } from '@/contract/action'
import type { MissingText } from '@/contract/admin/translations/missing'
import type { TextLanguage } from '@/contract/admin/translations/languages'
import type { TextRelease } from '@/contract/admin/translations/releases'
import { holds } from '@/domain/permissions/can'
import type { Context } from '@mocks/engine/context'
import { actionUnless } from '@mocks/engine/refusal'
import { whoCan } from '@mocks/engine/team/who-can'
import type { MissingTextRow, TextChange, TextLanguageRow, TextReleaseRow } from '@mocks/store/rows/text-releases'
import type { Tx } from '@mocks/store/tx'
import { isoOrNull } from './time'

type Reason = { code: 'permission.translationsManage' | 'permission.translationsPublish'; ask: string[] } | null

/** Why the caller may not, with whom to ask. */
export const mayNotManage = async (tx: Tx, ctx: Context): Promise<Reason> =>
  holds(ctx.actor, 'translations.manage')
    ? null
    : { code: 'permission.translationsManage', ask: await whoCan(tx, null, 'translations.manage') }
export const mayNotPublish = async (tx: Tx, ctx: Context): Promise<Reason> =>
  holds(ctx.actor, 'translations.publish')
    ? null
    : { code: 'permission.translationsPublish', ask: await whoCan(tx, null, 'translations.publish') }

export const presentLanguage = (row: TextLanguageRow, people: number, right: Reason): TextLanguage => {
  const shipped = row.shipped && ({ code: 'texts.shippedLanguage' } as const)
  const isArchived = row.state === 'archived'
  const { code, version, nativeName, direction, state, addedBy } = row
  return {
    code,
    version,
    nativeName,
    direction,
    fallback: [...row.fallback],
    state,
    shipped: row.shipped,
    addedAt: isoOrNull(row.addedAt),
    addedBy,
    people,
    allowedActions: [
      actionUnless('edit', right, shipped),
      isArchived ? actionUnless('restore', right) : actionUnless('archive', right, shipped),
    ],
  }
}

/** How many people read the portal in a language. */
export const readersOf = async (tx: Tx): Promise<(code: string) => number> => {
  const users = await tx.users.all()
  const counts = new Map<string, number>()
  for (const { active, language, locale } of users)
    if (active) counts.set(language ?? locale, (counts.get(language ?? locale) ?? 0) + 1)
  return (code) => counts.get(code) ?? 0
}

export const countByLanguage = (changes: readonly TextChange[]): { language: string; changes: number }[] =>
  [...Map.groupBy(changes, ({ language }) => language)].map(([language, group]) => ({
    language,
    changes: group.length,
  }))

export const presentRelease = (row: TextReleaseRow, latest: number, right: Reason): TextRelease => {
  const { id, version, number, kind, state, audience, byName: by, note, restored, stopped, languages } = row
  const actions: AllowedAction<'restore' | 'widen' | 'cancel'>[] = []
  if (state === 'published')
    actions.push(actionUnless('restore', right, number === latest && ({ code: 'texts.samePublished' } as const)))
  if (state === 'published' && audience === 'staff') actions.push(actionUnless('widen', right))
  if (state === 'scheduled') actions.push(actionUnless('cancel', right))
  return {
    id,
    version,
    number,
    kind,
    state,
    audience,
    at: new Date(row.at).toISOString(),
    by,
    note,
    restored,
    stopped,
    languages: [...languages],
    changes: countByLanguage(row.changes),
    allowedActions: actions,
  }
}

export const presentMissing = (row: MissingTextRow, right: Reason): MissingText => ({
  id: row.id,
  version: row.version,
  namespace: row.namespace,
  key: row.base,
  counted: row.counted,
  languages: [...row.languages],
  shownIn: row.shownIn ?? null,
  page: row.page,
  count: row.count,
  firstSeenAt: new Date(row.firstSeenAt).toISOString(),
  lastSeenAt: new Date(row.lastSeenAt).toISOString(),
  state: row.state,
  allowedActions: [
    // A key that is there is translated in the workbench.
    ...(row.shownIn == null ? [actionUnless('create', right)] : []),
    row.state === 'open' ? actionUnless('ignore', right) : actionUnless('reopen', right),
  ],
})
