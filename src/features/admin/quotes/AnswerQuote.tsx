import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answerQuote, type DeskQuoteDetail } from '@/contract/admin/quote-desk'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { Section } from '@/shared/ui/Section'
import { WithRail } from '@/shared/ui/WithRail'
import { offerOf, type OfferLine, toOffer } from './answer'
import { OfferFields } from './OfferFields'
import { OfferSummary } from './OfferSummary'

/** The seller's turn: prices by line. What is typed is based on the quote as it was when the form opened. */
export function AnswerQuote({ quote: current }: { quote: DeskQuoteDetail }) {
  const { t } = useTranslation('quotes')
  const format = useFormat()
  const [quote] = useState(current)
  const { currency } = quote.answer.freight
  const form = useApiForm({
    endpoint: answerQuote,
    initial: offerOf(quote.answer),
    version: quote.version,
    toRequest: (values, version) => ({ params: { quoteId: quote.id }, body: { version, ...toOffer(values) } }),
    fromCurrent: (stored) => {
      const now = stored as DeskQuoteDetail // what `conflict/stale` of this endpoint carries
      return { values: offerOf(now.answer), version: now.version }
    },
    labels: {
      lines: t('desk.answer.title'),
      freight: t('desk.answer.freight'),
      validUntil: t('desk.answer.validUntil'),
      note: t('desk.answer.note'),
    },
    display: {
      lines: (lines) =>
        format.list((lines as OfferLine[]).map(({ name, quantity }) => t('changes.line', { name, quantity }))),
      freight: (amount) => format.money({ amount: Number(amount), currency }),
      validUntil: (day) => (day ? format.date(String(day)) : ''),
    },
    onSuccess: () => notify({ title: t('desk.answer.sent', { number: quote.number }), tone: 'good' }),
  })
  return (
    <ApiForm form={form} label={t('desk.answer.title')}>
      <WithRail
        railLabel={t('detail.summary.title')}
        rail={<OfferSummary answer={quote.answer} values={form.values} currency={currency} pending={form.pending} />}
      >
        <Section title={t('desk.answer.title')}>
          <FormProblem form={form} />
          <OfferFields
            companyId={quote.company.id}
            currency={currency}
            answer={quote.answer}
            values={form.values}
            errors={form.errors}
            onChange={form.setValue}
          />
        </Section>
      </WithRail>
    </ApiForm>
  )
}
