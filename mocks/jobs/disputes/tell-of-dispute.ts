import { money } from '@/domain/money'
import { can } from '@/domain/permissions/can'
import type { Context } from '@mocks/engine/context'
import { actorOf } from '@mocks/engine/session/actor'
import { sendMail } from '@mocks/mail/send-mail'
import type { DisputeRow } from '@mocks/store/rows/disputes'
import type { Tx } from '@mocks/store/tx'

/** Tells whoever disputed it what the desk decided, as long as they may still see it. */
export async function tellOfDispute(tx: Tx, ctx: Context, row: DisputeRow): Promise<void> {
  const user = await tx.users.get(row.openedById)
  if (!user?.active || row.status === 'open' || row.status === 'withdrawn') return
  if (!can(await actorOf(tx, user), 'invoices.pay', row)) return
  await sendMail(tx, ctx, {
    kind: 'disputeDecided',
    to: { email: user.email, userId: user.id, locale: user.locale },
    params: {
      ...{ name: user.name, number: row.number, invoice: row.invoiceNumber, status: row.status, note: row.note },
      credited: row.credited > 0 ? money(row.credited, row.currency) : null,
      credit: row.creditNumber,
      rejected: row.amount > row.credited ? money(row.amount - row.credited, row.currency) : null,
      dueAgainOn: row.dueAgainOn,
    },
    links: [{ href: `/account/disputes/${row.id}` }],
  })
}
