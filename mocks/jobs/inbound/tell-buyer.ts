import type { Context } from '@mocks/engine/context'
import type { MailContent } from '@mocks/mail/render'
import { sendMail } from '@mocks/mail/send-mail'
import type { OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'

/** Writes to whoever placed the order in the portal, in their language. Orders from elsewhere have nobody to tell. */
export async function tellBuyer(
  tx: Tx,
  ctx: Context,
  order: OrderRow,
  content: (name: string) => MailContent,
): Promise<void> {
  const user = order.userId === null ? undefined : await tx.users.get(order.userId)
  if (!user?.active) return
  await sendMail(tx, ctx, {
    ...content(user.name),
    to: { email: user.email, userId: user.id, locale: user.locale },
    links: [{ href: `/account/orders/${order.id}` }],
  })
}
