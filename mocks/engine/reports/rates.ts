import type { IsoDate } from '@/domain/clock'
import { type Currency, money } from '@/domain/money'
import { convert } from '@/domain/money/convert'
import type { SalesQuestion, Tx } from '@mocks/store/tx'
import { erpRates } from '../erp-rates'

export type ReportRates = SalesQuestion['rates'] & { on: IsoDate; known: Currency[] }

/** The rates of the ERP's table towards the currency of a report. The oldest date is told: no rate is newer than said. */
export async function ratesTo(tx: Tx, currency: Currency, today: IsoDate): Promise<ReportRates> {
  const { rates, on } = await erpRates(tx)
  const known = Object.keys(rates) as Currency[]
  return {
    on: on ?? today,
    known: known.toSorted(),
    name: JSON.stringify([currency, rates]),
    convert: (amount, from) => convert(money(amount, from), currency, rates)?.amount ?? null,
  }
}
