import * as z from 'zod/mini'
import { textListQuery } from '@/contract/admin/translations/text-list'
import type { TextKeyId } from '@/domain/ids'
import { tolerantSearch } from '@/shared/lib/search-schema'

/** The list as it is narrowed, and the text that is open: an address that can be sent to a colleague. */
export const workbenchSearch = tolerantSearch(
  z.object({
    ...textListQuery.shape,
    key: z.optional(z.string().check(z.maxLength(300)) as unknown as z.ZodMiniType<TextKeyId, TextKeyId>),
    /** Keys by languages over the whole width, instead of one language with its editor. */
    layout: z.optional(z.enum(['grid'])),
  }),
)
export type WorkbenchSearch = z.infer<typeof workbenchSearch>

/** What "clear filters" takes away. */
export const workbenchFilters = ['q', 'view', 'namespace', 'tag', 'state', 'author', 'batch'] as const

export const glossarySearch = tolerantSearch(
  z.object({
    page: z.optional(z.int().check(z.minimum(1))),
    q: z.optional(z.string().check(z.maxLength(120))),
    /** The term that is open; `new` for one that is being added. */
    term: z.optional(z.string().check(z.maxLength(64))),
  }),
)
export type GlossarySearch = z.infer<typeof glossarySearch>
