import * as z from 'zod/mini'
import { fileEntities, fileStates } from '@/domain/files/vocabulary'
import { anyOf, listQuery } from '../paging'

export const syncFileListQuery = listQuery(['uploadedAt', 'name', 'rows', 'errors'], {
  entity: anyOf(z.enum(fileEntities)),
  state: anyOf(z.enum(fileStates)),
})
export type SyncFileListQuery = z.infer<typeof syncFileListQuery>
