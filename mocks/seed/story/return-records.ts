import type { Instant } from '@/domain/clock'
import type { Id, ReturnId, ReturnLineId } from '@/domain/ids'
import { paidForLines, lineCredit, nothingPaid } from '@/domain/returns/credit'
import { formatNumber, sequenceOf } from '@/domain/returns/number-format'
import { returnStatus } from '@/domain/returns/states'
import { chargedQuantity } from '@/domain/pricing'
import { shippedSettings } from '@/domain/settings/values'
import { erpToday } from '@mocks/erp/calendar'
import { operators } from '@mocks/erp/operator'
import type { CreditRow, ErpCreditRow } from '@mocks/store/rows/billing'
import type { MessageRow } from '@mocks/store/rows/messages'
import type { ErpReturnRow, ReturnEventRow, ReturnLineRow, ReturnRow } from '@mocks/store/rows/returns'
import { userIds } from '../people'
import type { BuiltOrder } from './build-order'
import type { Numbers } from './numbers'
import { type ReturnScript, returnScripts } from './return-scripts'

const hour = 3_600_000
const day = 24 * hour

type Records = { returns: ReturnRow[]; erpReturns: ErpReturnRow[]; messages: MessageRow[] }

/** Returns of delivered orders in every state, as portal and ERP have them. */
export function returnRecords(
  built: readonly BuiltOrder[],
  credits: readonly CreditRow[],
  numbers: Numbers,
  now: Instant,
): Records {
  const asked = returnScripts.flatMap((script) => {
    const from = orderOf(built, script)
    const shipment = from?.shipments.find(({ deliveredAt }) => deliveredAt !== null)
    // Some hours after the goods came, and never later than an hour ago.
    const at = Math.min((shipment?.deliveredAt ?? now) + script.afterHours * hour, now - hour)
    return from && shipment ? [{ script, from, shipment, at }] : []
  })
  // Numbers are given out as returns are asked for.
  const made = asked
    .toSorted((a, b) => a.at - b.at)
    .map(({ script, from, shipment, at }) => build(script, from, shipment, at, credits, numbers, now))
  return {
    returns: made.map(({ row }) => row),
    erpReturns: made.flatMap(({ erpRow }) => erpRow ?? []),
    messages: made.flatMap(({ messages }) => messages),
  }
}

function build(
  script: ReturnScript,
  { order, company, invoices }: BuiltOrder,
  shipment: BuiltOrder['shipments'][number],
  at: Instant,
  credits: readonly CreditRow[],
  numbers: Numbers,
  now: Instant,
) {
  const lines = linesOf(script, order, shipment)
  const today = erpToday(at)
  const count = numbers.count(sequenceOf(shippedSettings.returnNumberReset, today), script.key)
  const number = formatNumber(shippedSettings.returnNumberFormat, count, today)
  const erpNumber = script.queued
    ? null
    : `ZW/${today.slice(0, 4)}/${String(numbers.count('erpReturns', script.key)).padStart(5, '0')}`
  const credit = script.credit ? credits.find(({ id }) => id === `crd_${script.credit}`) : undefined
  const status = returnStatus(lines, credit ? 'processed' : (script.end ?? null))
  const steps = eventsOf(script, at, now, credit?.number)
  const key = `seed:${script.key}`
  const placer = order.placedBy
  const row: ReturnRow = {
    ...{ id: `ret_${script.key}` as ReturnId, version: 1, number, companyId: company.id, branchId: order.branchId },
    ...{ userId: order.userId, requestedBy: placer, enteredBy: null, requestedAt: at },
    ...{ source: 'order', sourceNumber: order.number, orderId: order.id, currency: order.currency, note: null },
    lines: lines.map((line) => ({ ...line, expected: expectedOf(order, invoices, line) })),
    ...{ status, erpState: erpNumber ? 'inErp' : 'queued', erpNumber, erpAsOf: erpNumber ? now - 340_000 : null },
    erpChange: null,
    ...{ erpMessage: null, sendAttempts: erpNumber ? 1 : 0, lastAttemptAt: erpNumber ? at + 1000 : null },
    ...{ idempotencyKey: key, creditNumber: credit?.number ?? null, creditTotal: credit?.total ?? null },
    events: [{ at, by: placer, event: 'requested', params: {}, source: 'portal' }, ...steps],
  }
  const erpRow: ErpReturnRow | null = erpNumber
    ? {
        ...{ id: `ert_${script.key}` as Id<'ErpReturn'>, version: 1, changed: numbers.erpChange(), number: erpNumber },
        ...{ customerNumber: company.customerNumber, portalNumber: number, portalKey: key },
        ...{ orderNumber: order.erpNumber, currency: order.currency, status, requestedBy: placer, requestedAt: at },
        lines: lines.map(({ position, sku, quantity, authorized, received, approved, reason, comment, answer }) => ({
          ...{ position, sku, quantity, authorized, received, approved, reason, comment, answer, credit: null },
        })),
        ...{ creditNumber: row.creditNumber, creditTotal: row.creditTotal, events: steps },
      }
    : null
  return { row: { ...row, erpChange: erpRow?.changed ?? null }, erpRow, messages: messagesOf(script, row) }
}

const cameAt = ({ shipments }: BuiltOrder): number =>
  Math.max(0, ...shipments.map(({ deliveredAt }) => deliveredAt ?? 0))

function orderOf(built: readonly BuiltOrder[], { order }: ReturnScript): BuiltOrder | undefined {
  if (typeof order === 'string') return built.find(({ script }) => script.key === order)
  return built
    .filter((each) => each.script.company === order.of && each.order.erpNumber !== null && cameAt(each) > 0)
    .toSorted((a, b) => cameAt(b) - cameAt(a))[order.place]
}

type LineMade = Omit<ReturnLineRow, 'expected'>

const linesOf = (
  { key, lines }: ReturnScript,
  order: BuiltOrder['order'],
  shipment: BuiltOrder['shipments'][number],
): LineMade[] =>
  lines.flatMap(({ line: at, quantity: wanted, reason, comment = null, answer = null, ...said }, index) => {
    const line = order.lines[Math.min(at, order.lines.length - 1)]
    const there = shipment.lines.find(({ orderLineId }) => orderLineId === line?.id)?.quantity ?? 0
    const quantity = Math.min(wanted, there)
    if (!line || quantity === 0) return []
    const upTo = (pieces: number | undefined): number | null =>
      pieces === undefined ? null : Math.min(pieces, quantity)
    const { position, id: orderLineId, productId, sku, unit } = line
    return [
      {
        ...{ id: `rtl_${key}_${index + 1}` as ReturnLineId, position, orderLineId, productId, sku, unit, quantity },
        ...{ parts: [{ shipmentId: shipment.id, quantity }], reason, comment, answer, attachmentIds: [] },
        ...{ authorized: upTo(said.authorized), received: upTo(said.received), approved: upTo(said.approved) },
      },
    ]
  })

const expectedOf = (
  order: BuiltOrder['order'],
  invoices: BuiltOrder['invoices'],
  { orderLineId, quantity }: LineMade,
) => {
  const discount = invoices.reduce((sum, { discountTaken }) => sum + discountTaken, 0)
  const paid = paidForLines(order.lines, { ...order, discount })
  const at = order.lines.findIndex(({ id }) => id === orderLineId)
  const line = order.lines[at]
  if (!line) return null
  const whole = { ...(paid[at] ?? nothingPaid), pieces: chargedQuantity(line) }
  return lineCredit(whole, { ...nothingPaid, pieces: 0 }, quantity)
}

function eventsOf({ steps }: ReturnScript, at: Instant, now: Instant, credit: string | undefined): ReturnEventRow[] {
  // Spread over the time there was, each after the other.
  const span = Math.min((now - at) / (steps.length + 1), day)
  return steps.map(({ event, note }, index) => ({
    ...{ at: Math.round(at + span * (index + 1)), by: operators.desk, event, source: 'erp' },
    params: { ...(note && { note }), ...(event === 'credited' && credit && { credit }) },
  }))
}

const messagesOf = ({ key, messages = [] }: ReturnScript, row: ReturnRow): MessageRow[] =>
  messages.map(({ by, side, text, afterHours, read }, index) => ({
    ...{ id: `msg_${key}_${index + 1}` as Id<'Message'>, version: 1, subjectType: 'return', subjectId: row.id },
    ...{ companyId: row.companyId, side, text, attachmentIds: [] },
    authorId: side === 'seller' ? userIds.karol : row.userId,
    by: by ?? row.requestedBy,
    at: row.requestedAt + afterHours * hour,
    readBy: read ? [side === 'seller' ? (row.userId ?? userIds.ines) : userIds.karol] : [],
  }))

/** Credit memos name the return they are for, on both sides. */
export const withReturnNumbers = <C extends CreditRow | ErpCreditRow>(
  credits: readonly C[],
  returns: readonly ReturnRow[],
): C[] =>
  credits.map((credit) => {
    const row = returns.find(({ creditNumber }) => creditNumber === credit.number)
    return row ? { ...credit, returnNumber: row.number } : credit
  })
