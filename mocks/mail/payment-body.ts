import type { Money } from '@/domain/money'
import type { Say } from './render'

export type PaymentParams = {
  name: string
  number: string
  /** Numbers of the invoices, as a list. */
  invoices: string
  amount: Money
  credits: Money | null
  discount: Money | null
  deposited: Money | null
  /** The order that was paid when it was placed, in place of invoices. */
  order?: string | null
  /** A bank debit that is not cleared yet. */
  pending: boolean
}

export type PaymentMailKind = 'paymentReceived' | 'paymentCleared' | 'paymentReturned'
type PaymentMail = { kind: PaymentMailKind; params: PaymentParams }

/** What a mail about a payment says: the facts that there are, one a line. */
export function paymentBody({ kind, params }: PaymentMail, say: Say, amountOf: (value: Money) => string): string[] {
  const { number, invoices, amount, credits, discount, deposited, order, pending } = params
  if (kind === 'paymentReturned')
    return [say('paymentReturned.text', { number, invoices, amount: amountOf(amount) }), say('paymentReturned.outro')]
  if (kind === 'paymentCleared') return [say('paymentCleared.text', { number, invoices, amount: amountOf(amount) })]
  const facts = [
    order ? say('paymentReceived.order', { order }) : say('paymentReceived.invoices', { invoices }),
    say('paymentReceived.amount', { amount: amountOf(amount) }),
    credits && say('paymentReceived.credits', { amount: amountOf(credits) }),
    discount && say('paymentReceived.discount', { amount: amountOf(discount) }),
    deposited && !order && say('paymentReceived.deposited', { amount: amountOf(deposited) }),
  ]
  return [
    say('paymentReceived.text', { number }),
    facts.filter(Boolean).join('\n'),
    ...(pending ? [say('paymentReceived.pending')] : []),
  ]
}
