import * as z from 'zod/mini'
import { textImportRowsQuery } from '@/contract/admin/translations/exchange-list'
import type { TextImportId } from '@/domain/ids'
import { tolerantSearch } from '@/shared/lib/search-schema'

/** Which import is looked at, and which of its texts. */
export const importSearch = tolerantSearch(
  z.extend(textImportRowsQuery, {
    import: z.optional(z.string() as unknown as z.ZodMiniType<TextImportId, TextImportId>),
  }),
)
export type ImportRowsSearch = z.infer<typeof textImportRowsQuery>
