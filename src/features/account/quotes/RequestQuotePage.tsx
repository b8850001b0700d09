import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { quoteLimits } from '@/domain/quotes/vocabulary'
import { quoteQueries } from '@/entities/quote/quote.queries'
import { handedLinesOf } from '@/entities/template/handed-lines.store'
import { useSession } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { Notice } from '@/shared/ui/Notice'
import { PageHeader } from '@/shared/ui/PageHeader'
import { RequestQuoteForm } from './RequestQuoteForm'
import { withHanded } from './wanted'

const routeApi = getRouteApi('/account/_gate/quotes/new')

/** QUO-01: a request for prices, at any time and in a few clicks. */
export function RequestQuotePage() {
  const { t } = useTranslation('quotes')
  const format = useFormat()
  const source = routeApi.useSearch()
  const { user } = useSession()
  const { data } = useSuspenseQuery(quoteQueries.start(source))
  const [handed] = useState(() => (source.from === 'list' ? handedLinesOf(user.id) : null))
  const start = handed ? withHanded(data, handed) : data
  // Another list is another request.
  const brought = handed?.map(({ productId, quantity }) => [productId, quantity])
  const key = JSON.stringify(brought ? { ...source, brought } : source)
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
      {start.leftOut > 0 && (
        <Notice tone="warn" title={t('request.most', { most: format.number(quoteLimits.lines) })}>
          {t('request.leftOut', { count: start.leftOut, number: format.number(start.leftOut) })}
        </Notice>
      )}
      <RequestQuoteForm key={key} start={start} source={key === '{}' ? '' : key} />
    </>
  )
}
