import { Select } from '@mantine/core'
import '@mantine/core/styles/Combobox.layer.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { createCustomerReturn } from '@/contract/admin/return-desk'
import type { CompanyId } from '@/domain/ids'
import { AddProducts } from '@/entities/return/AddProducts'
import { QuietButton, RequestForm } from '@/entities/return/RequestForm'
import { requestQueries, returnQueries, type SourceAsked } from '@/entities/return/return.queries'
import { emptyDraft } from '@/entities/return/return-draft'
import { SourceName, SourcePicker } from '@/entities/return/SourcePicker'
import { notify } from '@/shared/lib/notify'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import { PageSkeleton } from '@/shared/ui/Skeletons'

const routeApi = getRouteApi('/admin/_gate/returns/new')

/** RMA-12: somebody of the seller asks for a return in the name of a customer. */
export function NewReturnPage() {
  const { t } = useTranslation('returns')
  const { customer, kind, id } = routeApi.useSearch()
  const navigate = useNavigate()
  const customers = useQuery(returnQueries.customers())
  const company = customers.data?.companies.find((each) => each.id === customer)
  const go = (search: { customer?: string } & Partial<SourceAsked>): void =>
    void navigate({ to: '/admin/returns/new', search })
  if (customers.isPending) return <PageSkeleton />
  if (customers.isError) return <ProblemNotice error={customers.error} onRetry={() => void customers.refetch()} />
  return (
    <>
      <PageHeader title={t('desk.new')} sub={company ? <bdi>{company.name}</bdi> : t('desk.pickCustomerHint')} />
      {!company && (
        <Section title={t('desk.pickCustomer')}>
          <Select
            label={t('desk.customerLabel')}
            searchable
            maw={480}
            data={customers.data.companies.map((each) => ({ value: each.id, label: each.name }))}
            onChange={(value) => value && go({ customer: value })}
          />
        </Section>
      )}
      {company && !kind && (
        <SourcePicker
          queries={requestQueries(company.id)}
          onPick={(source) => go({ customer: company.id, ...source })}
        />
      )}
      {company && kind && (
        <WithSource
          key={`${kind} ${id}`}
          companyId={company.id}
          asked={{ kind, id }}
          onAnother={() => go({ customer: company.id })}
        />
      )}
    </>
  )
}

type Props = { companyId: CompanyId; asked: SourceAsked; onAnother: () => void }

function WithSource({ companyId, asked, onAnother }: Props) {
  const { t } = useTranslation('returns')
  const navigate = useNavigate()
  const queries = requestQueries(companyId)
  const form = useQuery(queries.form(asked))
  const create = useMutation(mutation(createCustomerReturn))
  const [draft, setDraft] = useState(emptyDraft)
  if (form.isPending) return <PageSkeleton />
  if (form.isError) return <ProblemNotice error={form.error} onRetry={() => void form.refetch()} />
  const { source } = form.data
  return (
    <>
      <p>
        <SourceName kind={source.kind} number={source.number} />
      </p>
      <RequestForm
        form={form.data}
        draft={draft}
        onDraft={setDraft}
        queries={queries}
        seesPrices
        pending={create.isPending}
        error={create.error}
        addLines={source.kind === 'none' && <AddProducts queries={queries} draft={draft} onDraft={setDraft} />}
        more={<QuietButton onClick={onAnother}>{t('new.another')}</QuietButton>}
        send={(body) =>
          create.mutate(
            { params: { companyId }, body },
            {
              onSuccess: ({ returnId, number }) => {
                notify({ title: t('new.sent', { number }), tone: 'good' })
                void navigate({ to: '/admin/returns/$returnId', params: { returnId } })
              },
            },
          )
        }
      />
    </>
  )
}
