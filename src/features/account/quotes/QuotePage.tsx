import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { QuoteBadge } from '@/entities/quote/QuoteBadge'
import { ChosenText } from '@/entities/product/configurator/ChosenText'
import { useUnit } from '@/entities/product/use-unit'
import { LinkedMail } from '@/entities/mailbox/LinkedMail'
import { Can } from '@/features/session/Can'
import { RecordTasks } from '@/features/session/RecordTasks'
import { quoteQueries } from '@/entities/quote/quote.queries'
import { QuoteLines } from '@/entities/quote/QuoteLines'
import { QuoteVersions } from '@/entities/quote/QuoteVersions'
import { goodsLink } from '@/features/session/GoodsLink'
import { useSmallScreen } from '@/shared/lib/use-small-screen'
import { ActionButton } from '@/shared/ui/ActionButton'
import { AppLink } from '@/shared/ui/AppLink'
import { Dock } from '@/shared/ui/Dock'
import { Notice } from '@/shared/ui/Notice'
import { PageHeader } from '@/shared/ui/PageHeader'
import { WithRail } from '@/shared/ui/WithRail'
import { useRefusal } from '@/shared/ui/use-refusal'
import { OtherGoods } from './OtherGoods'
import { QuoteContact } from './QuoteContact'
import { QuoteFacts } from './QuoteFacts'
import { QuoteExtras } from './QuoteExtras'
import { QuoteMenu } from './QuoteMenu'
import { QuoteMissing } from './QuoteMissing'
import { QuoteSummary } from './QuoteSummary'
import { QuoteTalk } from './QuoteTalk'
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
  const unit = useUnit()
  const [newest] = quote.versions
  const shown = quote.versions.find(({ number }) => number === version) ?? newest
  if (!shown || !newest) return null
  const action = quote.allowedActions.find((each) => each.action === 'order')
  const settled = quote.status === 'ordered' || quote.status === 'declined' || quote.status === 'withdrawn'
  /** The one thing missing is said beside the button already; of lines there is more to say. */
  const [only, ...more] = settled ? [] : quote.missing
  const isSaid = only !== undefined && more.length === 0 && only.code === action?.reason?.code
  const told = isSaid && only.code !== 'state.lineProblems'
  const changes = quote.status === 'offered' && (
    <ActionButton
      variant="default"
      disabledReason={refusal(quote.allowedActions.find((each) => each.action === 'requestChanges'))}
      reasonBelow={small}
      onClick={() => void navigate({ to: '/account/quotes/$quoteId/changes', params: { quoteId } })}
    >
      {t('changes.title')}
    </ActionButton>
  )
  const order = !settled && (
    <ActionButton
      disabledReason={refusal(action)}
      reasonBelow
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
        actions={
          <>
            <QuoteMenu quote={quote} />
            {!small && changes}
            {!small && order}
          </>
        }
      />
      <QuoteFacts quote={quote} total={small ? (shown.totals?.total ?? null) : null} />
      <div className={css.body}>
        <WithRail
          railLabel={t('detail.summary.title')}
          rail={
            <>
              <QuoteSummary quote={quote} version={shown} />
              <QuoteContact quote={quote} />
              <Can permission="mailbox.view">
                <LinkedMail side="account" kind="quote" recordId={quote.id} />
              </Can>
              <RecordTasks side="account" kind="quote" recordId={quote.id} />
            </>
          }
        >
          <div className="stack">
            {shown.number === newest.number ? (
              !told && <QuoteMissing quote={quote} />
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
            {!settled && shown.number === newest.number && <OtherGoods version={shown} />}
            <QuoteLines
              version={shown}
              live={shown.number === newest.number && !settled}
              unit={unit}
              link={goodsLink}
              chosen={(line) => <ChosenText line={line} />}
            />
            <QuoteExtras quote={quote} />
            <QuoteTalk quote={quote} />
            <QuoteVersions
              versions={quote.versions}
              shown={shown.number}
              link={(number, label) => (
                <AppLink
                  to="/account/quotes/$quoteId"
                  params={{ quoteId }}
                  search={number === quote.offer ? {} : { version: number }}
                >
                  {label}
                </AppLink>
              )}
            />
          </div>
        </WithRail>
      </div>
      {small && order && (
        <Dock>
          {changes}
          {order}
        </Dock>
      )}
    </>
  )
}
