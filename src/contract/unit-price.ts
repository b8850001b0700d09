import * as z from 'zod/mini'
import { priceReasons } from '@/domain/price-breaks'
import { moneySchema } from './money'
import { named } from './schema'

/** Why a unit costs what it costs (PRD-07), and what more of it would cost. */
export const priceNote = named(
  'PriceNote',
  z.object({
    reason: z.enum(priceReasons),
    /** The quantity the price holds from. */
    from: z.int(),
    /** The next quantity from which a unit costs less. */
    next: z.nullable(z.object({ from: z.int(), price: moneySchema })),
  }),
)
export type PriceNote = z.infer<typeof priceNote>
