import * as z from 'zod/mini'
import { generalKinds } from '@/domain/sync/general'
import { endpoint } from '../endpoint'
import { named } from '../schema'
import { date, instant } from '../time'

/** What is absent a list of that kind does not say. */
export const generalEntry = named(
  'GeneralEntry',
  z.object({
    code: z.string(),
    name: z.string(),
    /** Euro for one unit. */
    euro: z.nullable(z.number()),
    on: z.nullable(date),
    /** 0.23 is 23 %. */
    rate: z.nullable(z.number()),
    days: z.nullable(z.int()),
    trackingPage: z.nullable(z.string()),
    /** When a run last found it so; null for rates, which have a day. */
    asOf: z.nullable(instant),
  }),
)
export type GeneralEntry = z.infer<typeof generalEntry>

export const listGeneralEntries = endpoint({
  id: 'listGeneralEntries',
  resource: 'syncJobs',
  method: 'GET',
  path: '/admin/sync/general',
  summary: 'Lists of the ERP that everything else names by code, as the portal has them: rates, units, terms, carriers',
  access: 'sync.view',
  responses: {
    200: z.object({ lists: z.array(z.object({ kind: z.enum(generalKinds), entries: z.array(generalEntry) })) }),
  },
})
