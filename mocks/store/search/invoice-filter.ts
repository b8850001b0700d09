import { currencies as allCurrencies } from '@/domain/money'
import type { InvoiceStatus } from '@/domain/orders/vocabulary'
import type { InvoiceSearch } from '../tx'
import { type InvoiceTable, invoiceStates } from './invoice-table'
import { keepBetween, keepBoth, type Mask, vocabularyFlags } from './mask'
import { keepReached } from './ownership'
import type { Rest } from './selection'
import { searchWords } from './fold-text'
import { dayKey } from './sort-keys'
import type { TextIndex } from './text-index'

/** The cells that a filter wants. */
export function invoiceCells({ cells, words }: InvoiceTable, filter: InvoiceSearch): Uint8Array {
  const { companyIds, statuses, paid, partlyPaid, overdueOn, claimedFrom, claimedTo, currencies, inBranchIds } = filter
  const isWanted = (state: InvoiceStatus): boolean =>
    (statuses === undefined || statuses.includes(state)) &&
    (paid === undefined || (state === 'paid') === paid) &&
    (partlyPaid === undefined || (state === 'partlyPaid') === partlyPaid) &&
    ((overdueOn ?? claimedFrom ?? claimedTo) === undefined || state !== 'paid')
  const flags = cells.flags({
    company: companyIds && words.company.flags(companyIds),
    branch: inBranchIds && words.branch.flags(inBranchIds),
    currency: currencies && vocabularyFlags(allCurrencies, currencies),
    state: Uint8Array.from(invoiceStates, (state) => (isWanted(state) ? 1 : 0)),
  })
  keepReached(flags, cells.values, words, filter)
  return flags
}

type Bounds = { from: number; to: number }
const days = (from: string | undefined, to: string | undefined): Bounds => ({
  from: from === undefined ? -Infinity : dayKey(from),
  to: to === undefined ? Infinity : dayKey(to),
})
/** What is claimed on no day is on none of them, however long they go on. */
const isWithin = (day: number, { from, to }: Bounds): boolean => day >= from && day <= to && day !== Infinity
const isOpen = ({ from, to }: Bounds): boolean => from === -Infinity && to === Infinity

/** What cells cannot tell: when it was issued and is due, what it comes to, and its texts. */
export function invoiceRest(table: InvoiceTable, texts: TextIndex, filter: InvoiceSearch): Rest | null {
  const { overdueOn } = filter
  const words = searchWords(filter.text ?? '')
  const asked = days(filter.dueFrom, filter.dueTo)
  const due = overdueOn === undefined ? asked : { ...asked, to: Math.min(asked.to, dayKey(overdueOn) - 1) }
  const claimed = days(filter.claimedFrom, filter.claimedTo)
  const issued = days(filter.issuedFrom, filter.issuedTo)
  const total = { from: filter.totalFrom ?? -Infinity, to: filter.totalTo ?? Infinity }
  const ranges = (
    [
      ['dueOn', due],
      ['issuedOn', issued],
      ['total', total],
    ] as const
  ).filter(([, each]) => !isOpen(each))
  if (ranges.length === 0 && words.length === 0 && isOpen(claimed)) return null

  const mask = (): Mask => {
    const wanted: Mask = new Uint8Array(table.slots.size).fill(1)
    if (!isOpen(claimed)) {
      keepBetween(wanted, table.columns.dueOn, claimed.from, claimed.to)
      for (const [slot, first] of table.claimed) wanted[slot] = isWithin(first, claimed) ? 1 : 0
    }
    for (const [column, { from, to }] of ranges) keepBetween(wanted, table.columns[column], from, to)
    if (overdueOn !== undefined)
      for (const [slot, first] of table.claimed) if (first >= dayKey(overdueOn)) wanted[slot] = 0
    for (const word of words) {
      const hits = new Uint8Array(wanted.length)
      texts.find(word, hits)
      keepBoth(wanted, hits)
    }
    return wanted
  }
  const test = (slot: number): boolean =>
    (overdueOn === undefined || (table.claimed.get(slot) ?? -Infinity) < dayKey(overdueOn)) &&
    (isOpen(claimed) || isWithin(table.claimed.get(slot) ?? table.columns.dueOn[slot] ?? 0, claimed)) &&
    ranges.every(([column, { from, to }]) => {
      const value = table.columns[column][slot] ?? 0
      return value >= from && value <= to
    })
  return {
    key: JSON.stringify([
      overdueOn,
      `${claimed.from} ${claimed.to}`,
      ranges.map(([column, { from, to }]) => `${column} ${from} ${to}`),
      words,
    ]),
    mask,
    test: words.length === 0 ? test : null,
    candidates: () => null,
  }
}
