import type { SyncFileId } from '@/domain/ids'
import type { SyncFailureRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'

/** The file a failed record came from; null for one of the ERP's, or when the file was deleted. */
async function fileOf(tx: Tx, { lastRunId }: SyncFailureRow): Promise<SyncFileId | null> {
  const fileId = (await tx.syncRuns.get(lastRunId))?.fileId ?? null
  return fileId !== null && (await tx.syncFiles.get(fileId)) ? fileId : null
}

/** Failed records of one job by where they came from: the ERP, or one of the files. */
export async function bySource(
  tx: Tx,
  failures: readonly SyncFailureRow[],
): Promise<{ fileId: SyncFileId | null; keys: string[] }[]> {
  const sources = new Map<SyncFileId | null, Set<string>>()
  for (const failure of failures) {
    const fileId = await fileOf(tx, failure)
    sources.set(fileId, (sources.get(fileId) ?? new Set()).add(failure.key))
  }
  return [...sources].map(([fileId, keys]) => ({ fileId, keys: [...keys].toSorted() }))
}
