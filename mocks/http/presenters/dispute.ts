import type { DeskDispute } from '@/contract/admin/dispute-desk'
import type { Dispute, DisputeForm as WireForm, DisputeSummary } from '@/contract/disputes'
import { addDays } from '@/domain/calendar'
import { usualRespiteDays } from '@/domain/disputes/vocabulary'
import { money } from '@/domain/money'
import type { DisputeRecord } from '@mocks/engine/disputes/dispute-record'
import type { DisputeForm } from '@mocks/engine/disputes/open-dispute'
import type { Viewer } from '@mocks/engine/viewer'
import type { DisputeRow } from '@mocks/store/rows/disputes'
import { isoOf, isoOrNull } from './time'

export const presentDisputeSummary = (row: DisputeRow): DisputeSummary => ({
  id: row.id,
  number: row.number,
  status: row.status,
  invoice: { id: row.invoiceId, number: row.invoiceNumber },
  reasons: [...new Set(row.lines.map(({ reason }) => reason))],
  openedAt: isoOf(row.openedAt),
  openedBy: row.openedBy,
  amount: money(row.amount, row.currency),
  credited: money(row.credited, row.currency),
  decidedAt: isoOrNull(row.decidedAt),
  dueAgainOn: row.dueAgainOn,
})

const facts = (record: DisputeRecord, { locale }: Viewer): Omit<Dispute, 'allowedActions'> => {
  const { row, thread, payable, open } = record
  const amount = (minor: number) => money(minor, row.currency)
  const isOver = row.status !== 'open' && row.status !== 'withdrawn'
  return {
    ...presentDisputeSummary(row),
    version: row.version,
    lines: row.lines.map(({ name, amount: value, ...line }) => ({
      ...line,
      name: name?.[locale] ?? null,
      amount: amount(value),
    })),
    message: row.message,
    enteredBy: row.enteredBy,
    thread: thread && { id: thread.id, number: thread.number },
    payable: amount(payable),
    open: amount(open),
    rejected: amount(isOver ? row.amount - row.credited : 0),
    credit: row.creditNumber === null ? null : { id: row.creditId, number: row.creditNumber },
    note: row.note,
    decidedBy: row.decidedBy,
  }
}

export const presentDispute = (record: DisputeRecord, viewer: Viewer): Dispute => ({
  ...facts(record, viewer),
  allowedActions: record.actions,
})

export const presentDeskDispute = (record: DisputeRecord, viewer: Viewer): DeskDispute => ({
  ...facts(record, viewer),
  company: { id: record.company.id, name: record.company.name },
  today: record.sellersToday,
  usualDueOn: addDays(record.sellersToday, usualRespiteDays),
  allowedActions: record.deskActions,
})

export const presentDisputeForm = (
  { invoice, parts, most, mayAttach, dispute }: DisputeForm,
  { locale }: Viewer,
): WireForm => {
  const amount = (minor: number) => money(minor, invoice.currency)
  return {
    invoice: { id: invoice.id, number: invoice.number, dueOn: invoice.dueOn },
    currency: invoice.currency,
    open: amount(invoice.total - invoice.paid),
    most: amount(most),
    parts: parts.map(({ name, gross, left, ...part }) => ({
      ...part,
      name: name?.[locale] ?? null,
      gross: amount(gross),
      left: amount(left),
    })),
    mayAttach,
    allowedActions: [dispute],
  }
}
