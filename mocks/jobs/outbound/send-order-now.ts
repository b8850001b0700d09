import type { Context } from '@mocks/engine/context'
import { writeHistory } from '@mocks/engine/orders/write-history'
import { erp, type SubmitReply } from '@mocks/erp/connector'
import { orderPayload, payloadText } from '@mocks/erp/order-payload'
import type { AuthorizationRow, OrderRow, SendAttemptRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { webCipher } from '@mocks/web-cipher'
import { writeAuthorization } from './write-authorization'

/**
 * One attempt to write an order to the ERP (ORD-21, ADM-06), kept with what was sent and what was answered. Idempotent:
 * an order the ERP has already is written nowhere, and the attempt says so.
 */
export async function sendOrderNow(tx: Tx, ctx: Context, order: OrderRow): Promise<SendAttemptRow> {
  const company = await tx.companies.require(order.companyId)
  const authorization = await tx.authorizations.one('orderId', order.id)
  const quote = await tx.quotes.one('orderId', order.id)
  const document = orderPayload(order, company, authorization, quote)
  const payload = payloadText(document)
  const reply = await erp.submitOrder(tx, ctx, document, order.idempotencyKey)
  const earlier = await tx.sendAttempts.by('orderId', order.id)
  const attempt = await tx.sendAttempts.insert({
    id: ctx.ids.next<'SendAttempt'>('SendAttempt'),
    orderId: order.id,
    number: earlier.length + 1,
    at: ctx.clock.now(),
    by: ctx.actorName,
    payloadHash: await webCipher.sha256(payload),
    payload,
    ...reply,
  })
  await noteReply(tx, ctx, order, reply)
  await noteAuthorization(tx, ctx, order, authorization, reply)
  return attempt
}

/** A new order carries where its authorization stands; one that the ERP had already is told. */
async function noteAuthorization(
  tx: Tx,
  ctx: Context,
  order: OrderRow,
  authorization: AuthorizationRow | undefined,
  { outcome }: SubmitReply,
): Promise<void> {
  if (!authorization || authorization.erpWritten) return
  if (outcome === 'accepted') await tx.authorizations.update(authorization.id, { erpWritten: true })
  if (outcome === 'alreadyThere') await writeAuthorization(tx, ctx, order, authorization)
}

async function noteReply(tx: Tx, ctx: Context, order: OrderRow, reply: SubmitReply): Promise<void> {
  const source = ctx.actor.userId ? 'admin' : 'system'
  const entry = (event: string, params: Record<string, string> = {}) =>
    writeHistory(tx, { orderId: order.id, source, event, params }, ctx)
  const { outcome, erpNumber, message } = reply
  if (outcome === 'unreachable') {
    await entry('erpUnreachable')
    // It keeps its place in the queue; one that the ERP refused before still needs a person.
    if (order.erpState === 'notSent' || order.erpState === 'sending')
      await tx.orders.update(order.id, { erpState: 'queued' })
    return
  }
  if (outcome === 'rejected') {
    await entry('erpRejected', { message: message ?? '' })
    await tx.orders.update(order.id, { erpState: 'failed' })
    return
  }
  await entry(outcome === 'accepted' ? 'sentToErp' : 'alreadyInErp', { erpNumber: erpNumber ?? '' })
  if (order.erpState !== 'inErp' || order.erpNumber !== erpNumber)
    await tx.orders.update(order.id, { erpState: 'inErp', erpNumber, erpAsOf: ctx.clock.now() })
}
