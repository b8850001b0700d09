import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { DeskDisputeSummary } from '@/contract/admin/dispute-desk'
import type { DeskDisputeListQuery } from '@/contract/admin/dispute-desk-list'
import { disputeViews } from '@/contract/dispute-list'
import { DisputeFilters } from '@/entities/dispute/DisputeFilters'
import { disputeQueries } from '@/entities/dispute/dispute.queries'
import { useDisputeColumns } from '@/entities/dispute/use-dispute-columns'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { DocLink } from '@/shared/ui/DocLink'
import { DocNumber } from '@/shared/ui/DocNumber'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { disputeFilterKeys } from './disputes.search'

const routeApi = getRouteApi('/admin/_gate/disputes/')

/** The desk's queue: what customers dispute, the newest first. */
export function DisputesPage() {
  const { t } = useTranslation('disputes')
  const format = useFormat()
  const { search, patch, clear } = useTableSearch<DeskDisputeListQuery>(routeApi)
  const result = useQuery({ ...disputeQueries.deskList(search), placeholderData: keepPreviousData })
  const columns = useDisputeColumns<DeskDisputeSummary>({
    number: ({ id, number }) => <DocLink number={number} to="/admin/disputes/$disputeId" params={{ disputeId: id }} />,
    invoice: ({ invoice }) => <DocNumber number={invoice.number} />,
    more: [
      {
        id: 'company',
        header: t('columns.customer'),
        sortable: true,
        cell: ({ company }) => <bdi>{company.name}</bdi>,
        text: ({ company }) => company.name,
      },
    ],
  })
  const { data } = result
  return (
    <>
      <PageHeader title={t('title')} count={data && format.number(data.total)} sub={t('desk.sub')} />
      <DataTable
        id="desk-disputes"
        label={t('title')}
        columns={columns}
        {...tableState(result)}
        source={{ search, query: disputeQueries.deskList }}
        {...tableAddress(search, patch, '-openedAt')}
        rowKey={({ id }) => id}
        rowLabel={({ number }) => number}
        minWidth={1080}
        views={disputeViews.map((id) => ({ id, label: t(`views.${id}`), count: data?.views[id] }))}
        view={search.view ?? 'all'}
        filters={
          <DisputeFilters
            search={search}
            patch={patch}
            onClearAll={() => clear(disputeFilterKeys)}
            companies={data?.companies}
          />
        }
        filtered={disputeFilterKeys.some((key) => search[key] !== undefined) || (data?.views.all ?? 0) > 0}
        onClearFilters={() =>
          patch({ ...Object.fromEntries(disputeFilterKeys.map((key) => [key, undefined])), view: 'all' })
        }
        emptyState={<EmptyState title={t('empty.title')} hint={t('desk.empty')} />}
      />
    </>
  )
}
