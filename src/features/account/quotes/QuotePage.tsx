import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { QuoteBadge } from '@/entities/quote/QuoteBadge'
import { quoteQueries } from '@/entities/quote/quote.queries'
import { useSmallScreen } from '@/shared/lib/use-small-screen'
import { ActionButton } from '@/shared/ui/ActionButton'
import { AppLink } from '@/shared/ui/AppLink'
import { Dock } from '@/shared/ui/Dock'
import { Notice } from '@/shared/ui/Notice'
import { PageHeader } from '@/shared/ui/PageHeader'
import { WithRail } from '@/shared/ui/WithRail'
import { useRefusal } from '@/shared/ui/use-refusal'
import { QuoteContact } from './QuoteContact'
import { QuoteFacts } from './QuoteFacts'
import { QuoteLines } from './QuoteLines'
import { QuoteMissing } from './QuoteMissing'
import { QuoteSummary } from './QuoteSummary'
import { QuoteTalk } from './QuoteTalk'
import { QuoteVersions } from './QuoteVersions'
import css from './quotes.module.css'

const routeApi = getRouteApi('/account/_gate/quotes/$quoteId/')

/** QUO-03 … QUO-06, QUO-12: an offer, what is missing before it can be ordered, and all that was said about it. */
export function QuotePage() {
  const { t } = useTranslation('quotes')
  const { quoteId } = routeApi.useParams()
  const { version } = routeApi.useSearch()
  const { data: quote } = useSuspenseQuery(quoteQueries.detail(quoteId))
  const navigate = useNavigate()
  const refusal = useRefusal()
  const small = useSmallScreen()
  const [newest] = quote.versions
  const shown = quote.versions.find(({ number }) => number === version) ?? newest
  if (!shown || !newest) return null
  const action = quote.allowedActions.find((each) => each.action === 'order')
  const settled = quote.status === 'ordered' || quote.status === 'declined' || quote.status === 'withdrawn'
  const order = !settled && (
    <ActionButton
      disabledReason={refusal(action)}
      reasonBelow={small}
      onClick={() => void navigate({ to: '/account/quotes/$quoteId/order', params: { quoteId } })}
    >
      {t('detail.action')}
    </ActionButton>
  )
  return (
    <>
      <PageHeader
        title={<bdi dir="ltr">{quote.number}</bdi>}
        record={quote.number}
        copyable={quote.number}
        status={<QuoteBadge status={quote.status} size="lg" />}
        sub={<bdi>{quote.subject}</bdi>}
        actions={!small && order}
      />
      <QuoteFacts quote={quote} />
      <div className={css.body}>
        <WithRail
          railLabel={t('detail.summary.title')}
          rail={
            <>
              <QuoteSummary quote={quote} version={shown} />
              <QuoteContact quote={quote} />
            </>
          }
        >
          <div className="stack">
            {shown.number === newest.number ? (
              <QuoteMissing quote={quote} />
            ) : (
              <Notice
                tone="warn"
                title={t('detail.older.title', { number: shown.number })}
                action={
                  <AppLink to="/account/quotes/$quoteId" params={{ quoteId }} search={{}}>
                    {t('detail.older.back', { number: newest.number })}
                  </AppLink>
                }
              >
                {t('detail.older.text')}
              </Notice>
            )}
            <QuoteLines version={shown} live={shown.number === newest.number && !settled} />
            <QuoteTalk messages={quote.messages} />
            <QuoteVersions quote={quote} shown={shown.number} />
          </div>
        </WithRail>
      </div>
      {small && order && <Dock>{order}</Dock>}
    </>
  )
}
