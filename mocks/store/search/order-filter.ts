import { authorizationStatuses } from '@/domain/authorizations/vocabulary'
import { currencies } from '@/domain/money'
import { erpStates, orderOrigins, orderStatuses } from '@/domain/orders/vocabulary'
import type { OrderSearch } from '../tx'
import { keepBetween, keepFound, type Mask, vocabularyFlags } from './mask'
import type { OrderTable } from './order-table'
import type { OrderText } from './order-text'
import { keepReached } from './ownership'
import { hasProduct, type ProductOrders } from './product-orders'
import type { Rest } from './selection'

/** The cells that a filter wants. */
export function orderCells({ cells, words }: OrderTable, filter: OrderSearch): Uint8Array {
  const { companyIds, statuses, origins, erpStates: states, currencies: money, countries, hasBackorder } = filter
  const flags = cells.flags({
    company: companyIds && words.company.flags(companyIds),
    country: countries && words.country.flags(countries),
    currency: money && vocabularyFlags(currencies, money),
    status: statuses && vocabularyFlags(orderStatuses, statuses),
    origin: origins && vocabularyFlags(orderOrigins, origins),
    authorization: filter.authorizations && vocabularyFlags(authorizationStatuses, filter.authorizations),
    erpState: states && vocabularyFlags(erpStates, states),
    backorder: hasBackorder === undefined ? undefined : Uint8Array.of(hasBackorder ? 0 : 1, hasBackorder ? 1 : 0),
  })
  keepReached(flags, cells.values, words, filter)
  return flags
}

/** What cells cannot tell: when it was placed, its total, its products and its texts. */
export function orderRest(
  table: OrderTable,
  { text, byProduct }: { text: OrderText; byProduct: ProductOrders },
  filter: OrderSearch,
): Rest | null {
  const { placedFrom, placedBefore, totalFrom, totalTo, productIds } = filter
  const words = filter.text ? filter.text : undefined
  const rest = [placedFrom, placedBefore, totalFrom, totalTo, productIds, words]
  if (rest.every((part) => part === undefined)) return null
  const products = productIds && table.words.product.flags(productIds)
  const from = placedFrom ?? -Infinity
  // Instants are whole milliseconds, so "before" is "up to the last one before".
  const to = (placedBefore ?? Infinity) - 1
  const least = totalFrom ?? -Infinity
  const most = totalTo ?? Infinity

  const mask = (): Mask => {
    const wanted: Mask = new Uint8Array(table.slots.size).fill(1)
    const { placedAt, total } = table.columns
    if (placedFrom !== undefined || placedBefore !== undefined) keepBetween(wanted, placedAt, from, to)
    if (totalFrom !== undefined || totalTo !== undefined) keepBetween(wanted, total, least, most)
    if (products) keepFound(wanted, (hits) => byProduct.find(products, hits))
    if (words !== undefined) text.keepMatching(wanted, words)
    return wanted
  }
  const test = (slot: number): boolean => {
    const at = table.columns.placedAt[slot] ?? 0
    const total = table.columns.total[slot] ?? 0
    return at >= from && at <= to && total >= least && total <= most && (!products || hasProduct(table, slot, products))
  }
  return {
    key: JSON.stringify(rest),
    mask,
    test: words === undefined ? test : null,
    candidates: (limit) => placedBetween(table, from, to, limit),
  }
}

/** Slots of a short time and, whenever it was, all that were written; null for a long time. */
function placedBetween(table: OrderTable, from: number, to: number, limit: number): number[] | null {
  if (!table.isInOrder) return null
  const first = firstPlacedFrom(table, from)
  const last = firstPlacedFrom(table, to + 1)
  const { written } = table.cells
  if (last - first + written.size > limit) return null
  const slots = [...written]
  for (let slot = first; slot < last; slot += 1) if (!written.has(slot)) slots.push(slot)
  return slots
}

function firstPlacedFrom({ base, baseSize }: OrderTable, instant: number): number {
  let low = 0
  let high = baseSize
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((base?.placedAt[middle] ?? 0) < instant) low = middle + 1
    else high = middle
  }
  return low
}
