import type { SyncFile } from '@/contract/admin/sync-file'
import * as contract from '@/contract/admin/sync-files'
import type { WorldClient } from '@/testing/world'
import { newKey } from './buyers'
import { edit, type StaleEdit } from './stale-edits'

/** A file that was announced: as far as versions go it is like any other. */
export const announced = (client: WorldClient): Promise<SyncFile> =>
  client.call(contract.createSyncFile, { body: { name: 'stock.csv', size: 20 } }, { idempotencyKey: newKey() })

const params = ({ id }: SyncFile) => ({ fileId: id })

export const fileEdits: Record<string, StaleEdit> = {
  mapSyncFile: edit('marta', announced, (client, version, file) =>
    client.call(contract.mapSyncFile, { params: params(file), body: { version, entity: 'stock' } }),
  ),
  checkSyncFile: edit('marta', announced, (client, version, file) =>
    client.call(contract.checkSyncFile, { params: params(file), body: { version } }),
  ),
  importSyncFile: edit('marta', announced, (client, version, file) =>
    client.call(contract.importSyncFile, { params: params(file), body: { version } }, { idempotencyKey: newKey() }),
  ),
  moveSyncFileToFolder: edit('marta', announced, (client, version, file) =>
    client.call(contract.moveSyncFileToFolder, { params: params(file), body: { version, inFolder: true } }),
  ),
  setJobSource: edit(
    'marta',
    async (client) => (await client.call(contract.listJobSources, {})).sources[0]!,
    (client, version, { entity }) =>
      client.call(contract.setJobSource, { params: { entity }, body: { version, source: 'files' } }),
  ),
}
