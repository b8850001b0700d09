import { fileLimits } from '@/domain/files/vocabulary'
import type { SyncFileId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { Context } from '@mocks/engine/context'
import { setTimer } from '@mocks/engine/timers'
import { readRecords } from '@mocks/files/formats/read-records'
import { createMapper, type MappedRow } from '@mocks/files/mapping/map-record'
import type { FileFaultRow, SyncFileRow } from '@mocks/store/rows/files'
import type { Tx } from '@mocks/store/tx'
import { breathe } from './breathe'
import { partsIn, sourceOf } from './file-parts'
import { isMapped, lastRunOf, presentFile, stateOf } from './present-file'

const rowsInStep = 1000
const stepEveryMs = 10

/** Begins to read the whole file for its errors. It goes on by itself, also after a restart. */
export async function checkFile(
  tx: Tx,
  { fileId, version }: { fileId: SyncFileId; version: number },
  ctx: Context,
): Promise<Result<SyncFileRow>> {
  const file = await tx.syncFiles.get(fileId)
  if (!file) return refuse('resource/not-found')
  if (file.version !== version) return refuse('conflict/stale', { current: await presentFile(tx, file, ctx) })
  const state = stateOf(file, await lastRunOf(tx, file))
  if (!isMapped(file) || !file.shape || !['mapped', 'waiting', 'stopped'].includes(state))
    return refuse('file/not-ready')
  const check = { place: file.shape.dataFrom, rows: 0, bad: 0, isOver: false }
  const checking = await tx.syncFiles.update(fileId, { check, faults: [] })
  await setTimer(tx, ctx, { kind: 'file.check', key: fileId, at: ctx.clock.now() })
  return ok(checking)
}

/** Reads the next rows of a file that is checked. */
export async function stepCheck(tx: Tx, ctx: Context, fileId: SyncFileId): Promise<void> {
  await breathe()
  const file = await tx.syncFiles.get(fileId)
  if (!file?.check || file.check.isOver || !file.shape || !file.entity) return
  const { check, shape, entity, rules } = file
  const { records, next, isOver } = await readRecords(sourceOf(partsIn(tx), file), shape, check.place, rowsInStep)
  const map = createMapper(entity, shape.columns, rules)
  const bad = records.map(map).filter(({ troubles }) => troubles.length > 0)
  const room = fileLimits.keptFaults - file.faults.length
  const faults = room > 0 ? bad.flatMap(faultsOf).slice(0, room) : []
  await tx.syncFiles.update(fileId, {
    check: { place: next, rows: check.rows + records.length, bad: check.bad + bad.length, isOver },
    ...(faults.length > 0 && { faults: [...file.faults, ...faults] }),
  })
  if (!isOver) await setTimer(tx, ctx, { kind: 'file.check', key: fileId, at: ctx.clock.now() + stepEveryMs })
}

export const faultsOf = ({ row, troubles }: MappedRow): FileFaultRow[] =>
  troubles.map((trouble) => ({ row, ...trouble }))
