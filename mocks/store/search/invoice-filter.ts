import type { InvoiceStatus } from '@/domain/orders/vocabulary'
import type { InvoiceSearch } from '../tx'
import { type InvoiceTable, invoiceStates } from './invoice-table'
import { keepBetween, keepBoth, type Mask } from './mask'
import { keepReached } from './ownership'
import type { Rest } from './selection'
import { searchWords } from './fold-text'
import { dayKey } from './sort-keys'
import type { TextIndex } from './text-index'

/** The cells that a filter wants. */
export function invoiceCells({ cells, words }: InvoiceTable, filter: InvoiceSearch): Uint8Array {
  const { companyIds, statuses, paid, partlyPaid, overdueOn } = filter
  const isWanted = (state: InvoiceStatus): boolean =>
    (statuses === undefined || statuses.includes(state)) &&
    (paid === undefined || (state === 'paid') === paid) &&
    (partlyPaid === undefined || (state === 'partlyPaid') === partlyPaid) &&
    (overdueOn === undefined || state !== 'paid')
  const flags = cells.flags({
    company: companyIds && words.company.flags(companyIds),
    state: Uint8Array.from(invoiceStates, (state) => (isWanted(state) ? 1 : 0)),
  })
  keepReached(flags, cells.values, words, filter)
  return flags
}

/** What cells cannot tell: when it is due, and its texts. */
export function invoiceRest(table: InvoiceTable, texts: TextIndex, filter: InvoiceSearch): Rest | null {
  const { overdueOn, dueFrom, dueTo } = filter
  const words = searchWords(filter.text ?? '')
  if (overdueOn === undefined && dueFrom === undefined && dueTo === undefined && words.length === 0) return null
  const from = dueFrom === undefined ? -Infinity : dayKey(dueFrom)
  const lastOverdue = overdueOn === undefined ? Infinity : dayKey(overdueOn) - 1
  const to = Math.min(dueTo === undefined ? Infinity : dayKey(dueTo), lastOverdue)

  const mask = (): Mask => {
    const wanted: Mask = new Uint8Array(table.slots.size).fill(1)
    if (from !== -Infinity || to !== Infinity) keepBetween(wanted, table.columns.dueOn, from, to)
    for (const word of words) {
      const hits = new Uint8Array(wanted.length)
      texts.find(word, hits)
      keepBoth(wanted, hits)
    }
    return wanted
  }
  const test = (slot: number): boolean => {
    const due = table.columns.dueOn[slot] ?? 0
    return due >= from && due <= to
  }
  return {
    key: JSON.stringify([from, to, words]),
    mask,
    test: words.length === 0 ? test : null,
    candidates: () => null,
  }
}
