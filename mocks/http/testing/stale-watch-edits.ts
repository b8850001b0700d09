import * as contract from '@/contract/admin/sync-health'
import { usualThresholds } from '@/domain/sync/freshness'
import type { WorldClient } from '@/testing/world'
import { edit, type StaleEdit } from './stale-edits'

const watch = (client: WorldClient): Promise<contract.SyncWatch> => client.call(contract.getSyncWatch, {})

export const watchEdits: Record<string, StaleEdit> = {
  updateSyncWatch: edit('marta', watch, (client, version) =>
    client.call(contract.updateSyncWatch, { body: { version, thresholds: usualThresholds, recipients: [] } }),
  ),
  planMaintenance: edit('marta', watch, (client, version) =>
    client.call(contract.planMaintenance, { body: { version, reason: 'Backup' } }),
  ),
  endMaintenance: edit('marta', watch, (client, version) =>
    client.call(contract.endMaintenance, { body: { version } }),
  ),
}
