import { sendMail } from '@mocks/mail/send-mail'
import { money } from '@/domain/money'
import type { PaymentRow } from '@mocks/store/rows/billing'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { prepaidOrderOf } from './prepaid-order'

/** Writes to whoever paid, in their language: the receipt, that the bank cleared a debit, or that it returned it. */
export async function tellPayer(
  tx: Tx,
  payment: PaymentRow,
  kind: 'paymentReceived' | 'paymentCleared' | 'paymentReturned',
  ctx: Context,
): Promise<void> {
  const user = payment.userId === null ? undefined : await tx.users.get(payment.userId)
  if (!user?.active) return
  const parts = await tx.paymentAllocations.by('paymentId', payment.id)
  const { number, currency, amount, credits, discount, deposited, state } = payment
  await sendMail(tx, ctx, {
    kind,
    params: {
      name: user.name,
      number,
      invoices: [...new Set(parts.map(({ invoiceNumber }) => invoiceNumber))].join(', '),
      amount: money(amount, currency),
      credits: credits > 0 ? money(credits, currency) : null,
      discount: discount > 0 ? money(discount, currency) : null,
      deposited: deposited > 0 ? money(deposited, currency) : null,
      order: (await prepaidOrderOf(tx, payment))?.number ?? null,
      pending: state === 'pending',
    },
    to: { email: user.email, userId: user.id, locale: user.locale },
    links: [{ href: `/account/payments/${payment.id}` }],
  })
}
