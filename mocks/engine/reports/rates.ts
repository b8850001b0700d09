import type { IsoDate } from '@/domain/clock'
import { type Currency, money } from '@/domain/money'
import { convert, type MicroRates } from '@/domain/money/convert'
import type { SalesQuestion, Tx } from '@mocks/store/tx'

export type ReportRates = SalesQuestion['rates'] & { on: IsoDate; known: Currency[] }

/** The rates of the ERP's table towards the currency of a report. The oldest date is told: no rate is newer than said. */
export async function ratesTo(tx: Tx, currency: Currency, today: IsoDate): Promise<ReportRates> {
  const rows = await tx.rates.all()
  const rates: MicroRates = {
    EUR: 1_000_000,
    ...Object.fromEntries(rows.map((rate) => [rate.currency, rate.microEur])),
  }
  const known = Object.keys(rates) as Currency[]
  return {
    on: rows.map(({ on }) => on).toSorted()[0] ?? today,
    known: known.toSorted(),
    name: JSON.stringify([currency, rates]),
    convert: (amount, from) => convert(money(amount, from), currency, rates)?.amount ?? null,
  }
}
