import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Endpoint, InputFor, RepliesFor } from '@/contract/endpoint'
import type { placeOrder } from '@/contract/orders'
import type { acceptQuote } from '@/contract/quotes'
import type { prepayOrder } from '@/contract/unblock'
import type { prepayQuote } from '@/contract/unblock-quote'
import type { PaymentMethodId, QuoteId } from '@/domain/ids'
import { authorizationQueries } from '@/entities/authorization/authorization.queries'
import { cardPaymentQuery } from '@/entities/basket/unblock.queries'
import { type CardReturn, useCardReturn } from '@/entities/payment/card-return'
import { type Charge, type Checkout, wishOf } from './checkout-form'

/** Where the provider leads back to: what was typed is kept in the tab. */
export const checkoutPath = '/account/checkout'

/** On account, or paid by card in the same step. */
export type PlaceEndpoint = Endpoint<
  InputFor<typeof placeOrder> | InputFor<typeof prepayOrder>,
  RepliesFor<typeof placeOrder> | RepliesFor<typeof prepayOrder>
>

/** The same for a quote. */
export type AcceptEndpoint = Endpoint<
  InputFor<typeof acceptQuote> | InputFor<typeof prepayQuote>,
  RepliesFor<typeof acceptQuote> | RepliesFor<typeof prepayQuote>
>

export type PayMethod = InputFor<typeof prepayOrder>['body']['method']

/** `onAccount`, `new` for the card the provider came back with, `card:<id>` for one that is kept; empty: to be chosen. */
function methodOf(choice: string, returned: CardReturn | null, keep: boolean): PayMethod | null {
  const [kind, id = ''] = choice.split(':')
  if (kind === 'new' && returned?.kind === 'card')
    return { kind: 'card', token: returned.token, holder: returned.holder, keep }
  if (kind !== 'card') return null
  const proof = returned?.kind === 'proof' && returned.paymentMethodId === id ? returned.proof : undefined
  return { kind: 'storedCard', paymentMethodId: id as PaymentMethodId, proof }
}

/** INV-23, INV-25: on account, or by card where the business takes cards and nobody has to agree first. */
export function usePayOrder() {
  const { data: card } = useQuery(cardPaymentQuery())
  const returned = useCardReturn()
  const [picked, setPicked] = useState<string | null>(null)
  const [keep, setKeep] = useState(false)
  return { card: card?.offered ? card : null, returned, picked, choose: setPicked, keep, setKeep }
}
export type PayOrder = ReturnType<typeof usePayOrder>

/** What the choice comes to for this order. */
export function usePayWay(
  { card, returned, picked, keep }: PayOrder,
  { rules }: Pick<Checkout, 'rules'>,
  charge: Charge,
  quoteId?: QuoteId,
) {
  const { data: path } = useQuery(authorizationQueries.preview(wishOf(charge, quoteId)))
  // What is paid asks for no credit, so that only the other levels count.
  const waits = path?.levels.some(({ level }) => level.kind !== 'credit') ?? false
  const isOnAccount = rules.payments.includes('onAccount')
  const came = returned?.kind === 'card' ? 'new' : returned ? `card:${returned.paymentMethodId}` : null
  const wished = card && !waits ? (picked ?? came) : null
  const choice = wished ?? (isOnAccount ? 'onAccount' : '')
  return { choice, waits, isOnAccount, method: methodOf(choice, returned, keep), isChosen: choice !== '' || !card }
}
export type PayWay = ReturnType<typeof usePayWay>
