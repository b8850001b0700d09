import type { Conversion } from '@/contract/products-page'
import type { Currency, Money } from '@/domain/money'
import { convert, microRate } from '@/domain/money/convert'
import type { Tx } from '@mocks/store/tx'
import { erpRates } from '../erp-rates'

export type Converter = { facts: Conversion; convert(price: Money): Money | null }

/**
 * PRD-06: shows prices in another currency by the ERP's table of rates: each price of one is converted and rounded
 * once. Null when nothing is to be converted, or a rate is not known: then nothing wrong is shown.
 */
export async function converterTo(tx: Tx, from: Currency, to: Currency | undefined): Promise<Converter | null> {
  if (to === undefined || to === from) return null
  const { rates } = await erpRates(tx)
  const rate = microRate(from, to, rates)
  const used = (await tx.rates.all()).filter(({ currency }) => currency === from || currency === to)
  // The euro is what the table counts in, so that it has no date of its own; the older of two dates is the honest one.
  const [on] = used.map((row) => row.on).toSorted()
  if (rate === null || on === undefined) return null
  return { facts: { from, to, microRate: rate, on }, convert: (price) => convert(price, to, rates) }
}
