import * as z from 'zod/mini'
import { type ArchiveListQuery, archiveListQuery } from '@/contract/archive-list'
import type { ArchiveId } from '@/domain/ids'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const archiveSearch = tolerantSearch(archiveListQuery)

/** The search fields that narrow the list, and that "clear filters" takes away. */
export const archiveFilterKeys = [
  'q',
  'kind',
  'from',
  'to',
  'order',
] as const satisfies readonly (keyof ArchiveListQuery)[]

export const archivedSearch = tolerantSearch(z.object({ version: z.optional(z.int().check(z.minimum(1))) }))

/** An id in the address is what the backend gave out; whether it exists is its answer. */
export const archiveParams = {
  parse: ({ archiveId }: { archiveId: string }): { archiveId: ArchiveId } => ({ archiveId: archiveId as ArchiveId }),
  stringify: (params: { archiveId: ArchiveId }) => params,
}
