import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { quoteQueries } from '@/entities/quote/quote.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { Notice } from '@/shared/ui/Notice'
import { PageHeader } from '@/shared/ui/PageHeader'
import { RequestQuoteForm } from './RequestQuoteForm'

const routeApi = getRouteApi('/account/_gate/quotes/new')

/** QUO-01: a request for prices, at any time and in a few clicks. */
export function RequestQuotePage() {
  const { t } = useTranslation('quotes')
  const format = useFormat()
  const source = routeApi.useSearch()
  const { data: start } = useSuspenseQuery(quoteQueries.start(source))
  const key = JSON.stringify(source)
  return (
    <>
      <PageHeader
        title={t('request.title')}
        sub={start.basedOn ? t('request.again', { number: start.basedOn.number }) : t('request.sub')}
      />
      {start.left.length > 0 && (
        <Notice tone="warn" title={t('request.left')}>
          {format.list(start.left)}
        </Notice>
      )}
      <RequestQuoteForm key={key} start={start} source={key === '{}' ? '' : key} />
    </>
  )
}
