import type { TextId, TextKeyId } from '@/domain/ids'
import type { CheckWorld } from '@/domain/translations/checks/input'
import { sourceLanguage } from '@/domain/translations/text-states'
import type { TextLanguageRow } from '@mocks/store/rows/text-releases'
import type { GlossaryTermRow, TextCommentRow, TextKeyRow, TextRow, TextSettingsRow } from '@mocks/store/rows/texts'
import type { RowChange } from '@mocks/store/tx'
import { type Column, createColumn } from './column'
import { type Findings, createFindings } from './findings'
import { betweenForms, createHaystack, type Haystack } from './haystack'
import { type Files, type KeyEntry, listKeys } from './key-list'
import { type PendingText, pendingOf } from './pending'
import { createUsage, type Usage } from './usage'

/** Where a key is named in code; null: nobody has looked. */
export type KeyUses = {
  usesOf(namespace: string, base: string): readonly { path: string; line: number }[]
  isUsed(namespace: string, base: string): boolean
} | null

export type CatalogueParts = {
  /** Tells which language a text is written in; absent: nothing can. */
  detect?: CheckWorld['detect']
  languages: readonly TextLanguageRow[]
  /** What is published: shipped texts, those of the business, and releases over them. */
  files: Files
  businessNamespaces: ReadonlySet<string>
  uses: KeyUses
  keys: readonly TextKeyRow[]
  texts: readonly TextRow[]
  comments: readonly TextCommentRow[]
  glossary: readonly GlossaryTermRow[]
  settings: TextSettingsRow
}

/**
 * Every text of every language as it stands, for lists and questions about many of them. It knows what is committed;
 * a transaction reads the rows it has written itself.
 */
export type TextCatalogue = {
  readonly parts: Omit<CatalogueParts, 'keys' | 'texts' | 'comments' | 'files'>
  readonly languages: readonly TextLanguageRow[]
  readonly keys: readonly KeyEntry[]
  readonly source: Column
  readonly findings: Findings
  readonly usage: Usage
  column(language: string): Column | undefined
  placeOf(id: TextKeyId): number | undefined
  /** Words of a language's texts, or of the keys and what they are for. */
  haystack(what: string): Haystack
  /** Drafts: what would be published now. */
  pending(language?: string): PendingText[]
  /** Takes a commit in. False: what changed takes a new catalogue. */
  apply(changes: readonly RowChange[]): boolean
}

export const textIdOf = (language: string, keyId: TextKeyId): TextId => `${language} ${keyId}` as TextId
export const keyHaystack = ' keys'
export const aboutHaystack = ' about'

export function createCatalogue(parts: CatalogueParts): TextCatalogue {
  const { keys, published } = listKeys(parts.files, parts.keys)
  const places = new Map(keys.map(({ id }, place) => [id, place]))
  const columns = new Map(
    parts.languages.map(({ code }) => [code, createColumn(code, published.get(code) ?? keys.map(() => ({})))]),
  )
  const source = columns.get(sourceLanguage) ?? createColumn(sourceLanguage, published.get(sourceLanguage) ?? [])
  const haystacks = new Map<string, Haystack>()
  const usage = createUsage({ keys, source, parts })
  const placeOf = (id: string): number | undefined => places.get(id as TextKeyId)
  const findings = createFindings({ keys, columns, source, usage, parts, placeOf })

  const putText = (row: TextRow | null, before: TextRow | null): void => {
    const known = row ?? before
    const place = known && places.get(known.keyId)
    const column = known && columns.get(known.language)
    if (!known || place === undefined || place === null || !column) return
    if (row) column.rows.set(place, row)
    else column.rows.delete(place)
    column.mark(place)
    haystacks.get(column.language)?.changed(place)
    if (column === source) usage.sourceChanged()
    findings.changed(place, column.language)
  }
  const putComment = (row: TextCommentRow | null, before: TextCommentRow | null): void => {
    const known = row ?? before
    const place = known ? places.get(known.keyId) : undefined
    if (!known || place === undefined) return
    // A comment on the key is one on its source.
    const column = columns.get(known.language ?? sourceLanguage)
    const open = column?.comments.get(place) ?? new Set<string>()
    if (row?.state === 'open') open.add(known.id)
    else open.delete(known.id)
    column?.comments.set(place, open)
    column?.mark(place)
  }
  for (const row of parts.texts) putText(row, null)
  for (const row of parts.comments) putComment(row, null)

  const textAt = (what: string, place: number): string => {
    const key = keys[place]
    if (!key) return ''
    if (what === keyHaystack) return key.id
    if (what === aboutHaystack) return key.row?.description ?? ''
    return Object.values(columns.get(what)?.now(place).forms ?? {}).join(betweenForms)
  }

  const putKey = (row: TextKeyRow): boolean => {
    const place = places.get(row.id)
    const key = place === undefined ? undefined : keys[place]
    // Keys that come, and what makes others of them, move the places of all.
    if (place === undefined || !key || (key.row?.isNotPlural ?? false) !== row.isNotPlural) return false
    keys[place] = { ...key, row }
    haystacks.get(aboutHaystack)?.changed(place)
    for (const language of columns.keys()) findings.changed(place, language)
    return true
  }

  return {
    parts,
    languages: parts.languages,
    keys,
    source,
    findings,
    usage,
    column: (language) => columns.get(language),
    placeOf: (id) => places.get(id),
    haystack(what) {
      const made = haystacks.get(what) ?? createHaystack(keys.length, (place) => textAt(what, place))
      haystacks.set(what, made)
      return made
    },
    pending: (language) =>
      [...columns.values()]
        .filter((column) => language === undefined || column.language === language)
        .flatMap((column) => pendingOf(keys, column)),
    apply: (changes) =>
      changes.every(({ table, before, after }) => {
        if (table === 'texts') putText(after, before)
        else if (table === 'textComments') putComment(after, before)
        else if (table === 'textKeys') return after !== null && putKey(after)
        else return !rebuildOn.has(table)
        return true
      }),
  }
}

/** Tables of which a change means that everything is read again. */
const rebuildOn: ReadonlySet<string> = new Set(['textLanguages', 'textReleases', 'glossaryTerms', 'textSettings'])
