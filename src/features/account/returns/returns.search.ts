import * as z from 'zod/mini'
import { type ReturnListQuery, returnListQuery } from '@/contract/return-list'
import type { ReturnId } from '@/domain/ids'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const returnsSearch = tolerantSearch(returnListQuery)

/** What the page shows when its address does not say. */
export const shownReturns = (search: ReturnListQuery) => ({ ...search, view: search.view ?? ('all' as const) })

export const returnFilterKeys = [
  'q',
  'status',
  'requestedFrom',
  'requestedTo',
] as const satisfies readonly (keyof ReturnListQuery)[]

/** The document a new return begins with; without it the page asks for one. */
export const newReturnSearch = tolerantSearch(
  z.object({
    kind: z.optional(z.enum(['order', 'invoice', 'shipment', 'none'])),
    id: z.optional(z.string().check(z.maxLength(80))),
  }),
)

export const returnParams = {
  parse: ({ returnId }: { returnId: string }): { returnId: ReturnId } => ({ returnId: returnId as ReturnId }),
  stringify: (params: { returnId: ReturnId }) => params,
}
