import type { Currency } from '@/domain/money'
import type { MicroRates } from '@/domain/money/convert'

/** The ERP's table of rates: euro for one unit of each currency, times 1,000,000. Invented, near to real ones. */
export const microRates = {
  EUR: 1_000_000,
  PLN: 235_200,
  USD: 862_000,
  GBP: 1_142_000,
  CZK: 41_300,
  CHF: 1_071_000,
  JPY: 5_600,
  KWD: 2_806_000,
  AED: 234_700,
} as const satisfies Record<Currency, number> & MicroRates
