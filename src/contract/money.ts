import * as z from 'zod/mini'
import { currencies, type Currency, type Money } from '@/domain/money'
import { named } from './schema'

export const currency = named('Currency', z.enum(currencies as [Currency, ...Currency[]]))
/** Integer minor units and a currency code; see `src/domain/money.ts` for the exponents. */
export const moneySchema = named(
  'Money',
  z.object({ amount: z.int(), currency }) as unknown as z.ZodMiniType<Money, Money>,
)
