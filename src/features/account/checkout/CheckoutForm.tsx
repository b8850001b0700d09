import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { placeOrder } from '@/contract/orders'
import { prepayOrder } from '@/contract/unblock'
import { useSession } from '@/features/session/use-session'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { WithRail } from '@/shared/ui/WithRail'
import { CheckoutAuthorization } from './CheckoutAuthorization'
import { CheckoutChange } from './CheckoutChange'
import { CheckoutDeliveries } from './CheckoutDeliveries'
import { CheckoutSummary } from './CheckoutSummary'
import { OrderQuestions } from './OrderQuestions'
import { PlacingProblem } from './PlacingProblem'
import { StoppedLines } from './StoppedLines'
import { UnblockButton } from './UnblockButton'
import { checkoutDraftOf, forgetCheckoutDraft, keepCheckoutDraft } from './checkout-draft.store'
import {
  changedSince,
  type Charge,
  type Checkout,
  fieldOf,
  startValues,
  stoppedLines,
  toPlaceOrder,
} from './checkout-form'
import css from './checkout.module.css'
import { useAgreement } from './use-agreement'
import { type PlaceEndpoint, usePayOrder, usePayWay } from './use-pay-order'

type Props = { checkout: Checkout; onPlacing: (placing: boolean) => void }

export function CheckoutForm({ checkout, onPlacing }: Props) {
  const { t } = useTranslation('basket')
  const navigate = useNavigate()
  const { user } = useSession()
  const { basket } = checkout
  const [initial] = useState(() => startValues(checkout, checkoutDraftOf(user.id)))

  // The order has emptied the basket: no change to ask about.
  const [placed, setPlaced] = useState(false)
  const pay = usePayOrder()
  const [charge, setCharge] = useState<Charge>(initial)
  const way = usePayWay(pay, checkout, charge)
  const { method } = way
  const total = basket.totals?.total ?? null

  const form = useApiForm({
    endpoint: (method ? prepayOrder : placeOrder) as PlaceEndpoint,
    initial,
    toRequest: (values) => {
      const order = toPlaceOrder(values, basket)
      return method ? { body: { method, order: order.body } } : order
    },
    fieldFor: fieldOf,
    // The draft is kept: leaving loses nothing.
    guard: false,
    onSuccess: ({ orderId, ...reply }) => {
      forgetCheckoutDraft(user.id)
      setPlaced(true)
      if ('paymentNumber' in reply) notify({ title: t('unblock.paid', { number: reply.paymentNumber }), tone: 'good' })
      void navigate({ to: '/account/orders/$orderId/placed', params: { orderId }, replace: true })
    },
  })
  const { values, problem } = form
  useEffect(() => {
    if (problem) onPlacing(false)
  }, [onPlacing, problem])
  useEffect(() => keepCheckoutDraft(user.id, values), [user.id, values])

  const { agreed, agree, choosing, chosen, choose, outdated } = useAgreement(
    checkout,
    values.deliveryAddressId,
    problem,
  )

  const stopped = stoppedLines(basket)
  const change = form.pending || placed || choosing ? null : changedSince(agreed, basket)
  return (
    <ApiForm
      form={{
        ...form,
        submit: () => {
          agree()
          onPlacing(true)
          form.submit()
        },
      }}
      label={t('checkout.title')}
    >
      <WithRail
        railLabel={t('checkout.summary.title')}
        rail={
          <>
            <CheckoutSummary
              checkout={checkout}
              charge={values}
              way={way}
              pending={form.pending || choosing}
              unblock={<UnblockButton values={values} basket={basket} onPlacing={onPlacing} />}
            />
            {!method && <CheckoutAuthorization charge={values} />}
          </>
        }
      >
        <div className={css.main}>
          <StoppedLines basket={basket} />
          {change && <CheckoutChange kind={change} agreed={agreed} basket={basket} />}
          <PlacingProblem {...{ problem, pay, method, total }}>
            {!outdated && stopped.length === 0 && <FormProblem form={form} />}
          </PlacingProblem>
          <OrderQuestions {...{ form, checkout, total, pay, way }} onCharge={setCharge}>
            <CheckoutDeliveries basket={basket} chosen={chosen} onChoose={choose} />
          </OrderQuestions>
        </div>
      </WithRail>
    </ApiForm>
  )
}
