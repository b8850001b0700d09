import * as z from 'zod/mini'
import { idOf } from '@/contract/ids'
import { type OrderTemplateListQuery, orderTemplateListQuery } from '@/contract/order-template-list'
import type { OrderId, OrderTemplateId } from '@/domain/ids'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const templatesSearch = tolerantSearch(orderTemplateListQuery)

/** What the page shows when its address does not say. */
export const shownTemplates = (search: OrderTemplateListQuery) => ({ ...search, view: search.view ?? ('all' as const) })

/** What a new template begins with: the basket, goods put together on another page, an order, another template. */
export const newTemplateSearch = tolerantSearch(
  z.object({
    from: z.optional(z.enum(['basket', 'list'])),
    orderId: z.optional(idOf<OrderId>()),
    templateId: z.optional(idOf<OrderTemplateId>()),
  }),
)

/** An id in the address is what the backend gave out; whether it exists is its answer. */
export const templateParams = {
  parse: ({ templateId }: { templateId: string }): { templateId: OrderTemplateId } => ({
    templateId: templateId as OrderTemplateId,
  }),
  stringify: (params: { templateId: OrderTemplateId }) => params,
}
