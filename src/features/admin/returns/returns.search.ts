import * as z from 'zod/mini'
import { type DeskReturnListQuery, deskReturnListQuery, returnReasonsQuery } from '@/contract/admin/return-desk-list'
import type { ReturnId } from '@/domain/ids'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const returnsSearch = tolerantSearch(deskReturnListQuery)
export const reasonsSearch = tolerantSearch(returnReasonsQuery)

export const returnFilterKeys = [
  'q',
  'status',
  'companyId',
  'requestedFrom',
  'requestedTo',
] as const satisfies readonly (keyof DeskReturnListQuery)[]

/** Whose return it is to be, and the document it begins with. */
export const newReturnSearch = tolerantSearch(
  z.object({
    customer: z.optional(z.string().check(z.maxLength(80))),
    kind: z.optional(z.enum(['order', 'invoice', 'shipment', 'none'])),
    id: z.optional(z.string().check(z.maxLength(80))),
  }),
)

export const returnParams = {
  parse: ({ returnId }: { returnId: string }): { returnId: ReturnId } => ({ returnId: returnId as ReturnId }),
  stringify: (params: { returnId: ReturnId }) => params,
}
