import type {
  TextCell,
  TextComment,
  TextFinding,
  TextHistoryEntry,
  TextKey,
  TextRow as Row,
  Text,
} from '@/contract/admin/translations/text-parts'
import { sourceLanguage } from '@/domain/translations/text-states'
import type { Context } from '@mocks/engine/context'
import type { TextCatalogue } from '@mocks/engine/translations/catalogue/catalogue'
import { isDeleted } from '@mocks/engine/translations/catalogue/key-list'
import type { TextNow } from '@mocks/engine/translations/catalogue/column'
import type { KeyEntry } from '@mocks/engine/translations/catalogue/key-list'
import { nestedIn } from '@mocks/engine/translations/references'
import { keyActions, textActions } from '@mocks/engine/translations/text-actions'
import { nowIn, type TextRecord } from '@mocks/engine/translations/text-record'
import type { TextCommentRow, TextHistoryValue, TextKeyRow } from '@mocks/store/rows/texts'
import type { Tx } from '@mocks/store/tx'
import { isoOf, isoOrNull } from './time'

const cell = (catalogue: TextCatalogue, place: number, language: string, now: TextNow): TextCell => ({
  language,
  version: now.row?.version ?? 0,
  forms: now.forms,
  state: now.state,
  isDraft: now.isDraft,
  isOutdated: now.row?.translatedFrom != null && now.state !== 'hidden',
  isRejected: now.row?.rejection != null,
  openComments: catalogue.column(language)?.comments.get(place)?.size ?? 0,
  worst: catalogue.findings.worst(place, language, now),
})

const keyFields = (
  catalogue: TextCatalogue,
  { id, namespace, base, counts, contextOf }: KeyEntry,
  row: TextKeyRow | undefined,
) => ({
  id,
  version: row?.version ?? 0,
  namespace,
  base,
  counts,
  contextOf,
  description: row?.description ?? '',
  tags: [...(row?.tags ?? [])],
  maxLength: row?.maxLength ?? null,
  maxWidth: row?.maxWidth ?? null,
  isNotPlural: row?.isNotPlural ?? false,
  isDeleted: isDeleted(row),
  uses: catalogue.parts.uses?.usesOf(namespace, base).length ?? null,
})

export const presentTextRow = (catalogue: TextCatalogue, place: number, languages: readonly string[]): Row => {
  const key = catalogue.keys[place]
  if (!key) throw new Error(`No key at ${place}`)
  const texts = languages.flatMap((language): TextCell[] => {
    const column = catalogue.column(language)
    return column ? [cell(catalogue, place, language, column.now(place))] : []
  })
  return { ...keyFields(catalogue, key, key.row), texts }
}

const findingsOf = (catalogue: TextCatalogue, { place, language, now }: TextRecord): TextFinding[] =>
  catalogue.findings.of(place, language, now).map((finding) => ({
    ...finding,
    at: finding.at && { ...finding.at },
    params: { ...finding.params } as TextFinding['params'],
    fixes: finding.fixes as TextFinding['fixes'],
    ignored: now.row?.ignored.includes(finding.id) ?? false,
  }))

export async function presentText(tx: Tx, catalogue: TextCatalogue, record: TextRecord, ctx: Context): Promise<Text> {
  const { key, place, language, now } = record
  const { row, published } = now
  return {
    ...cell(catalogue, place, language, now),
    keyId: key.id,
    published,
    translatedFrom: row?.translatedFrom ?? null,
    author: row?.author ?? null,
    changedAt: isoOrNull(row?.changedAt ?? null),
    reviewer: row?.reviewer ?? null,
    reviewedAt: isoOrNull(row?.reviewedAt ?? null),
    rejection: row?.rejection ? { ...row.rejection, at: isoOf(row.rejection.at) } : null,
    findings: findingsOf(catalogue, record),
    allowedActions: await textActions(tx, record, ctx),
  }
}

export async function presentTextKey(tx: Tx, catalogue: TextCatalogue, place: number, ctx: Context): Promise<TextKey> {
  const entry = catalogue.keys[place]
  if (!entry) throw new Error(`No key at ${place}`)
  const row = await tx.textKeys.get(entry.id)
  const key = { ...entry, row }
  const source = await nowIn(tx, catalogue, place, key, sourceLanguage)
  const texts: Text[] = []
  for (const { code } of catalogue.languages) {
    const now = await nowIn(tx, catalogue, place, key, code)
    texts.push(await presentText(tx, catalogue, { key, place, language: code, now, source }, ctx))
  }
  const comments = (await tx.textComments.by('keyId', key.id)).toSorted((a, b) => a.at - b.at)
  return {
    ...keyFields(catalogue, key, row),
    texts,
    comments: comments.map(presentComment),
    usedIn: (catalogue.parts.uses?.usesOf(key.namespace, key.base) ?? []).map(({ path, line }) => ({ path, line })),
    nestedIn: [...new Set(nestedIn(catalogue, key.namespace, key.base).map(({ keyId }) => keyId))],
    variants: catalogue.keys
      .filter(
        ({ namespace, base, contextOf }) =>
          namespace === key.namespace && base !== key.base && isVariant(key, base, contextOf),
      )
      .map(({ id }) => id),
    history: (row?.history ?? []).map(({ at, ...change }) => ({ ...change, at: isoOf(at) })),
    allowedActions: await keyActions(tx, isDeleted(row), ctx),
  }
}

/** Another wording of the same for another context. */
const isVariant = (key: KeyEntry, base: string, contextOf: string | null): boolean =>
  contextOf === key.base || (key.contextOf !== null && (contextOf === key.contextOf || base === key.contextOf))

export const presentComment = ({
  id,
  version,
  language,
  text,
  state,
  by,
  at,
  resolvedBy,
  resolvedAt,
}: TextCommentRow): TextComment => ({
  ...{ id, version, language, text, state, by, resolvedBy },
  at: isoOf(at),
  resolvedAt: isoOrNull(resolvedAt),
})

export const presentHistory = ({ before, after, at, ...change }: TextHistoryValue): TextHistoryEntry => ({
  ...change,
  at: isoOf(at),
  before: before.forms ?? {},
  after: after.forms ?? {},
  stateBefore: before.state,
  stateAfter: after.state,
})
