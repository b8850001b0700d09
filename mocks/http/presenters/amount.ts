import { type Currency, type Money, money } from '@/domain/money'
import type { PriceNote } from '@/contract/unit-price'
import type { UnitPrice } from '@/domain/price-breaks'
import type { Viewer } from '@mocks/engine/viewer'

/** An amount as the viewer may see it. Redaction happens here and nowhere else. */
export const amountFor = (viewer: Viewer, amount: number | null, currency: Currency): Money | null =>
  viewer.prices && amount !== null ? money(amount, currency) : null

type Totals = { net: number; freight: number; tax: number; total: number }
type MoneyTotals = { net: Money; freight: Money; tax: Money; total: Money }

export const totalsFor = (viewer: Viewer, totals: Totals, currency: Currency): MoneyTotals | null =>
  viewer.prices
    ? {
        net: money(totals.net, currency),
        freight: money(totals.freight, currency),
        tax: money(totals.tax, currency),
        total: money(totals.total, currency),
      }
    : null

export const priceNoteFor = (viewer: Viewer, price: UnitPrice | null, currency: Currency): PriceNote | null =>
  viewer.prices && price
    ? {
        reason: price.reason,
        from: price.from,
        next: price.next && { from: price.next.from, price: money(price.next.amount, currency) },
      }
    : null
