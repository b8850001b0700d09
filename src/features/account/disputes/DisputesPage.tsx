import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type DisputeListQuery, disputeViews } from '@/contract/dispute-list'
import type { DisputeSummary } from '@/contract/disputes'
import { DisputeFilters } from '@/entities/dispute/DisputeFilters'
import { disputeQueries } from '@/entities/dispute/dispute.queries'
import { useDisputeColumns } from '@/entities/dispute/use-dispute-columns'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { DocLink } from '@/shared/ui/DocLink'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { disputeFilterKeys } from './disputes.search'

const routeApi = getRouteApi('/account/_gate/disputes/')

/** What of the invoices is disputed, and what became of it. */
export function DisputesPage() {
  const { t } = useTranslation('disputes')
  const format = useFormat()
  const { search, patch, clear } = useTableSearch<DisputeListQuery>(routeApi)
  const result = useQuery({ ...disputeQueries.list(search), placeholderData: keepPreviousData })
  const columns = useDisputeColumns<DisputeSummary>({
    number: ({ id, number }) => (
      <DocLink number={number} to="/account/disputes/$disputeId" params={{ disputeId: id }} />
    ),
    invoice: ({ invoice }) => (
      <DocLink number={invoice.number} to="/account/invoices/$invoiceId" params={{ invoiceId: invoice.id }} />
    ),
  })
  const { data } = result
  return (
    <>
      <PageHeader title={t('title')} count={data && format.number(data.total)} sub={t('sub')} />
      <DataTable
        id="disputes"
        label={t('title')}
        columns={columns}
        {...tableState(result)}
        source={{ search, query: disputeQueries.list }}
        {...tableAddress(search, patch, '-openedAt')}
        rowKey={({ id }) => id}
        rowLabel={({ number }) => number}
        minWidth={980}
        views={disputeViews.map((id) => ({ id, label: t(`views.${id}`), count: data?.views[id] }))}
        view={search.view ?? 'all'}
        filters={<DisputeFilters search={search} patch={patch} onClearAll={() => clear(disputeFilterKeys)} />}
        filtered={disputeFilterKeys.some((key) => search[key] !== undefined) || (data?.views.all ?? 0) > 0}
        onClearFilters={() =>
          patch({ ...Object.fromEntries(disputeFilterKeys.map((key) => [key, undefined])), view: 'all' })
        }
        emptyState={<EmptyState title={t('empty.title')} hint={t('empty.text')} />}
      />
    </>
  )
}
