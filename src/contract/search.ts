import * as z from 'zod/mini'
import { endpoint } from './endpoint'
import { named } from './schema'

/** What can be found by name or number. `person`: of one's company in the store, of any customer in the administration. */
export const hitKinds = ['order', 'invoice', 'quote', 'customer', 'person', 'registration', 'product'] as const
export const hitKind = named('SearchHitKind', z.enum(hitKinds))
export type HitKind = (typeof hitKinds)[number]

export const searchHit = named(
  'SearchHit',
  z.object({
    kind: hitKind,
    /** Of the record; for an invoice, of its order. */
    id: z.string(),
    /** The number or the name. */
    title: z.string(),
    /** What tells it from others: the customer, the PO number, the tax number. Never an amount. */
    about: z.nullable(z.string()),
  }),
)
export type SearchHit = z.infer<typeof searchHit>

/** No more of each kind: whoever wants the rest opens the list. */
export const hitsOfKind = 5

const search = {
  resource: 'search',
  method: 'GET',
  access: 'session',
  query: z.object({
    q: z.string().check(z.trim(), z.minLength(2), z.maxLength(100)),
    /** Only these; all of them when absent. */
    kind: z.optional(z.array(hitKind)),
  }),
  responses: { 200: z.object({ hits: z.array(searchHit) }) },
} as const

/** A kind of record the caller may not open gives no hits, and no hint that there are any. */
export const searchAccount = endpoint({
  ...search,
  id: 'searchAccount',
  path: '/search',
  summary:
    'Orders, invoices, quotes, colleagues and products of the store by number or name, as far as the caller sees',
})

export const searchAdmin = endpoint({
  ...search,
  id: 'searchAdmin',
  path: '/admin/search',
  summary: 'Orders, invoices, customers, accounts, registrations and products, of the customers the caller reaches',
})
