import type { FieldMapping, JobSourceState } from '@/contract/admin/sync-files'
import type { SyncFileSummary } from '@/contract/admin/sync-file'
import type { SyncFileListQuery } from '@/contract/admin/sync-file-list'
import { type FileEntity, fileEntities, jobOfEntity, type JobSource } from '@/domain/files/vocabulary'
import { type Result, ok, refuse } from '@/domain/result'
import type { Context } from '@mocks/engine/context'
import { byValue, containsWords, type Paged, pageOfRows, sortOrder } from '@mocks/engine/paging'
import type { SyncJobRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import { lastRunOf, presentSummary } from './present-file'
import { unreadFiles } from './take-file'

type Field = 'uploadedAt' | 'name' | 'rows' | 'errors'

export async function listFiles(tx: Tx, query: SyncFileListQuery, ctx: Context): Promise<Paged<SyncFileSummary>> {
  const { field, descending } = sortOrder<Field>(query.sort, '-uploadedAt')
  const { entity = [], state = [], q = '' } = query
  const files: SyncFileSummary[] = []
  for (const file of await tx.syncFiles.all()) files.push(presentSummary(file, await lastRunOf(tx, file)))
  const wanted = files
    .filter((file) => entity.length === 0 || (file.entity !== null && entity.includes(file.entity)))
    .filter((file) => state.length === 0 || state.includes(file.state))
    .filter(({ name, source, uploadedBy }) => containsWords(`${name} ${source} ${uploadedBy}`, q))
    .toSorted(byValue((file) => file[field], descending, ctx.locale))
  return pageOfRows(wanted, query)
}

export async function listMappings(tx: Tx, entity: FileEntity | undefined): Promise<FieldMapping[]> {
  const rows = entity ? await tx.fieldMappings.by('entity', entity) : await tx.fieldMappings.all()
  return rows
    .toSorted((a, b) => b.savedAt - a.savedAt || b.number - a.number)
    .map(({ id, entity: of, source, number, columns, rules, savedBy, savedAt }) => ({
      ...{ id, source, number, columns, rules, savedBy },
      entity: of,
      savedAt: new Date(savedAt).toISOString(),
    }))
}

const sourceState = async (tx: Tx, entity: FileEntity, job: SyncJobRow): Promise<JobSourceState> => ({
  entity,
  source: job.source ?? 'erp',
  version: job.settingsVersion,
  unread: (await unreadFiles(tx, job)).length,
})

export async function listSources(tx: Tx): Promise<JobSourceState[]> {
  const sources: JobSourceState[] = []
  for (const entity of fileEntities) {
    const job = await tx.syncJobs.one('key', jobOfEntity[entity])
    if (job) sources.push(await sourceState(tx, entity, job))
  }
  return sources
}

export async function setSource(
  tx: Tx,
  { entity, source, version }: { entity: FileEntity; source: JobSource; version: number },
): Promise<Result<JobSourceState>> {
  const job = await tx.syncJobs.one('key', jobOfEntity[entity])
  if (!job) return refuse('resource/not-found')
  if (job.settingsVersion !== version) return refuse('conflict/stale', { current: await sourceState(tx, entity, job) })
  const changed = await tx.syncJobs.update(job.id, { source, settingsVersion: job.settingsVersion + 1 })
  return ok(await sourceState(tx, entity, changed))
}
