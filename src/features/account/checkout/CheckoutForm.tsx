import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/problem'
import { placeOrder } from '@/contract/orders'
import { basketQueries } from '@/entities/basket/basket.queries'
import { useSession } from '@/features/session/use-session'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { WithRail } from '@/shared/ui/WithRail'
import { BudgetChoice } from './BudgetChoice'
import { CheckoutAuthorization } from './CheckoutAuthorization'
import { CheckoutAddress } from './CheckoutAddress'
import { CheckoutChange } from './CheckoutChange'
import { CheckoutDetails } from './CheckoutDetails'
import { CheckoutSummary } from './CheckoutSummary'
import { CreditProblem } from './CreditProblem'
import { checkoutDraftOf, forgetCheckoutDraft, keepCheckoutDraft } from './checkout-draft.store'
import { agreedTo, changedSince, type Checkout, startValues, toPlaceOrder } from './checkout-form'
import css from './checkout.module.css'

type Props = { checkout: Checkout; onPlacing: (placing: boolean) => void }

export function CheckoutForm({ checkout, onPlacing }: Props) {
  const { t } = useTranslation('basket')
  const client = useQueryClient()
  const navigate = useNavigate()
  const { user } = useSession()
  const { basket } = checkout
  const [initial] = useState(() => startValues(checkout, checkoutDraftOf(user.id)))
  const [agreed, setAgreed] = useState(() => agreedTo(basket))

  const form = useApiForm({
    endpoint: placeOrder,
    initial,
    toRequest: (values) => toPlaceOrder(values, basket),
    fieldFor: (path) => (path.startsWith('attachmentIds') ? 'attachments' : path),
    // The draft is kept: leaving loses nothing.
    guard: false,
    onSuccess: ({ orderId }) => {
      forgetCheckoutDraft()
      void navigate({ to: '/account/orders/$orderId/placed', params: { orderId }, replace: true })
    },
  })
  const { values, problem } = form
  useEffect(() => {
    if (problem) onPlacing(false)
  }, [onPlacing, problem])
  useEffect(() => keepCheckoutDraft(user.id, values), [user.id, values])

  const outdated = ApiProblem.is(problem, 'basket/changed', 'basket/prices-changed', 'basket/empty')
  useEffect(() => {
    if (outdated) void client.invalidateQueries({ queryKey: basketQueries.checkout().queryKey })
  }, [client, outdated, problem])

  const change = form.pending ? null : changedSince(agreed, basket)
  return (
    <ApiForm
      form={{
        ...form,
        submit: () => {
          setAgreed(agreedTo(basket))
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
            <CheckoutSummary checkout={checkout} charge={values} pending={form.pending} />
            <CheckoutAuthorization charge={values} />
          </>
        }
      >
        <div className={css.main}>
          {change && <CheckoutChange kind={change} agreed={agreed} basket={basket} />}
          {ApiProblem.is(problem, 'credit/limit-exceeded') ? (
            <CreditProblem problem={problem} />
          ) : (
            !outdated && <FormProblem form={form} />
          )}
          <CheckoutAddress
            addresses={checkout.deliveryAddresses}
            value={values.deliveryAddressId}
            error={form.errors.deliveryAddressId}
            onChange={(id) => form.setValue('deliveryAddressId', id)}
          />
          <BudgetChoice
            value={{ costCentreId: values.costCentreId, budgetId: values.budgetId }}
            total={basket.totals?.total ?? null}
            onChange={({ costCentreId, budgetId }) => {
              form.setValue('costCentreId', costCentreId)
              form.setValue('budgetId', budgetId)
            }}
          />
          <CheckoutDetails
            field={form.field}
            attachments={values.attachments}
            attachmentsError={form.errors.attachments}
            earliestOn={checkout.earliestOn}
            rules={checkout.rules}
            onAttachments={(attachments) => form.setValue('attachments', attachments)}
          />
        </div>
      </WithRail>
    </ApiForm>
  )
}
