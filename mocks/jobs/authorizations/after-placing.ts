import { money } from '@/domain/money'
import { type CaseRecord, loadCase } from '@mocks/engine/authorizations/case-record'
import { namesOf } from '@mocks/engine/authorizations/company-people'
import type { PlacedOrder } from '@mocks/engine/checkout/place-goods'
import type { Context } from '@mocks/engine/context'
import { viewerOf } from '@mocks/engine/viewer'
import { sendMail } from '@mocks/mail/send-mail'
import type { Tx } from '@mocks/store/tx'
import { queueForErp } from '../outbound/queue-for-erp'
import { tellAuthorizers } from './tell-authorizers'

/** Sends a placed order on its way: to the ERP, and to those who have to know. */
export async function afterPlacing(tx: Tx, ctx: Context, { order, authorization }: PlacedOrder): Promise<void> {
  await queueForErp(tx, ctx, order)
  const record = authorization && (await loadCase(tx, authorization, ctx))
  await mailReceipt(tx, ctx, order, record)
  if (record) await tellAuthorizers(tx, ctx, record)
}

/** Tells the person who ordered; with the total only if they may see prices. */
async function mailReceipt(
  tx: Tx,
  ctx: Context,
  order: PlacedOrder['order'],
  record: CaseRecord | null,
): Promise<void> {
  const user = await tx.users.require(ctx.actor.userId)
  await sendMail(tx, ctx, {
    kind: 'orderReceived',
    to: { email: user.email, userId: user.id, locale: user.locale },
    params: {
      name: user.name,
      number: order.number,
      poNumber: order.poNumber,
      lines: order.lines.length,
      enteredBy: order.enteredBy,
      total: viewerOf(ctx).prices ? money(order.total, order.currency) : null,
      waitsFor: record && namesOf(record.people, record.deciders[0] ?? []).join(', '),
    },
    links: [{ href: `/account/orders/${order.id}` }],
  })
}
