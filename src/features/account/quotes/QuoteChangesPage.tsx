import '@mantine/core/styles/Input.layer.css'
import { Button, Textarea } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { requestQuoteChanges } from '@/contract/quote-requests'
import type { QuoteDetail } from '@/contract/quotes'
import { quoteLimits } from '@/domain/quotes/vocabulary'
import { quoteQueries } from '@/entities/quote/quote.queries'
import { useCan, useSession } from '@/features/session/use-session'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { LinkButton } from '@/shared/ui/LinkButton'
import { Notice } from '@/shared/ui/Notice'
import { PageHeader } from '@/shared/ui/PageHeader'
import { useRefusal } from '@/shared/ui/use-refusal'
import { toWantedLines, type Wish, wishesOf } from './wanted'
import { WantedLines } from './WantedLines'

const routeApi = getRouteApi('/account/_gate/quotes/$quoteId/changes')

/** QUO-10: what should be different about an offer, before it is accepted. */
export function QuoteChangesPage() {
  const { t } = useTranslation('quotes')
  const { quoteId } = routeApi.useParams()
  const { data: quote } = useSuspenseQuery(quoteQueries.detail(quoteId))
  const refusal = useRefusal()
  const refused = refusal(quote.allowedActions.find(({ action }) => action === 'requestChanges'))
  const [opened] = useState({ quote, refused })
  return (
    <>
      <PageHeader title={t('changes.title')} parent={quote.number} sub={t('changes.sub')} />
      {opened.refused ? (
        <Notice
          tone="warn"
          title={opened.refused}
          action={
            <LinkButton to="/account/quotes/$quoteId" params={{ quoteId }} variant="default">
              {t('order.toQuote')}
            </LinkButton>
          }
        />
      ) : (
        <ChangesForm quote={opened.quote} />
      )}
    </>
  )
}

type Values = { note: string; lines: Wish[] }

function ChangesForm({ quote }: { quote: QuoteDetail }) {
  const { t } = useTranslation(['quotes', 'common'])
  const format = useFormat()
  const navigate = useNavigate()
  const { company } = useSession()
  const seesPrices = useCan('prices.view')
  const back = () => navigate({ to: '/account/quotes/$quoteId', params: { quoteId: quote.id } })
  const form = useApiForm({
    endpoint: requestQuoteChanges,
    initial: { note: '', lines: wishesOf(quote) } as Values,
    version: quote.version,
    toRequest: ({ note, lines }, version) => ({
      params: { quoteId: quote.id },
      body: { version, ...(note.trim() !== '' && { note }), lines: toWantedLines(lines) },
    }),
    fromCurrent: (current) => {
      const now = current as QuoteDetail // what `conflict/stale` of this endpoint carries
      return { values: { note: '', lines: wishesOf(now) }, version: now.version }
    },
    labels: { note: t('changes.note'), lines: t('wanted.title') },
    display: {
      lines: (lines) =>
        format.list(
          (lines as Wish[]).map(({ name, text, quantity }) => t('changes.line', { name: name || text, quantity })),
        ),
    },
    onSuccess: () => {
      notify({ title: t('changes.sent', { number: quote.number }), tone: 'good' })
      void back()
    },
  })
  return (
    <ApiForm form={form} label={t('changes.title')} className="stack">
      <FormProblem form={form} />
      <WantedLines
        lines={form.values.lines}
        currency={seesPrices ? (company?.currency ?? null) : null}
        errors={form.errors}
        priceHeader={t('detail.columns.price')}
        onChange={(lines) => form.setValue('lines', lines)}
      />
      <Textarea
        label={t('changes.note')}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={quoteLimits.note}
        {...form.field('note')}
      />
      <div className="row end-row">
        <Button variant="default" onClick={() => void back()}>
          {t('common:action.cancel')}
        </Button>
        <Button type="submit" loading={form.pending}>
          {t('changes.send')}
        </Button>
      </div>
    </ApiForm>
  )
}
