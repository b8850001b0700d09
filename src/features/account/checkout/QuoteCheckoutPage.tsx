import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { quoteQueries } from '@/entities/quote/quote.queries'
import { LinkButton } from '@/shared/ui/LinkButton'
import { Notice } from '@/shared/ui/Notice'
import { PageHeader } from '@/shared/ui/PageHeader'
import { useRefusal } from '@/shared/ui/use-refusal'
import { QuoteCheckoutForm } from './QuoteCheckoutForm'

const routeApi = getRouteApi('/account/_gate/quotes/$quoteId/order')

/** QUO-07 "Review and place order": the checkout of a quote. */
export function QuoteCheckoutPage() {
  const { t } = useTranslation('quotes')
  const { quoteId } = routeApi.useParams()
  const { data } = useSuspenseQuery(quoteQueries.checkout(quoteId))
  const refusal = useRefusal()
  // Ordering closes the quote before its own reply arrives: the page must not call it closed, nor lose the form.
  const [placing, setPlacing] = useState(false)
  const { quote } = data
  const refused = refusal(quote.allowedActions.find(({ action }) => action === 'order'))
  return (
    <>
      <PageHeader
        title={t('order.title')}
        sub={t('order.caption', { number: quote.number, offer: quote.offer })}
        parent={quote.number}
      />
      {refused && !placing ? (
        <Notice
          tone="warn"
          title={t('order.stopped')}
          action={
            <LinkButton to="/account/quotes/$quoteId" params={{ quoteId }} variant="default">
              {t('order.toQuote')}
            </LinkButton>
          }
        >
          {refused}
        </Notice>
      ) : (
        <QuoteCheckoutForm checkout={data} onPlacing={setPlacing} />
      )}
    </>
  )
}
