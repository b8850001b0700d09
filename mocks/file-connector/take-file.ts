import { entityOfJob } from '@/domain/files/vocabulary'
import type { SyncFileRow } from '@mocks/store/rows/files'
import type { SyncJobRow, SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import { isFileRun } from './file-work'

/** Does a run of this job read files of the drop folder? Named records are still asked of the ERP. */
export const readsFolder = (job: SyncJobRow, run: SyncRunRow): boolean =>
  job.source === 'files' && run.scope.kind === 'all' && !isFileRun(run)

/** Files of the folder that no run has read to the end, the newest first. */
export const unreadFiles = async (tx: Tx, job: Pick<SyncJobRow, 'key'>): Promise<SyncFileRow[]> => {
  const entity = entityOfJob(job.key)
  const files = entity ? await tx.syncFiles.by('folder', entity) : []
  return files.toSorted((a, b) => b.uploadedAt - a.uploadedAt || (a.id < b.id ? 1 : -1))
}

/**
 * Gives a run by schedule the newest unread file. Older ones are out of date by then and are not read any more; a
 * rehearsal leaves the folder as it is. Without a file the run has nothing to do.
 */
export async function takeFile(tx: Tx, job: SyncJobRow, run: SyncRunRow): Promise<SyncRunRow> {
  if (!readsFolder(job, run)) return run
  const [newest, ...older] = await unreadFiles(tx, job)
  if (!newest) return run
  if (!run.dryRun) {
    for (const file of older) await tx.syncFiles.update(file.id, { stage: 'superseded' })
    await tx.syncFiles.update(newest.id, { runIds: [...newest.runIds, run.id] })
  }
  return tx.syncRuns.update(run.id, { fileId: newest.id, mapping: newest.mapping?.number ?? null })
}
