import type { Id, Ids, TextBatchId, TextImportId, TextKeyId } from '@/domain/ids'
import { ok, refuse, type Result } from '@/domain/result'
import { sameForms, sourceLanguage } from '@/domain/translations/text-states'
import type { TextImportRow } from '@mocks/store/rows/text-imports'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../../context'
import { aboutNothing, addTextKey } from '../edit-keys'
import { change, reworded } from '../edit-texts'
import { personOf, putText } from '../put-text'
import { filled } from '../text-faults'
import { textRecord } from '../text-record'
import { textRights } from '../text-rights'
import { decisionOf } from './decision'
import type { PlanRow } from './wording'
import type { StagedImport } from './staged'

/** Texts of one part: so many are written while nobody has to wait long. */
const partSize = 3000

type Applied = NonNullable<TextImportRow['applied']>

const isOfSource = ({ language }: PlanRow): boolean => language === sourceLanguage

type Work = { keys: PlanRow[]; texts: PlanRow[]; kept: number }
const workSeen = new WeakMap<readonly PlanRow[], Work>()

/**
 * What is to be done: new keys with their source first, then texts that changed and of which nobody said to keep them.
 * Once it has begun, nothing about it is decided any more, so that it is found out once for all parts.
 */
const workOf = (row: TextImportRow, staged: StagedImport): Work => {
  const known = staged.isKept ? workSeen.get(staged.rows) : undefined
  if (known) return known
  const doable = staged.rows.filter(({ outcome }) => outcome === 'new' || outcome === 'changed')
  const texts = doable.filter((each) => each.conflicts.length === 0 || decisionOf(row, each) === true)
  const work = {
    keys: staged.rows.filter((each) => each.outcome === 'newKey' && isOfSource(each)),
    // A source that changes makes its translations outdated, unless they come with it: these follow.
    texts: [...texts.filter(isOfSource), ...texts.filter((each) => !isOfSource(each))],
    kept: doable.length - texts.length,
  }
  workSeen.set(staged.rows, work)
  return work
}

/** Applies the next part. All parts are one batch, which can be taken back as one. */
export async function applyTextImport(
  tx: Tx,
  staged: StagedImport,
  { importId, version }: { importId: TextImportId; version: number },
  ctx: Context,
): Promise<Result<TextImportRow>> {
  const row = await tx.textImports.get(importId)
  if (!row) return refuse('resource/not-found')
  if (row.version !== version || staged.version !== version) return refuse('conflict/stale', { current: row })
  if (row.applied?.endedAt) return refuse('text/not-possible')
  const work = workOf(row, staged)
  const before = row.applied ?? (await begin(tx, row, staged, work, ctx))
  if (!before) return refuse('text/not-possible')
  const added = await addKeys(tx, staged, work.keys.slice(0, partSize), ctx)
  const addedKeys = added.length
  // New keys make another catalogue: what belongs to them is compared again, in the next part.
  const from = staged.isKept ? before.place : 0
  const part = addedKeys > 0 ? [] : work.texts.slice(from, from + partSize)
  const written = await writeTexts(tx, staged, part, before.batchId, ctx)
  const place = from + part.length
  const isOver = addedKeys === 0 && place >= work.texts.length
  const applied: Applied = {
    ...before,
    place,
    done: isOver ? before.total : Math.min(before.done + part.length + addedKeys, before.total),
    changed: before.changed + written.changed,
    addedKeys: before.addedKeys + addedKeys,
    stale: before.stale + written.stale,
    endedAt: isOver ? ctx.clock.now() : null,
  }
  const batch = await tx.textBatches.get(before.batchId)
  const keys = [...(batch?.keys ?? []), ...added.map((keyId) => ({ keyId, tags: [], deleted: true }))]
  await tx.textBatches.update(before.batchId, { changed: applied.changed, keys })
  return ok(await tx.textImports.update(importId, { applied }))
}

async function begin(
  tx: Tx,
  row: TextImportRow,
  staged: StagedImport,
  { texts, kept }: ReturnType<typeof workOf>,
  ctx: Context,
): Promise<Applied | null> {
  const newTexts = staged.rows.filter(({ outcome }) => outcome === 'newKey')
  const total = texts.length + newTexts.length
  if (total === 0) return null
  const batchId = ctx.ids.next<'TextBatch'>('TextBatch')
  const languages = [...new Set([...texts, ...newTexts].map(({ language }) => language))].toSorted()
  await tx.textBatches.insert({
    ...{ id: batchId, kind: 'import', detail: row.fileNames[0] ?? null, languages, at: ctx.clock.now() },
    ...{ by: personOf(ctx), changed: 0, keys: [], undoneAt: null },
  })
  return {
    batchId,
    startedAt: ctx.clock.now(),
    endedAt: null,
    place: 0,
    done: 0,
    total,
    changed: 0,
    addedKeys: 0,
    kept,
    stale: 0,
  }
}

async function addKeys(
  tx: Tx,
  { catalogue }: StagedImport,
  rows: readonly PlanRow[],
  ctx: Context,
): Promise<TextKeyId[]> {
  const added: TextKeyId[] = []
  for (const { keyId, after, counts } of rows) {
    const at = keyId.indexOf(':')
    const name = { namespace: keyId.slice(0, at), base: keyId.slice(at + 1) }
    const result = await addTextKey(tx, catalogue, { ...aboutNothing, ...name, counts, source: after }, ctx)
    if (result.ok) added.push(result.value.id)
  }
  return added
}

async function writeTexts(
  tx: Tx,
  { catalogue }: StagedImport,
  rows: readonly PlanRow[],
  batchId: TextBatchId,
  ctx: Context,
): Promise<{ changed: number; stale: number }> {
  const rights = await textRights(tx, ctx)
  const own = { ...ctx, ids: idsOf(ctx) }
  let changed = 0
  for (const { keyId, language, before, after, stateAfter } of rows) {
    const record = await textRecord(tx, catalogue, { keyId, language })
    // Somebody has changed the words since they were compared: theirs stay.
    if (!record || !sameForms(record.now.forms, before) || !rights.may('edit', language)) continue
    const isReviewed = stateAfter === 'reviewed' && rights.may('review', language)
    const says = reworded(record, filled(after))
    const value = isReviewed ? { ...says, state: 'reviewed' as const } : says
    const also = isReviewed ? { reviewer: personOf(ctx), reviewedAt: ctx.clock.now(), rejection: null } : {}
    const what = { kind: 'import', batchId, also } as const
    if (language === sourceLanguage) await change(tx, catalogue, record, value, what, own)
    else await putText(tx, record, value, what, own)
    changed += 1
  }
  return { changed, stale: rows.length - changed }
}

/** Ids of one draw of chance with a number each: a draw for each of many texts takes longer than the texts do. */
const idsOf = ({ ids }: Context): Ids => {
  let count = 0
  const seed = ids.next<'TextChange'>('TextChange')
  return { next: <Noun extends string>() => `${seed}-${(count += 1)}` as Id<Noun> }
}
