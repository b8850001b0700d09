import type { SyncFileId } from '@/domain/ids'
import type { Context } from '@mocks/engine/context'
import type { Around, Batch, RowResult } from '@mocks/jobs/job-work'
import type { SyncFileRow } from '@mocks/store/rows/files'
import type { SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import { breathe } from './breathe'
import { applyRows } from './file-work'
import { readBatch } from './read-batch'
import { type FileGroup, groupsOf, isTakenWhole } from './records'

/** Rows that are looked through in one step: most of them are only read. */
const rowsInStep = 400

/**
 * Tries rows of a file again that did not go through, by the names under which they failed: with the mapping as it is
 * now, and with what has come to the portal since. The file is looked through once; where the run stands is kept with it.
 */
export async function nextOfRows(
  tx: Tx,
  ctx: Context,
  run: SyncRunRow & { fileId: SyncFileId },
  wanted: readonly string[],
  position: number,
  around: Around,
): Promise<Batch> {
  await breathe()
  const file = await tx.syncFiles.require(run.fileId)
  const start = file.shape?.dataFrom ?? { offset: 0, row: 0 }
  const from = file.retry?.runId === run.id ? file.retry.place : start
  const { rows, next, isOver } = await readBatch(tx, file, from, rowsInStep)
  const results: RowResult[] = []
  for (const group of file.entity ? groupsOf(file.entity, rows) : []) {
    const names = namesIn(group, wanted)
    if (names.length > 0) results.push(...(await again(ctx, file, group, names, around)))
  }
  await tx.syncFiles.update(file.id, { retry: { runId: run.id, place: next } })
  const found = position + results.length
  const left = Math.max(wanted.length - found, 0)
  return { results, position: found, again: null, more: isOver ? 0 : left }
}

/** A row names its record and its place, or only one of them. */
const nameOf = ({ key }: FileGroup, row: number): string => (key.startsWith('#') ? key : `${key} #${row}`)
const namesIn = (group: FileGroup, wanted: readonly string[]): string[] => {
  const names = [group.key, ...group.rows.map(({ row }) => nameOf(group, row))]
  return wanted.filter((name) => names.includes(name))
}

async function again(
  ctx: Context,
  file: SyncFileRow,
  group: FileGroup,
  names: readonly string[],
  around: Around,
): Promise<RowResult[]> {
  const isWhole = names.includes(group.key) || (file.entity !== null && isTakenWhole(file.entity))
  const rows = isWhole ? group.rows : group.rows.filter(({ row }) => names.includes(nameOf(group, row)))
  const results = await applyRows(ctx, file, rows, around)
  const bad = new Set(results.filter(({ code }) => code === 'fileRow').map(({ key }) => key))
  const good = results.find(({ code }) => code !== 'fileRow')
  // What went through leaves the inbox under the name by which it failed.
  return names.flatMap((key): RowResult[] => {
    const own = results.find((each) => each.key === key && bad.has(key)) ?? good
    return own ? [{ ...own, key }] : []
  })
}
