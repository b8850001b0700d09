import { currencies } from '@/domain/money'
import { erpStates, orderOrigins, orderStatuses } from '@/domain/orders/vocabulary'
import type { OrderSearch } from '../tx'
import { keepBetween, keepFlagged, type Mask, vocabularyFlags } from './mask'
import type { OrderTable } from './order-table'
import { keepOwned } from './ownership'

/** Orders that every part of a filter but its text wants. */
export function orderMask(table: OrderTable, filter: OrderSearch): Mask {
  const { columns, words } = table
  const mask = columns.alive.slice(0, table.slots.size)
  keepOwned(mask, columns, words, filter)
  if (filter.statuses) keepFlagged(mask, columns.status, vocabularyFlags(orderStatuses, filter.statuses))
  if (filter.origins) keepFlagged(mask, columns.origin, vocabularyFlags(orderOrigins, filter.origins))
  if (filter.erpStates) keepFlagged(mask, columns.erpState, vocabularyFlags(erpStates, filter.erpStates))
  if (filter.currencies) keepFlagged(mask, columns.currency, vocabularyFlags(currencies, filter.currencies))
  if (filter.countries) keepFlagged(mask, columns.country, words.country.flags(filter.countries))
  if (filter.hasBackorder !== undefined)
    keepFlagged(mask, columns.backorder, Uint8Array.of(filter.hasBackorder ? 0 : 1, filter.hasBackorder ? 1 : 0))
  const { placedFrom, placedBefore, totalFrom, totalTo } = filter
  if (placedFrom !== undefined) keepBetween(mask, columns.placedAt, placedFrom, Infinity)
  // Instants are whole milliseconds, so "before" is "up to the last one before".
  if (placedBefore !== undefined) keepBetween(mask, columns.placedAt, -Infinity, placedBefore - 1)
  if (totalFrom !== undefined) keepBetween(mask, columns.total, totalFrom, Infinity)
  if (totalTo !== undefined) keepBetween(mask, columns.total, -Infinity, totalTo)
  if (filter.productIds) keepWithProducts(mask, table, words.product.flags(filter.productIds))
  return mask
}

function keepWithProducts(mask: Mask, table: OrderTable, flags: Uint8Array): void {
  for (let slot = 0; slot < mask.length; slot += 1)
    if (mask[slot] === 1 && !hasProduct(table, slot, flags)) mask[slot] = 0
}

export function hasProduct({ columns, products }: OrderTable, slot: number, flags: Uint8Array): boolean {
  const to = columns.lineTo[slot] ?? 0
  for (let line = columns.lineFrom[slot] ?? 0; line < to; line += 1) if (flags[products[line] ?? 0]) return true
  return false
}
