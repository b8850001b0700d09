import type { SyncFileId } from '@/domain/ids'
import type { RowCounts } from '@/domain/sync/vocabulary'
import type { Context } from '@mocks/engine/context'
import { type Around, type Batch, faultOf, type RowResult } from '@mocks/jobs/job-work'
import type { MappedRow } from '@mocks/files/mapping/map-record'
import type { FilePlaceRow, SyncFileRow } from '@mocks/store/rows/files'
import type { SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import { applyGroup } from './apply-group'
import { breathe } from './breathe'
import { readBatch } from './read-batch'
import { groupsOf, isTakenWhole, keyOf } from './records'

/** Rows of a file in one transaction: few enough to leave the page responsive, see `scripts/bench`. */
export const rowsInStep = 100

/**
 * The next rows of the file a run reads. How far it is read stands in the file's own row and is written together with
 * what the rows did: whatever ends the run, the next one goes on behind the last row that counted. A rehearsal keeps a
 * place of its own.
 */
export async function nextOfFile(
  tx: Tx,
  ctx: Context,
  run: SyncRunRow & { fileId: SyncFileId },
  position: number,
  around: Around = (work) => work(tx),
): Promise<Batch> {
  await breathe()
  const file = await tx.syncFiles.require(run.fileId)
  const from = placeOf(file, run)
  const { rows, next, isOver } = await readBatch(tx, file, from, rowsInStep)
  const results = await applyRows(ctx, file, rows, around)
  if (run.dryRun) await tx.syncFiles.update(file.id, { rehearsal: { runId: run.id, place: next } })
  else
    await tx.syncFiles.update(file.id, {
      place: next,
      isOver,
      rows: file.rows + rows.length,
      counts: countsWith(file.counts, results),
    })
  return { results, position, again: null, more: isOver ? 0 : rowsLeft(file, next) }
}

const placeOf = (file: SyncFileRow, run: SyncRunRow): FilePlaceRow => {
  const start = file.shape?.dataFrom ?? { offset: 0, row: 0 }
  if (run.dryRun) return file.rehearsal?.runId === run.id ? file.rehearsal.place : start
  return file.place ?? start
}

/** A run that reads a file instead of the ERP. */
export const isFileRun = (run: SyncRunRow): run is SyncRunRow & { fileId: SyncFileId } => (run.fileId ?? null) !== null

/** How many records a run has before it; reckoned by the size of those that were read. */
export async function waitingInFile(tx: Tx, run: SyncRunRow & { fileId: SyncFileId }): Promise<number> {
  const file = await tx.syncFiles.require(run.fileId)
  if (file.check?.isOver && !file.place) return file.check.rows
  return rowsLeft(file, placeOf(file, run))
}

const usualRow = 80
function rowsLeft({ readSize, shape, check }: SyncFileRow, { offset, row }: FilePlaceRow): number {
  const start = shape?.dataFrom ?? { offset: 0, row: 0 }
  const known = check && check.rows > 0 ? check.place : { offset, row }
  const read = known.row - start.row
  const each = read > 0 ? (known.offset - start.offset) / read : usualRow
  return Math.max(Math.ceil((readSize - offset) / Math.max(each, 1)), 1)
}

/** Applies mapped rows of a file, record by record. */
export async function applyRows(
  ctx: Context,
  file: SyncFileRow,
  rows: readonly MappedRow[],
  around: Around,
): Promise<RowResult[]> {
  const { entity, uploadedAt } = file
  if (!entity) throw new Error(`${file.name} is not mapped`)
  const results: RowResult[] = []
  for (const group of groupsOf(entity, rows)) {
    const bad = group.rows.filter(({ troubles }) => troubles.length > 0)
    results.push(...bad.map((row) => badRow(file, row)))
    const good = group.rows.filter(({ troubles }) => troubles.length === 0)
    if (good.length === 0 || (bad.length > 0 && isTakenWhole(entity))) continue
    const result = await around((inner) => applyGroup[entity](inner, ctx, { ...group, rows: good }, uploadedAt))
    // A file has no change number to be read again from: what it lacks is in the inbox, and in the file.
    const { also = [], again: _, ...own } = result
    results.push(own, ...also)
  }
  return results
}

/** The first thing that is wrong names the row; the others stand in the list of the file. */
function badRow({ entity, name }: SyncFileRow, { row, values, troubles }: MappedRow): RowResult {
  const [trouble] = troubles
  const key = entity && keyOf(entity, values)
  return faultOf(key === null ? `#${row}` : `${key} #${row}`, 'failed', 'fileRow', {
    row,
    field: trouble?.field ?? '',
    fault: trouble?.fault ?? 'row',
    value: (trouble?.value ?? '').slice(0, 60),
    file: name,
  })
}

function countsWith(before: RowCounts, results: readonly RowResult[]): RowCounts {
  const counts = { ...before }
  for (const { outcome } of results) counts[outcome] += 1
  return counts
}
