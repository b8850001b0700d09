import type { DeskQuoteDetail } from '@/contract/admin/quote-desk'
import type { ConfigurationDrift, LineConfiguration } from '@/contract/configuration'
import type { Configurator } from '@/contract/configurator'
import type { ProductHit } from '@/contract/products'
import type { ProductId } from '@/domain/ids'
import { type Currency, type Money, money } from '@/domain/money'
import { orderTotals } from '@/domain/pricing'
import { discountOf } from '@/domain/quotes/approval'

/** A line of an offer while it is typed; amounts of one unit, in minor units. */
export type OfferLine = {
  key: string
  productId: ProductId | null
  sku: string
  name: string
  unit: string
  quantity: number | null
  price: number | null
  listPrice: number | null
  customerPrice: number | null
  wishedPrice: number | null
  available: number | null
  note: string | null
  insteadOf: string | null
  configurable: boolean
  configuration: LineConfiguration | null
  drift: ConfigurationDrift | null
  /** Nothing is chosen, or what is chosen cannot be made. */
  mustConfigure: boolean
}
export type OfferValues = {
  subject: string
  lines: OfferLine[]
  freight: number | null
  validUntil: string
  note: string
}

type Answer = DeskQuoteDetail['answer']
const amountOf = (value: Money | null): number | null => value?.amount ?? null

export const offerOf = ({ lines, freight, validUntil }: Answer): OfferValues => ({
  ...{ subject: '', freight: freight.amount, validUntil, note: '' },
  lines: lines.map((line, at) => ({
    key: `${line.productId ?? 'words'}-${at}`,
    ...{ productId: line.productId, sku: line.sku, name: line.name, unit: line.unit, quantity: line.quantity },
    price: amountOf(line.lastPrice ?? line.customerPrice),
    listPrice: amountOf(line.listPrice),
    customerPrice: amountOf(line.customerPrice),
    wishedPrice: amountOf(line.wishedPrice),
    available: line.productId === null ? null : line.available,
    ...{ note: line.note, insteadOf: line.insteadOf },
    ...{ configurable: line.configurable, configuration: line.configuration },
    ...{ drift: line.drift, mustConfigure: line.mustConfigure },
  })),
})

/** What the search of the desk answers: with the price list, which buyers are not told apart from their own price. */
export type DeskHit = ProductHit & { listPrice?: Money | null }

/** A product on a line of its own, or in the place of what was asked for. */
export const offeredLine = (hit: DeskHit, lines: readonly OfferLine[], asked?: OfferLine): OfferLine => ({
  ...{ key: freeKey(lines, hit.id), productId: hit.id, sku: hit.sku, name: hit.name, unit: hit.unit },
  quantity: asked?.quantity ?? hit.minimum,
  ...pricesOf(hit),
  wishedPrice: asked?.wishedPrice ?? null,
  available: hit.available,
  note: asked?.note ?? null,
  insteadOf: asked ? (asked.insteadOf ?? asked.name) : null,
  ...{ configurable: hit.configurable, configuration: null, drift: null, mustConfigure: hit.configurable },
})

/** What is put together has prices once something is chosen. */
const pricesOf = ({ configurable, price, listPrice }: DeskHit) =>
  configurable
    ? { price: null, listPrice: null, customerPrice: null }
    : { price: amountOf(price), listPrice: amountOf(listPrice ?? price), customerPrice: amountOf(price) }

const freeKey = (lines: readonly OfferLine[], id: ProductId): string => {
  const used = new Set(lines.map(({ key }) => key))
  let number = 0
  while (used.has(`${id}-${number}`)) number += 1
  return `${id}-${number}`
}

/** What was chosen, on a line; a price that was named before was for something else. */
export const configuredAs = ({ modelVersion, choices, facts, price }: Configurator) => ({
  configuration: { modelVersion, choices, facts },
  price: amountOf(price?.unitPrice ?? null),
  listPrice: amountOf(price?.listPrice ?? null),
  customerPrice: amountOf(price?.unitPrice ?? null),
  ...{ drift: null, mustConfigure: false },
})

/** What is sent; only of lines that are complete. */
export const toOffer = ({ lines, freight, validUntil, note }: OfferValues) => ({
  lines: lines.flatMap(({ productId, quantity, price, note: words, insteadOf, configuration }) =>
    productId === null || quantity === null || price === null
      ? []
      : [
          {
            ...{ productId, quantity, unitPrice: price, note: words, insteadOf },
            ...(configuration && { choices: configuration.choices }),
          },
        ],
  ),
  freight: freight ?? 0,
  validUntil,
  ...(note.trim() !== '' && { note }),
})

/** What the offer comes to by the same rules as the backend's, and how far it is below the list. */
export function offerFigures(
  { lines, freight }: OfferValues,
  { taxBasisPoints, approvalPercent }: Answer,
  currency: Currency,
) {
  const priced = lines.map(({ quantity, price, listPrice }) => ({
    ...{ quantity: quantity ?? 0, unitPrice: price ?? 0, listPrice: listPrice ?? 0 },
  }))
  const charged = priced.map(({ quantity, unitPrice }) => ({ ordered: quantity, confirmed: null, unitPrice }))
  const totals = orderTotals(charged, freight ?? 0, taxBasisPoints, currency)
  const discount = discountOf(priced)
  return {
    net: money(totals.net, currency),
    freight: money(totals.freight, currency),
    tax: money(totals.tax, currency),
    total: money(totals.total, currency),
    /** A share: 0.12 is 12 %. */
    discount: discount / 10_000,
    needsApproval: approvalPercent < 100 && discount > approvalPercent * 100,
  }
}

/** Percent off the list, with one digit; null where there is no list price. */
export const percentOff = ({ price, listPrice }: OfferLine): number | null =>
  price === null || !listPrice ? null : Math.round(((listPrice - price) * 1000) / listPrice) / 10

export const priceAt = ({ listPrice }: OfferLine, percent: number): number | null =>
  listPrice === null ? null : Math.max(Math.round((listPrice * (100 - percent)) / 100), 0)
