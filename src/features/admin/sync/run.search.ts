import * as z from 'zod/mini'
import { idOf } from '@/contract/ids'
import { syncRowListQuery } from '@/contract/admin/sync-row-list'
import type { SyncRunId } from '@/domain/ids'
import { tolerantSearch } from '@/shared/lib/search-schema'

/** Which of the rows of a run are shown, and with which run it is compared. */
export const syncRunSearch = tolerantSearch(
  z.object({
    ...syncRowListQuery.shape,
    with: z.optional(idOf<SyncRunId>()),
    compare: z.optional(z.boolean()),
  }),
)
