import type { DeskReturn } from '@/contract/admin/return-desk'
import type { ReturnDetail, ReturnSummary } from '@/contract/return-records'
import type { ReturnForm, ReturnSourceFound } from '@/contract/return-requests'
import { dateIn } from '@/domain/calendar'
import { creditOf } from '@/domain/returns/credit'
import { leastOf, mostOf } from '@/domain/returns/states'
import { returnActs } from '@/domain/returns/vocabulary'
import type { FoundSource } from '@mocks/engine/returns/find-sources'
import { amountOf, type ListedReturn } from '@mocks/engine/returns/found-returns'
import type { Form } from '@mocks/engine/returns/return-form'
import type { ReturnRecord } from '@mocks/engine/returns/return-record'
import type { Viewer } from '@mocks/engine/viewer'
import { amountFor } from './amount'
import { presentMessage } from './message'
import { seller } from './seller'
import { isoOf } from './time'

export const presentReturnSummary = ({ row, unread, amount }: ListedReturn, viewer: Viewer): ReturnSummary => ({
  id: row.id,
  number: row.number,
  status: row.status,
  requestedAt: isoOf(row.requestedAt),
  requestedBy: row.requestedBy,
  source: { kind: row.source, number: row.sourceNumber },
  lineCount: row.lines.length,
  pieces: row.lines.reduce((sum, { quantity }) => sum + quantity, 0),
  amount: amountFor(viewer, amount, row.currency),
  credited: row.creditTotal !== null,
  unread,
})

/** Expected amounts come to the same sum as the lines shown. */
const expectedOf = ({ row }: ReturnRecord): number | null =>
  amountOf({ lines: row.lines, status: 'pending', creditTotal: null })

export const presentReturn = (record: ReturnRecord, viewer: Viewer): ReturnDetail => {
  const { row, products, order, files, messages, actions } = record
  return {
    id: row.id,
    version: row.version,
    number: row.number,
    status: row.status,
    requestedAt: isoOf(row.requestedAt),
    requestedBy: row.requestedBy,
    enteredBy: row.enteredBy,
    source: { kind: row.source, number: row.sourceNumber },
    order: order && { id: order.visible ? order.row.id : null, number: order.row.number },
    note: row.note,
    lines: row.lines.map((line) => ({
      ...{ id: line.id, position: line.position, sku: line.sku, unit: line.unit, quantity: line.quantity },
      ...{ authorized: line.authorized, received: line.received, approved: line.approved },
      ...{ reason: line.reason, comment: line.comment, answer: line.answer },
      name: products.get(line.productId)?.name[viewer.locale] ?? '',
      attachments: line.attachmentIds.flatMap((id) => {
        const file = files.get(id)
        return file ? [{ id, name: file.name, type: file.type, size: file.size }] : []
      }),
      expected: amountFor(viewer, line.expected && creditOf(line.expected), row.currency),
    })),
    expected: amountFor(viewer, expectedOf(record), row.currency),
    credit:
      row.creditNumber === null
        ? null
        : { number: row.creditNumber, total: amountFor(viewer, row.creditTotal, row.currency) },
    erp: { state: row.erpState, number: row.erpNumber, asOf: row.erpAsOf === null ? null : isoOf(row.erpAsOf) },
    sendTo: { name: seller.name, address: seller.address },
    events: row.events.toReversed().map(({ at, by, event, params }) => ({ at: isoOf(at), by, event, params })),
    messages: messages.map(presentMessage),
    allowedActions: actions,
  }
}

export const presentDeskReturn = (record: ReturnRecord, viewer: Viewer): DeskReturn => {
  const { row, company, deskActions } = record
  const next = returnActs.find((act) => deskActions.some(({ action, allowed }) => allowed && action === act))
  return {
    ...presentReturn(record, viewer),
    company: { id: company.id, name: company.name },
    bounds: row.lines.map((line) => ({
      lineId: line.id,
      least: next ? leastOf(next, line) : 0,
      most: next ? mostOf(next, line) : 0,
    })),
    erpMessage: row.erpMessage,
    allowedActions: deskActions,
  }
}

export const presentReturnForm = (
  { source, order, lines, reasons, returnDays, action }: Form,
  viewer: Viewer,
  timeZone: string,
): ReturnForm => ({
  source,
  order: order && { id: order.id, number: order.number, placedOn: dateIn(timeZone, order.placedAt) },
  lines: lines.map(({ product, until, expected, ...line }) => ({
    ...line,
    name: product?.name[viewer.locale] ?? '',
    unit: product?.unit ?? '',
    returnUntil: until,
    expected: order && amountFor(viewer, expected, order.currency),
  })),
  reasons: [...reasons],
  returnDays,
  allowedActions: [action],
})

export const presentSource = ({ until, product, ...found }: FoundSource, viewer: Viewer): ReturnSourceFound => ({
  ...found,
  // An id of one of the three, as the kind says.
  id: found.id as ReturnSourceFound['id'],
  product: product && { sku: product.sku, name: product.name[viewer.locale] },
  returnUntil: until,
})
