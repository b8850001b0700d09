import { IconPlus } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { DeskQuoteListQuery } from '@/contract/admin/desk-quote-list'
import type { quoteViews } from '@/contract/quote-list'
import { quoteStatuses } from '@/domain/quotes/vocabulary'
import { GroupFilters } from '@/shared/ui/GroupFilters'
import { deskQuoteQueries } from '@/entities/quote/desk-quote.queries'
import { useCan } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { quoteFilterKeys } from './quotes.search'
import { useQuoteColumns } from './use-quote-columns'

/** What the desk has to do comes first. */
const deskViews = ['waiting', 'ready', 'closed', 'all'] as const satisfies readonly (typeof quoteViews)[number][]

const routeApi = getRouteApi('/admin/_gate/quotes/')

/** QUO-02: the queue of the desk: whose turn it is, since when, and what it comes to. */
export function QuotesPage() {
  const { t } = useTranslation('quotes')
  const format = useFormat()
  const { search, patch, clear } = useTableSearch<DeskQuoteListQuery>(routeApi)
  const result = useQuery({ ...deskQuoteQueries.list(search), placeholderData: keepPreviousData })
  const columns = useQuoteColumns()
  const answers = useCan('quoteDesk.answer')
  const { data } = result
  return (
    <>
      <PageHeader
        title={t('desk.title')}
        count={data && format.number(data.total)}
        sub={t('desk.sub')}
        actions={
          answers && (
            <LinkButton
              to="/admin/quotes/new"
              search={{}}
              leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
            >
              {t('desk.new')}
            </LinkButton>
          )
        }
      />
      <DataTable
        id="desk-quotes"
        label={t('desk.title')}
        columns={columns}
        {...tableState(result)}
        source={{ search, query: deskQuoteQueries.list }}
        {...tableAddress(search, patch, '-requestedAt')}
        rowKey={({ id }) => id}
        rowLabel={({ number }) => number}
        minWidth={1080}
        views={deskViews.map((id) => ({ id, label: t(`desk.views.${id}`), count: data?.views[id] }))}
        view={search.view ?? 'all'}
        filters={
          <GroupFilters
            search={{
              value: search.q ?? '',
              label: t('desk.search'),
              onChange: (q) => patch({ q }, { replace: true }),
            }}
            groups={[
              {
                id: 'status',
                name: t('list.filters.status'),
                choices: quoteStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
                chosen: search.status,
                onChange: (status) => patch({ status: status as DeskQuoteListQuery['status'] }),
              },
              {
                id: 'company',
                name: t('desk.customer'),
                choices: (data?.companies ?? []).map(({ id, name }) => ({ value: id, label: name })),
                chosen: search.companyId,
                onChange: (companyId) => patch({ companyId: companyId as DeskQuoteListQuery['companyId'] }),
              },
            ]}
            onClearAll={() => clear(quoteFilterKeys)}
          />
        }
        filtered={quoteFilterKeys.some((key) => search[key] !== undefined) || (data?.views.all ?? 0) > 0}
        onClearFilters={() =>
          patch({ ...Object.fromEntries(quoteFilterKeys.map((key) => [key, undefined])), view: undefined })
        }
        emptyState={<EmptyState title={t('desk.empty.title')} hint={t('desk.empty.text')} />}
      />
    </>
  )
}
