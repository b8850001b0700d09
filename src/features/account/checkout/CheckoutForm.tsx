import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { placeOrder } from '@/contract/orders'
import { prepayOrder } from '@/contract/unblock'
import { useSession } from '@/features/session/use-session'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { WithRail } from '@/shared/ui/WithRail'
import { BudgetChoice } from './BudgetChoice'
import { CheckoutAuthorization } from './CheckoutAuthorization'
import { CheckoutAddress } from './CheckoutAddress'
import { CheckoutChange } from './CheckoutChange'
import { CheckoutDeliveries } from './CheckoutDeliveries'
import { CheckoutDetails } from './CheckoutDetails'
import { CheckoutSummary } from './CheckoutSummary'
import { PlacingProblem } from './PlacingProblem'
import { StoppedLines } from './StoppedLines'
import { UnblockButton } from './UnblockButton'
import { checkoutDraftOf, forgetCheckoutDraft, keepCheckoutDraft } from './checkout-draft.store'
import {
  changedSince,
  type Charge,
  type Checkout,
  earliestOf,
  fieldOf,
  startValues,
  stoppedLines,
  toPlaceOrder,
} from './checkout-form'
import css from './checkout.module.css'
import { useAgreement } from './use-agreement'
import { type PlaceEndpoint, usePayOrder, usePayWay } from './use-pay-order'

const CheckoutPayment = lazy(() => import('./CheckoutPayment').then((m) => ({ default: m.CheckoutPayment })))

type Props = { checkout: Checkout; onPlacing: (placing: boolean) => void }

export function CheckoutForm({ checkout, onPlacing }: Props) {
  const { t } = useTranslation('basket')
  const navigate = useNavigate()
  const { user } = useSession()
  const { basket } = checkout
  const [initial] = useState(() => startValues(checkout, checkoutDraftOf(user.id)))

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
      forgetCheckoutDraft()
      if ('paymentNumber' in reply) notify({ title: t('unblock.paid', { number: reply.paymentNumber }), tone: 'good' })
      void navigate({ to: '/account/orders/$orderId/placed', params: { orderId }, replace: true })
    },
  })
  const { values, problem } = form
  useEffect(() => {
    if (problem) onPlacing(false)
  }, [onPlacing, problem])
  useEffect(() => keepCheckoutDraft(user.id, values), [user.id, values])

  const { agreed, agree, choosing, choose, outdated } = useAgreement(checkout, values.deliveryAddressId, problem)

  const stopped = stoppedLines(basket)
  const change = form.pending || choosing ? null : changedSince(agreed, basket)
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
              pending={form.pending}
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
          <CheckoutAddress
            addresses={checkout.deliveryAddresses}
            value={values.deliveryAddressId}
            error={form.errors.deliveryAddressId}
            onChange={(id) => form.setValue('deliveryAddressId', id)}
          />
          <CheckoutDeliveries basket={basket} choosing={choosing} onChoose={choose} />
          <BudgetChoice
            value={{ costCentreId: values.costCentreId, budgetId: values.budgetId }}
            total={total}
            onChange={({ costCentreId, budgetId }) => {
              setCharge({ costCentreId, budgetId })
              form.setValue('costCentreId', costCentreId)
              form.setValue('budgetId', budgetId)
            }}
          />
          <CheckoutDetails
            field={form.field}
            attachments={values.attachments}
            attachmentsError={form.errors.attachments}
            earliestOn={earliestOf(checkout)}
            rules={checkout.rules}
            onAttachments={(attachments) => form.setValue('attachments', attachments)}
          />
          {pay.card && total && (
            <Suspense fallback={<SkeletonText lines={3} />}>
              <CheckoutPayment {...{ pay, way, total }} card={pay.card} />
            </Suspense>
          )}
        </div>
      </WithRail>
    </ApiForm>
  )
}
