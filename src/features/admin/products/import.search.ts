import * as z from 'zod/mini'
import { listQuery } from '@/contract/paging'
import type { ProductImportId } from '@/domain/ids'
import { tolerantSearch } from '@/shared/lib/search-schema'

/** Which file is looked at, and which of its rows. */
export const importSearch = tolerantSearch(
  listQuery(['line'], {
    file: z.optional(z.string() as unknown as z.ZodMiniType<ProductImportId, ProductImportId>),
    outcome: z.optional(z.string().check(z.maxLength(20))),
  }),
)
