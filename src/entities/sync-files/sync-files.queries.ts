import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { query } from '@/api/query'
import type { SyncFileListQuery } from '@/contract/admin/sync-file-list'
import {
  getSyncFile,
  listJobSources,
  listSyncFileFaults,
  listSyncFiles,
  previewSyncFile,
} from '@/contract/admin/sync-files'
import type { FileState } from '@/domain/files/vocabulary'
import type { SyncFileId } from '@/domain/ids'

/** While something is read the page asks again: the stream tells of it as well, but not in every network. */
const movingPollMs = 1000
const isMoving = (state: FileState | undefined): boolean => state === 'checking' || state === 'importing'

export const syncFileQueries = {
  list: (search: SyncFileListQuery) =>
    queryOptions({
      ...query(listSyncFiles, { query: search }),
      placeholderData: keepPreviousData,
      refetchInterval: ({ state }) => (state.data?.rows.some((row) => isMoving(row.state)) ? movingPollMs : false),
    }),
  file: (fileId: SyncFileId) =>
    queryOptions({
      ...query(getSyncFile, { params: { fileId } }),
      refetchInterval: ({ state }) => (isMoving(state.data?.state) ? movingPollMs : false),
    }),
  preview: (fileId: SyncFileId) => query(previewSyncFile, { params: { fileId } }),
  faults: (fileId: SyncFileId, page: number) =>
    queryOptions({
      ...query(listSyncFileFaults, { params: { fileId }, query: { page } }),
      placeholderData: keepPreviousData,
    }),
  sources: () => query(listJobSources, {}),
}
