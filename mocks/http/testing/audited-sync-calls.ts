import { listSyncJobs } from '@/contract/admin/sync'
import { getSyncWatch, planMaintenance } from '@/contract/admin/sync-health'
import { listJobSources, readSyncFile, uploadSyncFilePart } from '@/contract/admin/sync-files'
import { crc32 } from '@/domain/files/crc32'
import { usualThresholds } from '@/domain/sync/freshness'
import { by, type Deed, withFields } from './deed'
import { announced } from './stale-file-edits'

const aJob = by(async (_world, client) => {
  const [job] = (await client.call(listSyncJobs, {})).jobs
  return { jobId: job?.id, version: job?.version, enabled: false, jobs: [{ id: job?.id, version: job?.version }] }
})
/** A file that was brought and read; only announced, it could be deleted and nothing else. */
const aFile = by(async (_world, client) => {
  const { id: fileId, size } = await announced(client)
  const bytes = new TextEncoder().encode('sku,stock\nHW-101,1\n'.padEnd(size).slice(0, size))
  const part = { params: { fileId, number: '0' }, query: { checksum: crc32(bytes) } }
  await client.call(uploadSyncFilePart, { ...part, body: new Blob([bytes], { type: 'application/octet-stream' }) })
  const { version } = await client.call(readSyncFile, { params: { fileId }, body: {} })
  return { fileId, version, entity: 'stock', source: 'Warehouse', inFolder: true }
})
const watch = by(async (_world, client) => {
  const { version } = await client.call(getSyncWatch, {})
  return {
    version,
    recipients: [],
    thresholds: { ...usualThresholds, stock: usualThresholds.stock + 60 },
    reason: 'Backup',
  }
})

/** Changes of how portal and ERP are kept alike. */
export const syncDeeds: Readonly<Record<string, Deed>> = {
  updateSyncJob: aJob,
  switchSyncJobs: aJob,
  createSyncFile: withFields({ name: 'stock.csv', size: 20 }),
  mapSyncFile: aFile,
  moveSyncFileToFolder: aFile,
  deleteSyncFile: aFile,
  setJobSource: by(async (_world, client) => {
    const [source] = (await client.call(listJobSources, {})).sources
    return { entity: source?.entity, version: source?.version, source: source?.source === 'files' ? 'erp' : 'files' }
  }),
  updateSyncWatch: watch,
  planMaintenance: watch,
  endMaintenance: by(async (_world, client) => {
    const { version } = await client.call(getSyncWatch, {})
    return { version: (await client.call(planMaintenance, { body: { version, reason: 'Backup' } })).version }
  }),
}
