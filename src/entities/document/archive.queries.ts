import { query } from '@/api/query'
import { getArchived, listArchive } from '@/contract/archive'
import type { ArchiveListQuery } from '@/contract/archive-list'
import type { ArchiveId } from '@/domain/ids'

export const archiveQueries = {
  list: (search: ArchiveListQuery) => query(listArchive, { query: search }),
  detail: (archiveId: ArchiveId, version?: number) => query(getArchived, { params: { archiveId }, query: { version } }),
}
