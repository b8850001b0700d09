import type { Instant } from '@/domain/clock'
import { dayMs, workdaysLater } from './day-numbers'
import { type HistoryColumns, deliveryMethods } from './history-columns'
import { shareOf } from './random'

const minute = 60_000
const hour = 60 * minute

export type Delivery = { packedAt: Instant; handedOverAt: Instant; deliveredAt: Instant }

/** An instant between two hours (UTC) of a day, to the second, always the same for a place and purpose. */
function within(
  columns: HistoryColumns,
  place: number,
  purpose: number,
  day: number,
  fromHour: number,
  toHour: number,
) {
  const share = shareOf(columns.seed, place, purpose)
  return day * dayMs + Math.floor((fromHour + share * (toHour - fromHour)) * 3600) * 1000
}

const later = (columns: HistoryColumns, place: number, purpose: number, least: number, most: number): number =>
  Math.floor((least + shareOf(columns.seed, place, purpose) * (most - least)) / 1000) * 1000

export const sentAt = (columns: HistoryColumns, order: number): Instant =>
  (columns.placedAt[order] ?? 0) + later(columns, order, 1, 5_000, 4 * minute)

/** When the seller confirmed the order or, for a cancelled one, gave it up. */
export const decidedAt = (columns: HistoryColumns, order: number): Instant =>
  (columns.placedAt[order] ?? 0) +
  (isCollected(columns, order) ? 5 * minute : later(columns, order, 2, 12 * minute, 4 * hour))

export const isCollected = (columns: HistoryColumns, order: number): boolean =>
  deliveryMethods[columns.method[order] ?? 0] === 'Collected'

/** `which` is 0 or, for the second half of a split order, 1. */
export function deliveryOf(columns: HistoryColumns, order: number, which: number): Delivery {
  if (isCollected(columns, order)) {
    const packedAt = decidedAt(columns, order) + later(columns, order, 3, 5 * minute, 15 * minute)
    return { packedAt, handedOverAt: packedAt + 5 * minute, deliveredAt: packedAt + 5 * minute }
  }
  const day = (which === 0 ? columns.dispatchDay[order] : columns.secondDispatchDay[order]) ?? 0
  const packedAt = within(columns, order, 4 + which, day, 13, 15)
  const handedOverAt = packedAt + later(columns, order, 6 + which, 25 * minute, 2 * hour)
  const transit = 1 + Math.floor(shareOf(columns.seed, order, 8 + which) ** 2 * 3)
  return { packedAt, handedOverAt, deliveredAt: within(columns, order, 10 + which, workdaysLater(day, transit), 7, 15) }
}

/** The day on which the last goods left: that of the invoice. */
export const invoiceDay = (columns: HistoryColumns, order: number): number =>
  (columns.secondDispatchDay[order] ?? 0) || (columns.dispatchDay[order] ?? 0)

export function invoicedAt(columns: HistoryColumns, order: number): Instant {
  const which = columns.secondDispatchDay[order] ? 1 : 0
  return deliveryOf(columns, order, which).handedOverAt + 10 * minute
}

/** Around the due date, a few days early or late; collected orders are paid at the counter. Never in the future. */
export function paidAt(columns: HistoryColumns, order: number): Instant {
  if (isCollected(columns, order)) return invoicedAt(columns, order)
  const terms = columns.companies[columns.company[order] ?? 0]?.termsDays ?? 0
  const late = Math.floor(shareOf(columns.seed, order, 12) * 14) - 9
  const wanted = within(columns, order, 13, invoiceDay(columns, order) + Math.max(terms + late, 1), 8, 14)
  return Math.max(Math.min(wanted, columns.now - dayMs), invoicedAt(columns, order))
}
