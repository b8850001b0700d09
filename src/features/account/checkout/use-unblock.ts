import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { ApiProblem } from '@/api/problem'
import type { ReplyFor } from '@/contract/endpoint'
import { prepayOrder, type Unblocking, unblockOrder } from '@/contract/unblock'
import { prepayQuote, unblockQuote } from '@/contract/unblock-quote'
import type { PaymentMethodId } from '@/domain/ids'
import { basketQueries } from '@/entities/basket/basket.queries'
import { quoteUnblockQuery, unblockQuery } from '@/entities/basket/unblock.queries'
import { quoteQueries } from '@/entities/quote/quote.queries'
import { useSession } from '@/features/session/use-session'
import { notify } from '@/shared/lib/notify'
import type { UnblockProps } from './UnblockButton'
import { forgetCheckoutDraft, forgetQuoteDraft } from './checkout-draft.store'
import { toAcceptQuote, toPlaceOrder } from './checkout-form'

type Facts = UnblockProps & { set: Unblocking['set'] }

/** Pays and places at once. Where the figures have moved on, new ones are fetched to be decided about. */
export function useUnblock({ values, basket, quote, onPlacing, set }: Facts) {
  const { t } = useTranslation('basket')
  const { user } = useSession()
  const client = useQueryClient()
  const navigate = useNavigate()
  // Of the mutation itself, not of the call: the order frees the limit, which takes this dialog away before the reply.
  const handlers = {
    onSuccess: ({ orderId, paymentNumber }: ReplyFor<typeof unblockOrder>) => {
      if (quote) forgetQuoteDraft(user.id, quote.id)
      else forgetCheckoutDraft(user.id)
      notify({ title: t('unblock.paid', { number: paymentNumber }), tone: 'good' })
      void navigate({ to: '/account/orders/$orderId/placed', params: { orderId }, replace: true })
    },
    onError: (error: unknown) => {
      onPlacing(false)
      if (quote && ApiProblem.is(error, 'payment/changed', 'quote/changed', 'quote/stock-changed', 'quote/expired')) {
        void client.invalidateQueries({ queryKey: quoteUnblockQuery(quote.id).queryKey })
        void client.invalidateQueries({ queryKey: quoteQueries.checkout(quote.id).queryKey })
      }
      if (!ApiProblem.is(error, 'payment/changed', 'basket/changed', 'basket/prices-changed', 'basket/stock-changed'))
        return
      void client.invalidateQueries({ queryKey: unblockQuery().queryKey })
      void client.invalidateQueries({ queryKey: basketQueries.checkout().queryKey })
    },
  }
  const unblock = useMutation({ ...mutation(unblockOrder), ...handlers })
  const prepay = useMutation({ ...mutation(prepayOrder), ...handlers })
  const unblockOffer = useMutation({ ...mutation(unblockQuote), ...handlers })
  const prepayOffer = useMutation({ ...mutation(prepayQuote), ...handlers })
  const ways = [unblock, prepay, unblockOffer, prepayOffer]
  /** Without a card, credits cover it. */
  const submit = (way: 'invoices' | 'order', paymentMethodId: PaymentMethodId | null): void => {
    const card = paymentMethodId && { kind: 'storedCard' as const, paymentMethodId, proof: undefined }
    const method = way === 'order' ? card : null
    const payment = way === 'invoices' && set ? { ...set.payment, method: card ?? { kind: 'credits' as const } } : null
    if (!method && !payment) return
    onPlacing(true)
    for (const each of ways) each.reset()
    if (quote) {
      const { params, body: order } = toAcceptQuote(values, quote)
      if (method) prepayOffer.mutate({ params, body: { method, order } })
      if (payment) unblockOffer.mutate({ params, body: { payment, order } })
      return
    }
    const order = toPlaceOrder(values, basket).body
    if (method) prepay.mutate({ body: { method, order } })
    if (payment) unblock.mutate({ body: { payment, order } })
  }
  const payElsewhere = (): void => {
    void navigate({ to: '/account/invoices/pay', search: { invoice: set?.invoices.map(({ id }) => id) } })
  }
  return {
    submit,
    payElsewhere,
    error: ways.find(({ error }) => error)?.error ?? null,
    isPending: ways.some(({ isPending }) => isPending),
  }
}
