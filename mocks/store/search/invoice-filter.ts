import type { InvoiceStatus } from '@/domain/orders/vocabulary'
import type { InvoiceSearch } from '../tx'
import type { InvoiceTable } from './invoice-table'
import { keepBetween, type Mask } from './mask'
import { keepOwned } from './ownership'
import { dayKey } from './sort-keys'

/** Invoices that every part of a filter but its text wants. */
export function invoiceMask(table: InvoiceTable, filter: InvoiceSearch): Mask {
  const { columns } = table
  const mask = columns.alive.slice(0, table.slots.size)
  keepOwned(mask, columns, table.words, filter)
  const { statuses, paid, partlyPaid, overdueOn, dueFrom, dueTo } = filter
  if (statuses !== undefined) keepWhere(mask, (slot) => statuses.includes(statusOf(table, slot)))
  if (paid !== undefined) keepWhere(mask, (slot) => table.open(slot) > 0 !== paid)
  if (partlyPaid !== undefined) keepWhere(mask, (slot) => isPartlyPaid(table, slot) === partlyPaid)
  if (overdueOn !== undefined) {
    const today = dayKey(overdueOn)
    keepWhere(mask, (slot) => table.open(slot) > 0 && (columns.dueOn[slot] ?? 0) < today)
  }
  if (dueFrom !== undefined) keepBetween(mask, columns.dueOn, dayKey(dueFrom), Infinity)
  if (dueTo !== undefined) keepBetween(mask, columns.dueOn, -Infinity, dayKey(dueTo))
  return mask
}

const statusOf = (table: InvoiceTable, slot: number): InvoiceStatus => {
  if (table.open(slot) <= 0) return 'paid'
  return isPartlyPaid(table, slot) ? 'partlyPaid' : 'open'
}

const isPartlyPaid = (table: InvoiceTable, slot: number): boolean =>
  table.open(slot) > 0 && (table.columns.paid[slot] ?? 0) > 0

function keepWhere(mask: Mask, isWanted: (slot: number) => boolean): void {
  for (let slot = 0; slot < mask.length; slot += 1) if (mask[slot] === 1 && !isWanted(slot)) mask[slot] = 0
}
