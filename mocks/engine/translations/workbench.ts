import { holds } from '@/domain/permissions/can'
import { sourceLanguage } from '@/domain/translations/text-states'
import { actionUnless } from '../refusal'
import type { TextPerson } from '@mocks/store/rows/texts'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { whoCan } from '../team/who-can'
import type { TextCatalogue } from './catalogue/catalogue'
import { isDeleted } from './catalogue/key-list'
import { languageProgress } from './progress'
import { textRights } from './text-rights'

const actions = {
  edit: { right: 'translations.edit', code: 'permission.translationsEdit' },
  review: { right: 'translations.review', code: 'permission.translationsReview' },
  publish: { right: 'translations.publish', code: 'permission.translationsPublish' },
  manage: { right: 'translations.manage', code: 'permission.translationsManage' },
} as const

/** What the filters of the workbench offer, and how far the languages are. */
export async function workbench(tx: Tx, catalogue: TextCatalogue, ctx: Context) {
  const rights = await textRights(tx, ctx)
  const languages = catalogue.languages.flatMap((row) => {
    const column = catalogue.column(row.code)
    if (!column) return []
    return {
      ...{ code: row.code, nativeName: row.nativeName, direction: row.direction, fallback: [...row.fallback] },
      isSource: row.code === sourceLanguage,
      isPublished: row.state === 'published',
      mayEdit: rights.may('edit', row.code),
      mayReview: rights.may('review', row.code),
      progress: languageProgress(catalogue, column),
    }
  })
  const counts = new Map<string, number>()
  const tags = new Set<string>()
  for (const { namespace, row } of catalogue.keys) {
    if (isDeleted(row)) continue
    counts.set(namespace, (counts.get(namespace) ?? 0) + 1)
    for (const tag of row?.tags ?? []) tags.add(tag)
  }
  const namespaces = [...counts].map(([name, keys]) => ({
    ...{ name, keys },
    isBusiness: catalogue.parts.businessNamespaces.has(name),
  }))
  const names = Object.keys(actions) as (keyof typeof actions)[]
  const allowedActions = await Promise.all(
    names.map(async (name) => {
      const { right, code } = actions[name]
      return actionUnless(name, !holds(ctx.actor, right) && { code, ask: await whoCan(tx, null, right) })
    }),
  )
  return {
    languages,
    namespaces,
    tags: [...tags].toSorted(),
    authors: authorsOf(catalogue),
    drafts: catalogue.pending().length,
    allowedActions,
  }
}

/** People who wrote any of the texts, by name. */
function authorsOf(catalogue: TextCatalogue): TextPerson[] {
  const people = new Map<string, TextPerson>()
  for (const { code } of catalogue.languages)
    for (const { author } of catalogue.column(code)?.rows.values() ?? []) if (author?.id) people.set(author.id, author)
  return [...people.values()].toSorted((a, b) => a.name.localeCompare(b.name))
}
