import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/problem'
import { acceptQuote, type getQuoteCheckout } from '@/contract/quotes'
import type { ReplyFor } from '@/contract/endpoint'
import { prepayQuote } from '@/contract/unblock-quote'
import { quoteQueries } from '@/entities/quote/quote.queries'
import { useSession } from '@/features/session/use-session'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { WithRail } from '@/shared/ui/WithRail'
import { CheckoutAuthorization } from './CheckoutAuthorization'
import { OrderQuestions } from './OrderQuestions'
import { PlacingProblem } from './PlacingProblem'
import { QuoteChange } from './QuoteChange'
import { QuoteCheckoutSummary } from './QuoteCheckoutSummary'
import css from './checkout.module.css'
import { forgetQuoteDraft, keepQuoteDraft, quoteDraftOf } from './checkout-draft.store'
import { type Charge, fieldOf, startValues, toAcceptQuote } from './checkout-form'
import { UnblockButton } from './UnblockButton'
import { type AcceptEndpoint, usePayOrder, usePayWay } from './use-pay-order'

export type QuoteCheckout = ReplyFor<typeof getQuoteCheckout>
type Props = { checkout: QuoteCheckout; onPlacing: (placing: boolean) => void }

/** The same questions as at the checkout; goods and prices are those of the version that is shown. */
export function QuoteCheckoutForm({ checkout, onPlacing }: Props) {
  const { t } = useTranslation(['quotes', 'basket'])
  const client = useQueryClient()
  const navigate = useNavigate()
  const { quote } = checkout
  const { user } = useSession()
  const [initial] = useState(() => startValues(checkout, quoteDraftOf(user.id, quote.id)))
  const [agreed, setAgreed] = useState(quote)
  const version = quote.versions[0]
  const total = version?.totals?.total ?? null
  const pay = usePayOrder()
  const [charge, setCharge] = useState<Charge>(initial)
  const way = usePayWay(pay, checkout, charge, quote.id)
  const { method } = way
  const back = `/account/quotes/${quote.id}/order`

  const form = useApiForm({
    endpoint: (method ? prepayQuote : acceptQuote) as AcceptEndpoint,
    initial,
    toRequest: (values) => {
      const order = toAcceptQuote(values, quote)
      return method ? { params: order.params, body: { method, order: order.body } } : order
    },
    fieldFor: fieldOf,
    // What was typed is kept: the provider of cards has a page of its own.
    guard: false,
    onSuccess: ({ orderId, ...reply }) => {
      forgetQuoteDraft(user.id, quote.id)
      if ('paymentNumber' in reply)
        notify({ title: t('basket:unblock.paid', { number: reply.paymentNumber }), tone: 'good' })
      void navigate({ to: '/account/orders/$orderId/placed', params: { orderId }, replace: true })
    },
  })
  const { values, problem } = form
  useEffect(() => {
    if (problem) onPlacing(false)
  }, [onPlacing, problem])
  useEffect(() => keepQuoteDraft(user.id, quote.id, values), [user.id, quote.id, values])
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
            <QuoteCheckoutSummary
              checkout={checkout}
              version={version}
              way={way}
              pending={form.pending}
              unblock={<UnblockButton values={values} quote={quote} onPlacing={onPlacing} />}
            />
            {!method && <CheckoutAuthorization charge={values} quoteId={quote.id} />}
          </>
        }
      >
        <div className={css.main}>
          {agreed.offer !== quote.offer && !form.pending && <QuoteChange before={agreed} now={quote} />}
          <PlacingProblem {...{ problem, pay, method, total, back }}>
            {agreed.offer === quote.offer && <FormProblem form={form} />}
          </PlacingProblem>
          <OrderQuestions {...{ form, checkout, total, pay, way, back }} quoteId={quote.id} onCharge={setCharge} />
        </div>
      </WithRail>
    </ApiForm>
  )
}
