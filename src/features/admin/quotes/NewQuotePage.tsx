import '@mantine/core/styles/Input.layer.css'
import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createDeskQuote } from '@/contract/admin/quote-desk'
import type { CompanyId } from '@/domain/ids'
import { quoteLimits } from '@/domain/quotes/vocabulary'
import { customerQueries } from '@/entities/customer/customer.queries'
import { deskQuoteQueries } from '@/entities/quote/desk-quote.queries'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Section } from '@/shared/ui/Section'
import { WithRail } from '@/shared/ui/WithRail'
import { offerOf, toOffer } from './answer'
import css from './desk.module.css'
import { OfferFields } from './OfferFields'
import { OfferSummary } from './OfferSummary'

const routeApi = getRouteApi('/admin/_gate/quotes/new')
const mostCustomers = 100

/** QUO-15: a quote that the seller begins and the customer continues online. */
export function NewQuotePage() {
  const { t } = useTranslation('quotes')
  const { companyId } = routeApi.useSearch()
  const navigate = useNavigate()
  const customers = useQuery(customerQueries.list({ pageSize: mostCustomers, sort: 'name' }))
  return (
    <>
      <PageHeader title={t('desk.new')} sub={t('desk.newSub')} />
      <div className="stack">
        <NativeSelect
          className={css.customer}
          label={t('desk.choose')}
          value={companyId ?? ''}
          data={[
            { value: '', label: t('desk.chooseHint') },
            ...(customers.data?.rows ?? []).flatMap(({ id, name }) =>
              id === null ? [] : [{ value: id, label: name }],
            ),
          ]}
          onChange={(event) => {
            const id = event.currentTarget.value as CompanyId | '' // its options are ids of customers
            void navigate({ to: '/admin/quotes/new', search: id === '' ? {} : { companyId: id }, replace: true })
          }}
        />
        {companyId && <NewQuoteForm key={companyId} companyId={companyId} />}
      </div>
    </>
  )
}

function NewQuoteForm({ companyId }: { companyId: CompanyId }) {
  const { t } = useTranslation('quotes')
  const navigate = useNavigate()
  const { data } = useSuspenseQuery(deskQuoteQueries.start(companyId))
  const [start] = useState(data)
  const { currency, answer } = start
  const form = useApiForm({
    endpoint: createDeskQuote,
    initial: offerOf(answer),
    toRequest: (values) => ({ body: { companyId, subject: values.subject, ...toOffer(values) } }),
    onSuccess: ({ id, number }) => {
      notify({ title: t('desk.answer.sent', { number }), tone: 'good' })
      void navigate({ to: '/admin/quotes/$quoteId', params: { quoteId: id } })
    },
  })
  return (
    <ApiForm form={form} label={t('desk.new')}>
      <WithRail
        railLabel={t('detail.summary.title')}
        rail={<OfferSummary answer={answer} values={form.values} currency={currency} pending={form.pending} />}
      >
        <Section title={t('desk.offer')}>
          <div className="stack">
            <FormProblem form={form} />
            <TextInput label={t('request.subject')} maxLength={quoteLimits.subject} {...form.field('subject')} />
            <OfferFields
              companyId={companyId}
              currency={currency}
              answer={answer}
              values={form.values}
              errors={form.errors}
              onChange={form.setValue}
            />
          </div>
        </Section>
      </WithRail>
    </ApiForm>
  )
}
