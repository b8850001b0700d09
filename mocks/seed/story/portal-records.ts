import type { Instant } from '@/domain/clock'
import type { DocumentId, HistoryId, Id } from '@/domain/ids'
import { documentEventId, erpEventId } from '@mocks/erp/event-id'
import { orderPayload, payloadText } from '@mocks/erp/order-payload'
import type { DocumentRow, HistoryRow, OrderRow, SendAttemptRow } from '@mocks/store/rows/orders'
import { webCipher } from '@mocks/web-cipher'
import { caseHistory } from './authorization-records'
import type { BuiltOrder } from './build-order'
import { minuteMs } from './order-times'

const dayMs = 24 * 60 * minuteMs

/** What the portal remembers of an order besides the order itself. */
export function historyOf({ script, order, shipments, invoices, events, authorization }: BuiltOrder): HistoryRow[] {
  const entry = (
    id: HistoryId,
    at: Instant,
    actor: string,
    source: HistoryRow['source'],
    event: string,
    params: HistoryRow['params'] = {},
  ): HistoryRow => ({
    id,
    version: 1,
    orderId: order.id,
    at,
    actor,
    through: null,
    source,
    event,
    params,
  })
  const own = (name: string): HistoryId => `his_${script.key}_${name}` as HistoryId
  const isOnline = order.origin === 'online'
  const erpNumber = order.erpNumber ?? ''
  const rows = [
    isOnline
      ? entry(own('placed'), order.placedAt, order.placedBy, 'portal', 'placed', {
          number: order.number,
          lines: order.lines.length,
        })
      : entry(own('appeared'), order.placedAt + 240_000, 'Portico', 'system', 'appeared', {
          erpNumber,
          origin: order.origin,
        }),
  ]
  if (order.erpState === 'queued') rows.push(entry(own('queued'), order.placedAt, 'Portico', 'system', 'queued'))
  if (order.erpState === 'failed')
    rows.push(
      entry(own('refused'), order.placedAt + 5_000, 'Portico', 'system', 'erpRejected', {
        message: script.refusal ?? '',
      }),
    )
  if (isOnline && order.erpState === 'inErp')
    rows.push(entry(own('sent'), order.placedAt + 5_000, 'Portico', 'system', 'sentToErp', { erpNumber }))
  events.forEach(({ at, actor, event, params }, index) =>
    rows.push(entry(erpEventId(erpNumber, index), at, actor, 'erp', event, params)),
  )
  for (const { number, packedAt, handedOverAt, deliveredAt, carrier, trackingNumber, status } of shipments) {
    const params = { shipment: number }
    rows.push(entry(documentEventId(number, 'packed'), packedAt, 'Warehouse 1', 'erp', 'packed', params))
    if (handedOverAt !== null && carrier !== null)
      rows.push(
        entry(documentEventId(number, 'handedOver'), handedOverAt, 'Warehouse 1', 'erp', 'handedOver', {
          ...params,
          carrier,
          trackingNumber: trackingNumber ?? '',
        }),
      )
    if (handedOverAt !== null && status === 'inTransit')
      rows.push(
        entry(documentEventId(number, 'inTransit'), handedOverAt + 60_000, carrier ?? '', 'erp', 'inTransit', params),
      )
    if (deliveredAt !== null)
      rows.push(
        entry(documentEventId(number, 'delivered'), deliveredAt, carrier ?? 'Warehouse 1', 'erp', 'delivered', params),
      )
  }
  for (const { number, paid, total } of invoices) {
    const invoicedAt = (shipments.at(-1)?.handedOverAt ?? order.placedAt) + 10 * minuteMs
    const tell = (event: string, at: Instant) =>
      rows.push(entry(documentEventId(number, event), at, 'Zofia Maj', 'erp', event, { invoice: number }))
    tell('invoiced', invoicedAt)
    if (paid === total) tell('paid', invoicedAt + (script.invoice?.paidAfterDays ?? 0) * dayMs)
  }
  if (authorization) rows.push(...caseHistory(script.key, authorization, order))
  return rows.toSorted((a, b) => a.at - b.at)
}

/** A confirmation that was corrected is in its second version. */
const correctedOf = ({ corrections }: OrderRow, confirmedAt: Instant): Partial<DocumentRow> =>
  corrections.length === 0
    ? {}
    : { documentVersion: 2, earlier: [{ documentVersion: 1, issuedAt: confirmedAt, corrections: 0 }] }

/** Documents the ERP issued for an order: a confirmation, a delivery note for each shipment, an invoice. */
export function documentsOf({ order, shipments, invoices, events }: BuiltOrder): DocumentRow[] {
  const row = (
    kind: DocumentRow['kind'],
    number: string,
    issuedAt: Instant,
    more: Partial<DocumentRow> = {},
  ): DocumentRow => ({
    id: `doc_${number.toLowerCase()}` as DocumentId,
    version: 1,
    orderId: order.id,
    companyId: order.companyId,
    kind,
    number,
    issuedAt,
    documentVersion: 1,
    shipmentId: null,
    invoiceId: null,
    ...more,
  })
  const confirmed = events.find(({ event }) => event === 'confirmed')
  const confirmation = confirmed
    ? [
        row(
          'orderConfirmation',
          order.number,
          order.corrections.at(-1)?.at ?? confirmed.at,
          correctedOf(order, confirmed.at),
        ),
      ]
    : []
  return [
    ...confirmation,
    ...shipments.map((shipment) =>
      row('deliveryNote', shipment.number, shipment.packedAt, { shipmentId: shipment.id }),
    ),
    ...invoices.map((invoice) =>
      row('invoice', invoice.number, (shipments.at(-1)?.handedOverAt ?? order.placedAt) + 10 * minuteMs, {
        invoiceId: invoice.id,
      }),
    ),
  ]
}

/** How an online order was written to the ERP, or how that failed. */
export async function sendAttemptsOf({ script, order, company, authorization }: BuiltOrder): Promise<SendAttemptRow[]> {
  if (order.origin !== 'online' || order.erpState === 'queued') return []
  const payload = payloadText(
    orderPayload(
      {
        ...order,
        // As it stood when it was sent.
        authorization: authorization ? 'pending' : 'notNeeded',
        lines: order.lines.map((line) => ({ ...line, confirmed: null })),
      },
      company,
    ),
  )
  const refused = order.erpState === 'failed'
  return [
    {
      id: `snd_${script.key}_1` as Id<'SendAttempt'>,
      version: 1,
      orderId: order.id,
      number: 1,
      at: order.placedAt + 4_000,
      by: 'Portico',
      durationMs: 310,
      outcome: refused ? 'rejected' : 'accepted',
      erpNumber: order.erpNumber,
      message: refused ? (script.refusal ?? null) : null,
      payloadHash: await webCipher.sha256(payload),
      payload,
    },
  ]
}
