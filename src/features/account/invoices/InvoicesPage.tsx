import { IconCreditCard } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type InvoiceListQuery, invoiceViews } from '@/contract/invoice-list'
import { invoiceQueries } from '@/entities/invoice/invoice.queries'
import { useCan } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { LinkButton } from '@/shared/ui/LinkButton'
import { MoneyTotals } from '@/shared/ui/MoneyTotals'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { InvoiceFilters } from './InvoiceFilters'
import { InvoiceSelection } from './InvoiceSelection'
import { invoiceFilterKeys, shownInvoices } from './invoices.search'
import { useInvoiceColumns } from './use-invoice-columns'

const routeApi = getRouteApi('/account/_gate/invoices/')

/** So many go into one payment or one archive. */
const mostAtOnce = 200

export function InvoicesPage() {
  const { t } = useTranslation(['invoices', 'common'])
  const format = useFormat()
  const table = useTableSearch(routeApi)
  const search = shownInvoices(table.search)
  const { view } = search
  const result = useQuery({ ...invoiceQueries.list(search), placeholderData: keepPreviousData })
  const columns = useInvoiceColumns()
  const mayPay = useCan('invoices.pay')

  const { data } = result
  const totals = data?.totals ?? []
  return (
    <>
      <PageHeader
        title={t('list.title')}
        count={data && format.number(data.total)}
        sub={t('list.caption')}
        actions={
          mayPay && (
            <LinkButton
              to="/account/invoices/pay"
              search={{}}
              leftSection={<IconCreditCard size={15} stroke={1.8} aria-hidden />}
            >
              {t('common:title.pay')}
            </LinkButton>
          )
        }
      />
      <DataTable
        id="invoices"
        label={t('list.title')}
        columns={columns}
        {...tableState(result)}
        source={{ search, query: (state: InvoiceListQuery) => invoiceQueries.list(shownInvoices(state)) }}
        {...tableAddress(search, table.patch)}
        rowKey={({ id }) => id}
        rowLabel={({ number }) => number}
        filtered={view !== 'all' || invoiceFilterKeys.some((key) => search[key] !== undefined)}
        onClearFilters={() => {
          table.clear(invoiceFilterKeys)
          table.patch({ view: 'all' })
        }}
        emptyState={<EmptyState title={t('list.empty.title')} hint={t('list.empty.text')} />}
        selection={{
          most: mostAtOnce,
          actions: (_keys, _clear, rows) => <InvoiceSelection invoices={rows} />,
        }}
        views={invoiceViews.map((id) => ({ id, label: t(`list.views.${id}`), count: data?.views[id] }))}
        view={view}
        filters={<InvoiceFilters search={search} patch={table.patch} clear={table.clear} choices={data?.choices} />}
        footer={
          data && totals.length > 0
            ? {
                label: t('list.footer', { count: data.total, number: format.number(data.total) }),
                cells: {
                  open: <MoneyTotals values={totals} />,
                },
              }
            : undefined
        }
        minWidth={820}
      />
    </>
  )
}
