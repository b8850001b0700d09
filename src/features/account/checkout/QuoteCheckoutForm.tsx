import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/problem'
import { acceptQuote, type getQuoteCheckout } from '@/contract/quotes'
import type { ReplyFor } from '@/contract/endpoint'
import { quoteQueries } from '@/entities/quote/quote.queries'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { WithRail } from '@/shared/ui/WithRail'
import { BudgetChoice } from './BudgetChoice'
import { CheckoutAddress } from './CheckoutAddress'
import { CheckoutAuthorization } from './CheckoutAuthorization'
import { CheckoutDetails } from './CheckoutDetails'
import { CreditProblem } from './CreditProblem'
import { QuoteChange } from './QuoteChange'
import { QuoteCheckoutSummary } from './QuoteCheckoutSummary'
import css from './checkout.module.css'
import { startValues, toOrderFields } from './checkout-form'

export type QuoteCheckout = ReplyFor<typeof getQuoteCheckout>
type Props = { checkout: QuoteCheckout; onPlacing: (placing: boolean) => void }

/** The same questions as at the checkout; goods and prices are those of the version that is shown. */
export function QuoteCheckoutForm({ checkout, onPlacing }: Props) {
  const { t } = useTranslation('quotes')
  const client = useQueryClient()
  const navigate = useNavigate()
  const { quote } = checkout
  const [initial] = useState(() => startValues(checkout, undefined))
  const [agreed, setAgreed] = useState(quote)
  const version = quote.versions[0]

  const form = useApiForm({
    endpoint: acceptQuote,
    initial,
    toRequest: (values) => ({
      params: { quoteId: quote.id },
      body: { ...toOrderFields(values), offer: quote.offer, backordered: laterOf(quote) },
    }),
    fieldFor: (path) => (path.startsWith('attachmentIds') ? 'attachments' : path),
    onSuccess: ({ orderId }) => {
      void navigate({ to: '/account/orders/$orderId/placed', params: { orderId }, replace: true })
    },
  })
  const { values, problem } = form
  useEffect(() => {
    if (problem) onPlacing(false)
  }, [onPlacing, problem])
  const moved = ApiProblem.is(problem, 'quote/changed', 'quote/stock-changed', 'quote/expired', 'quote/not-ready')
  useEffect(() => {
    if (moved) void client.invalidateQueries({ queryKey: quoteQueries.checkout(quote.id).queryKey })
  }, [client, moved, problem, quote.id])
  if (!version) return null

  return (
    <ApiForm
      form={{
        ...form,
        submit: () => {
          setAgreed(quote)
          onPlacing(true)
          form.submit()
        },
      }}
      label={t('order.title')}
    >
      <WithRail
        railLabel={t('order.goods')}
        rail={
          <>
            <QuoteCheckoutSummary checkout={checkout} version={version} pending={form.pending} />
            <CheckoutAuthorization charge={values} quoteId={quote.id} />
          </>
        }
      >
        <div className={css.main}>
          {agreed.offer !== quote.offer && !form.pending && <QuoteChange before={agreed} now={quote} />}
          {ApiProblem.is(problem, 'credit/limit-exceeded') ? (
            <CreditProblem problem={problem} />
          ) : (
            agreed.offer === quote.offer && <FormProblem form={form} />
          )}
          <CheckoutAddress
            addresses={checkout.deliveryAddresses}
            value={values.deliveryAddressId}
            error={form.errors.deliveryAddressId}
            onChange={(id) => form.setValue('deliveryAddressId', id)}
          />
          <BudgetChoice
            quoteId={quote.id}
            value={{ costCentreId: values.costCentreId, budgetId: values.budgetId }}
            total={version.totals?.total ?? null}
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

/** Pieces of the newest version that come later; null where nobody may see stock. */
const laterOf = ({ versions }: QuoteCheckout['quote']): number | null => {
  const lines = versions[0]?.lines ?? []
  return lines.some(({ available }) => available === null)
    ? null
    : lines.reduce((sum, { backordered }) => sum + backordered, 0)
}
