import type { Id } from '@/domain/ids'
import { usualThresholds } from '@/domain/sync/freshness'
import type { SyncWatchRow } from '@mocks/store/rows/sync-health'
import type { Tx } from '@mocks/store/tx'

const watchId = 'sync' as Id<'SyncWatch'>

export const watchAtFirst: SyncWatchRow = {
  id: watchId,
  version: 0,
  thresholds: usualThresholds,
  recipients: [],
  maintenance: null,
  inMaintenance: false,
}

/** How the synchronization is watched over now. */
export const syncWatchRow = async (tx: Tx): Promise<SyncWatchRow> => (await tx.syncWatch.get(watchId)) ?? watchAtFirst

export async function saveWatch(tx: Tx, patch: Partial<Omit<SyncWatchRow, 'id' | 'version'>>): Promise<SyncWatchRow> {
  const known = await tx.syncWatch.get(watchId)
  return known ? tx.syncWatch.update(watchId, patch) : tx.syncWatch.insert({ ...watchAtFirst, ...patch })
}
