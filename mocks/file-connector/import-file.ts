import { jobOfEntity } from '@/domain/files/vocabulary'
import type { SyncFileId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { Context } from '@mocks/engine/context'
import { requestRun } from '@mocks/engine/sync/start-run'
import { clearTimer } from '@mocks/engine/timers'
import type { SyncFileRow } from '@mocks/store/rows/files'
import type { Tx } from '@mocks/store/tx'
import { dropParts } from './file-parts'
import { isMapped, lastRunOf, presentFile, stateOf } from './present-file'

type OfFile = { fileId: SyncFileId; version: number }

/**
 * Takes a file over as a run of the job of its entity. While another run of that job goes on it waits for its turn. A
 * file whose run was stopped goes on behind the last row that counted.
 */
export async function importFile(
  tx: Tx,
  { fileId, version, dryRun = false }: OfFile & { dryRun?: boolean },
  ctx: Context,
): Promise<Result<SyncFileRow>> {
  const file = await tx.syncFiles.get(fileId)
  if (!file) return refuse('resource/not-found')
  if (file.version !== version) return refuse('conflict/stale', { current: await presentFile(tx, file, ctx) })
  const state = stateOf(file, await lastRunOf(tx, file))
  if (!file.entity || !isMapped(file) || !['mapped', 'waiting', 'stopped', 'checking'].includes(state))
    return refuse('file/not-ready')
  const job = await tx.syncJobs.one('key', jobOfEntity[file.entity])
  if (!job) return refuse('resource/not-found')
  await clearTimer(tx, 'file.check', fileId)
  const run = await requestRun(tx, ctx, job, { trigger: 'file', startedBy: ctx.actorName, fileId, dryRun })
  const check = file.check?.isOver ? file.check : null
  const place = file.shape?.dataFrom ?? { offset: 0, row: 0 }
  const patch = dryRun ? { rehearsal: { runId: run.id, place } } : { runIds: [...file.runIds, run.id], check }
  return ok(await tx.syncFiles.update(fileId, patch))
}

/** Leaves a file for the next run by schedule, or takes it back. */
export async function moveToFolder(
  tx: Tx,
  { fileId, version, inFolder }: OfFile & { inFolder: boolean },
  ctx: Context,
): Promise<Result<SyncFileRow>> {
  const file = await tx.syncFiles.get(fileId)
  if (!file) return refuse('resource/not-found')
  if (file.version !== version) return refuse('conflict/stale', { current: await presentFile(tx, file, ctx) })
  const state = stateOf(file, await lastRunOf(tx, file))
  if (!isMapped(file) || !['mapped', 'waiting', 'stopped'].includes(state)) return refuse('file/not-ready')
  return ok(await tx.syncFiles.update(fileId, { inFolder }))
}

export async function deleteFile(tx: Tx, { fileId, version }: OfFile, ctx: Context): Promise<Result<null>> {
  const file = await tx.syncFiles.get(fileId)
  if (!file) return refuse('resource/not-found')
  if (file.version !== version) return refuse('conflict/stale', { current: await presentFile(tx, file, ctx) })
  const state = stateOf(file, await lastRunOf(tx, file))
  if (state === 'importing') return refuse('file/not-ready')
  await clearTimer(tx, 'file.check', fileId)
  await dropParts(tx, fileId)
  await tx.syncFiles.delete(fileId)
  return ok(null)
}
