import type { TextBatchId } from '@/domain/ids'
import { isEmptyText, sameForms, sourceLanguage } from '@/domain/translations/text-states'
import type { TextChangeKind, TextPerson, TextRow, TextValue } from '@mocks/store/rows/texts'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { type TextCatalogue, textIdOf } from './catalogue/catalogue'
import type { TextNow } from './catalogue/column'
import { nowIn, type TextRecord } from './text-record'

/** So many changes of a text are kept. */
export const keptChanges = 30

export type Change = {
  kind: TextChangeKind
  note?: string
  batchId?: TextBatchId
  /** Fields beside what a text says. */
  also?: Partial<Pick<TextRow, 'reviewer' | 'reviewedAt' | 'rejection'>>
}

export const personOf = (ctx: Context): TextPerson => ({ id: ctx.actor.userId, name: ctx.actorName })

export const valueOf = ({ row, state }: TextNow): TextValue => ({
  forms: row?.forms ?? null,
  state,
  translatedFrom: row?.translatedFrom ?? null,
})

/** Writes what a text says from now on, and what it said before into its history. */
export async function putText(
  tx: Tx,
  { key, language, now }: Pick<TextRecord, 'key' | 'language' | 'now'>,
  value: TextValue,
  { kind, note, batchId, also }: Change,
  ctx: Context,
): Promise<TextRow> {
  const by = kind === 'outdated' ? { id: null, name: ctx.actorName } : personOf(ctx)
  const { row } = now
  const at = ctx.clock.now()
  const forms = value.forms !== null && sameForms(value.forms, now.published) ? null : value.forms
  const says = forms ?? now.published
  const isReworded = !sameForms(says, now.forms)
  const entry = {
    ...{ id: ctx.ids.next<'TextChange'>('TextChange'), kind, at, by, note: note ?? null, batchId: batchId ?? null },
    before: { ...valueOf(now), forms: now.forms },
    after: { ...value, forms: says },
  }
  const fields = {
    ...value,
    forms,
    author: isReworded ? by : (row?.author ?? null),
    changedAt: at,
    reviewer: row?.reviewer ?? null,
    reviewedAt: row?.reviewedAt ?? null,
    rejection: isReworded ? null : (row?.rejection ?? null),
    ...(value.state === 'reviewed' ? {} : { reviewer: null, reviewedAt: null }),
    ...also,
    latestBatch: kind === 'outdated' ? (row?.latestBatch ?? null) : (batchId ?? null),
    history: [entry, ...(row?.history ?? [])].slice(0, keptChanges),
  }
  if (row) return tx.texts.update(row.id, fields)
  return tx.texts.insert({ id: textIdOf(language, key.id), keyId: key.id, language, ignored: [], ...fields })
}

/** The source says something else now: what was translated from it is out of date until somebody looks at it. */
export async function outdateTranslations(
  tx: Tx,
  catalogue: TextCatalogue,
  { key, place, now }: Pick<TextRecord, 'key' | 'place' | 'now'>,
  change: Pick<Change, 'batchId'>,
  ctx: Context,
): Promise<void> {
  const source = await nowIn(tx, catalogue, place, key, sourceLanguage)
  if (sameForms(source.forms, now.forms)) return
  for (const { code } of catalogue.languages) {
    if (code === sourceLanguage) continue
    const text = await nowIn(tx, catalogue, place, key, code)
    if (isEmptyText(text.forms)) continue
    const from = text.row?.translatedFrom ?? now.forms
    const isBack = sameForms(from, source.forms)
    const lost = text.row?.history.find(({ kind }) => kind === 'outdated')
    const state = text.state === 'reviewed' ? 'translated' : text.state
    const value = isBack
      ? { forms: text.row?.forms ?? null, state: backTo(text, lost?.before.state), translatedFrom: null }
      : { forms: text.row?.forms ?? null, state, translatedFrom: from }
    await putText(tx, { key, language: code, now: text }, value, { kind: 'outdated', ...change }, ctx)
  }
}

/** Nothing happened to it but that the source went and came back: it is what it was. */
const backTo = ({ row, state }: TextNow, before: TextNow['state'] | undefined): TextNow['state'] =>
  row?.history[0]?.kind === 'outdated' && before !== undefined ? before : state
