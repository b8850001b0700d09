import * as z from 'zod/mini'
import { buyersData } from '@/domain/sync/freshness'
import { endpoint } from './endpoint'
import { named } from './schema'
import { instant } from './time'

export const freshness = named(
  'Freshness',
  z.object({
    data: z.array(
      z.object({
        kind: z.enum(buyersData),
        /** The portal knows what the ERP held at this moment; null when it does not say. */
        asOf: z.nullable(instant),
        /** Older than the seller finds good. */
        stale: z.boolean(),
      }),
    ),
    /** The ERP is not asked for anything just now; orders are taken and wait. `until` null: it is not known. */
    maintenance: z.nullable(z.object({ until: z.nullable(instant) })),
  }),
)
export type Freshness = z.infer<typeof freshness>

/** Prices and stock only to those who may see them. */
export const getFreshness = endpoint({
  id: 'getFreshness',
  resource: 'freshness',
  method: 'GET',
  path: '/freshness',
  summary: 'How old the data is that the caller decides by',
  access: 'session',
  responses: { 200: freshness },
})
