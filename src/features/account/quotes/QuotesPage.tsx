import { IconPlus } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type QuoteListQuery, quoteViews } from '@/contract/quote-list'
import { quoteQueries } from '@/entities/quote/quote.queries'
import { useCan } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { QuoteFilters } from './QuoteFilters'
import { quoteFilterKeys, shownQuotes } from './quotes.search'
import { useQuoteColumns } from './use-quote-columns'

const routeApi = getRouteApi('/account/_gate/quotes/')

/** QUO-02 */
export function QuotesPage() {
  const { t } = useTranslation('quotes')
  const format = useFormat()
  const table = useTableSearch(routeApi)
  const search = shownQuotes(table.search)
  const result = useQuery({ ...quoteQueries.list(search), placeholderData: keepPreviousData })
  const columns = useQuoteColumns()
  const mayAsk = useCan('quotes.request')
  const { data } = result
  return (
    <>
      <PageHeader
        title={t('list.title')}
        count={data && format.number(data.total)}
        sub={t('list.caption')}
        actions={
          mayAsk && (
            <LinkButton
              to="/account/quotes/new"
              search={{}}
              leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
            >
              {t('request.title')}
            </LinkButton>
          )
        }
      />
      <DataTable
        id="quotes"
        label={t('list.title')}
        columns={columns}
        {...tableState(result)}
        source={{ search, query: (state: QuoteListQuery) => quoteQueries.list(shownQuotes(state)) }}
        {...tableAddress(search, table.patch, '-requestedAt')}
        rowKey={({ id }) => id}
        rowLabel={({ number }) => number}
        filtered={quoteFilterKeys.some((key) => search[key] !== undefined) || (data?.views.all ?? 0) > 0}
        onClearFilters={() =>
          table.patch({ ...Object.fromEntries(quoteFilterKeys.map((key) => [key, undefined])), view: 'all' })
        }
        emptyState={<EmptyState title={t('list.empty.title')} hint={t('list.empty.text')} />}
        views={quoteViews.map((id) => ({ id, label: t(`list.views.${id}`), count: data?.views[id] }))}
        view={search.view}
        filters={<QuoteFilters search={search} patch={table.patch} clear={table.clear} />}
        minWidth={900}
      />
    </>
  )
}
