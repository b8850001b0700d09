import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { ApiProblem } from '@/api/problem'
import type { ReplyFor } from '@/contract/endpoint'
import { prepayOrder, type Unblocking, unblockOrder } from '@/contract/unblock'
import type { PaymentMethodId } from '@/domain/ids'
import { basketQueries } from '@/entities/basket/basket.queries'
import { unblockQuery } from '@/entities/basket/unblock.queries'
import { notify } from '@/shared/lib/notify'
import type { UnblockProps } from './UnblockButton'
import { forgetCheckoutDraft } from './checkout-draft.store'
import { toPlaceOrder } from './checkout-form'

type Facts = UnblockProps & { set: Unblocking['set'] }

/** Pays and places at once. Where the figures have moved on, new ones are fetched to be decided about. */
export function useUnblock({ values, basket, onPlacing, set }: Facts) {
  const { t } = useTranslation('basket')
  const client = useQueryClient()
  const navigate = useNavigate()
  const unblock = useMutation(mutation(unblockOrder))
  const prepay = useMutation(mutation(prepayOrder))
  const handlers = {
    onSuccess: ({ orderId, paymentNumber }: ReplyFor<typeof unblockOrder>) => {
      forgetCheckoutDraft()
      notify({ title: t('unblock.paid', { number: paymentNumber }), tone: 'good' })
      void navigate({ to: '/account/orders/$orderId/placed', params: { orderId }, replace: true })
    },
    onError: (error: unknown) => {
      onPlacing(false)
      if (!ApiProblem.is(error, 'payment/changed', 'basket/changed', 'basket/prices-changed')) return
      void client.invalidateQueries({ queryKey: unblockQuery().queryKey })
      void client.invalidateQueries({ queryKey: basketQueries.checkout().queryKey })
    },
  }
  /** Without a card, credits cover it. */
  const submit = (way: 'invoices' | 'order', paymentMethodId: PaymentMethodId | null): void => {
    const order = toPlaceOrder(values, basket).body
    const card = paymentMethodId && { kind: 'storedCard' as const, paymentMethodId, proof: undefined }
    onPlacing(true)
    unblock.reset()
    prepay.reset()
    if (way === 'order' && card) prepay.mutate({ body: { method: card, order } }, handlers)
    if (way === 'invoices' && set)
      unblock.mutate({ body: { payment: { ...set.payment, method: card ?? { kind: 'credits' } }, order } }, handlers)
  }
  const payElsewhere = (): void => {
    void navigate({ to: '/account/invoices/pay', search: { invoice: set?.invoices.map(({ id }) => id) } })
  }
  return {
    submit,
    payElsewhere,
    error: unblock.error ?? prepay.error,
    isPending: unblock.isPending || prepay.isPending,
  }
}
