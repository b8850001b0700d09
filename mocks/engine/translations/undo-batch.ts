import type { TextBatchId } from '@/domain/ids'
import { holds } from '@/domain/permissions/can'
import { ok, refuse, type Result } from '@/domain/result'
import { isEmptyText, sameForms } from '@/domain/translations/text-states'
import type { TextBatchRow, TextRow } from '@mocks/store/rows/texts'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import type { TextCatalogue } from './catalogue/catalogue'
import { isDeleted } from './catalogue/key-list'
import { putKey } from './edit-keys'
import { outdateTranslations, personOf, putText, valueOf } from './put-text'
import { textRecord } from './text-record'
import { textRights } from './text-rights'

type KeyBefore = TextBatchRow['keys'][number]

const untouchedTexts = async (tx: Tx, batchId: TextBatchId): Promise<TextRow[]> =>
  (await tx.texts.by('latestBatch', batchId)).filter(
    ({ history: [latest], forms }) =>
      latest?.batchId === batchId && (forms === null || sameForms(forms, latest.after.forms ?? {})),
  )

/** A key that came with the change goes with it, unless somebody has worked on it, or on its texts, since. */
async function isUntouchedKey(tx: Tx, { keyId, deleted }: KeyBefore, batchId: TextBatchId): Promise<boolean> {
  const row = await tx.textKeys.get(keyId)
  if (!deleted) return true
  if (isDeleted(row) || row?.history[0]?.kind === 'described' || row?.history[0]?.kind === 'renamed') return false
  const texts = await tx.texts.by('keyId', keyId)
  return texts.every(({ latestBatch, history }) => latestBatch === batchId || history.length === 1)
}

/** What undoing a change of many would take back: what nobody has touched since. */
export async function undoableOf(tx: Tx, batch: TextBatchRow): Promise<{ texts: TextRow[]; keys: KeyBefore[] }> {
  if (batch.undoneAt !== null) return { texts: [], keys: [] }
  const keys: KeyBefore[] = []
  for (const key of batch.keys) if (await isUntouchedKey(tx, key, batch.id)) keys.push(key)
  return { texts: await untouchedTexts(tx, batch.id), keys }
}

/** Takes a change of many back, as a change of its own that can be taken back as well. */
export async function undoBatch(
  tx: Tx,
  catalogue: TextCatalogue,
  { batchId, version }: { batchId: TextBatchId; version: number },
  ctx: Context,
): Promise<Result<TextBatchRow>> {
  const batch = await tx.textBatches.get(batchId)
  if (!batch) return refuse('resource/not-found')
  if (batch.version !== version) return refuse('conflict/stale', { current: batch })
  const rights = await textRights(tx, ctx)
  const undoable = await undoableOf(tx, batch)
  const texts = undoable.texts.filter(({ language }) => rights.may('edit', language))
  const keys = holds(ctx.actor, 'translations.manage') ? undoable.keys : []
  if (texts.length + keys.length === 0) return refuse('text/not-possible')
  const undoId = ctx.ids.next<'TextBatch'>('TextBatch')
  // Texts of a key in the trash cannot be written: what comes out of it comes first, what goes there goes last.
  const back = await putKeys(
    tx,
    catalogue,
    keys.filter(({ deleted }) => !deleted),
    ctx,
  )
  for (const row of texts) await takeBack(tx, catalogue, row, undoId, ctx)
  const gone = await putKeys(
    tx,
    catalogue,
    keys.filter(({ deleted }) => deleted),
    ctx,
  )
  const done = { at: ctx.clock.now(), by: personOf(ctx) }
  await tx.textBatches.insert({
    ...{ id: undoId, kind: 'undo', detail: batch.kind, languages: batch.languages, ...done },
    ...{ changed: texts.length + keys.length, keys: [...back, ...gone], undoneAt: null },
  })
  return ok(await tx.textBatches.update(batchId, { undoneAt: done.at }))
}

async function takeBack(
  tx: Tx,
  catalogue: TextCatalogue,
  row: TextRow,
  undoId: TextBatchId,
  ctx: Context,
): Promise<void> {
  const [latest] = row.history
  const record = await textRecord(tx, catalogue, row)
  if (!latest || !record) return
  const { forms, state, translatedFrom } = latest.before
  const value = {
    forms,
    translatedFrom,
    state: isEmptyText(forms ?? {}) && state !== 'hidden' ? 'untranslated' : state,
  } as const
  await putText(tx, record, { ...valueOf(record.now), ...value }, { kind: 'undo', batchId: undoId }, ctx)
  if (record.language === catalogue.source.language)
    await outdateTranslations(tx, catalogue, record, { batchId: undoId }, ctx)
}

/** Puts keys back to what they were. Answers what they were until now. */
async function putKeys(
  tx: Tx,
  catalogue: TextCatalogue,
  keys: readonly KeyBefore[],
  ctx: Context,
): Promise<KeyBefore[]> {
  const before: KeyBefore[] = []
  for (const { keyId, tags, deleted } of keys) {
    const place = catalogue.placeOf(keyId)
    if (place === undefined) continue
    const row = await tx.textKeys.get(keyId)
    before.push({ keyId, tags: row?.tags ?? [], deleted: isDeleted(row) })
    const now = deleted ? { at: ctx.clock.now(), by: ctx.actorName } : null
    await putKey(tx, catalogue, place, { tags, deleted: now }, { kind: deleted ? 'deleted' : 'restored' }, ctx)
  }
  return before
}
