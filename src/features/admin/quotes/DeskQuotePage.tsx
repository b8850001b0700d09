import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { ChosenText } from '@/entities/product/configurator/ChosenText'
import { useUnit } from '@/entities/product/use-unit'
import { deskQuoteQueries } from '@/entities/quote/desk-quote.queries'
import { LinkedMail } from '@/entities/mailbox/LinkedMail'
import { Can } from '@/features/session/Can'
import { RecordTasks } from '@/features/session/RecordTasks'
import { QuoteBadge } from '@/entities/quote/QuoteBadge'
import { QuoteLines } from '@/entities/quote/QuoteLines'
import { QuoteVersions } from '@/entities/quote/QuoteVersions'
import { HistoryLink } from '@/features/session/HistoryLink'
import { PageHeader } from '@/shared/ui/PageHeader'
import { AnswerQuote } from './AnswerQuote'
import { DeskQuoteActions } from './DeskQuoteActions'
import { DeskQuoteFacts } from './DeskQuoteFacts'
import { DeskQuoteTalk } from './DeskQuoteTalk'

const routeApi = getRouteApi('/admin/_gate/quotes/$quoteId')

/** The seller's side of a quote: what was asked for, the answer to it, and all that was said. */
export function DeskQuotePage() {
  const { quoteId } = routeApi.useParams()
  const { data: quote } = useSuspenseQuery(deskQuoteQueries.detail(quoteId))
  const unit = useUnit()
  const [version, setVersion] = useState<number | null>(null)
  const [newest] = quote.versions
  const shown = quote.versions.find(({ number }) => number === version) ?? newest
  if (!shown) return null
  const answers = quote.allowedActions.some(({ action, allowed }) => action === 'answer' && allowed)
  return (
    <>
      <PageHeader
        title={<bdi dir="ltr">{quote.number}</bdi>}
        record={quote.number}
        copyable={quote.number}
        status={<QuoteBadge status={quote.status} size="lg" />}
        sub={<bdi dir="auto">{quote.subject}</bdi>}
        actions={
          <>
            <HistoryLink record="quotes" id={quote.id} />
            <DeskQuoteActions quote={quote} />
          </>
        }
      />
      <div className="stack">
        <DeskQuoteFacts quote={quote} shown={shown} />
        {answers && <AnswerQuote key={quote.offer} quote={quote} />}
        {(!answers || shown.number !== newest?.number) && (
          <QuoteLines version={shown} live={false} unit={unit} chosen={(line) => <ChosenText line={line} />} />
        )}
        <DeskQuoteTalk quote={quote} />
        <Can permission="mailDesk.view">
          <LinkedMail side="admin" kind="quote" recordId={quote.id} />
        </Can>
        <RecordTasks side="admin" kind="quote" recordId={quote.id} />
        <QuoteVersions
          versions={quote.versions}
          shown={shown.number}
          link={(number, label) => (
            <Button variant="subtle" size="compact-sm" onClick={() => setVersion(number)}>
              {label}
            </Button>
          )}
        />
      </div>
    </>
  )
}
