import { IconCreditCard } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PaymentListQuery } from '@/contract/payment-list'
import { paymentQueries } from '@/entities/payment/payment.queries'
import { useCan } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { shownPayments } from './payments.search'
import { usePaymentColumns } from './use-payment-columns'

const routeApi = getRouteApi('/account/_gate/payments/')

/** INV-07, INV-08: what was paid, with its receipts. */
export function PaymentsPage() {
  const { t } = useTranslation('payments')
  const format = useFormat()
  const table = useTableSearch(routeApi)
  const search = shownPayments(table.search)
  const result = useQuery({ ...paymentQueries.list(search), placeholderData: keepPreviousData })
  const columns = usePaymentColumns()
  const mayPay = useCan('invoices.pay')
  const { data } = result
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
              {t('pay.title')}
            </LinkButton>
          )
        }
      />
      <DataTable
        id="payments"
        label={t('list.title')}
        columns={columns}
        {...tableState(result)}
        source={{ search, query: (state: PaymentListQuery) => paymentQueries.list(shownPayments(state)) }}
        {...tableAddress(search, table.patch)}
        rowKey={({ id }) => id}
        rowLabel={({ number }) => number}
        filtered={search.q !== undefined}
        onClearFilters={() => table.clear(['q'])}
        emptyState={<EmptyState title={t('list.empty.title')} hint={t('list.empty.hint')} />}
        filters={
          <FilterBar
            search={{
              value: search.q ?? '',
              onChange: (q) => table.patch({ q: q || undefined }, { replace: true }),
              label: t('list.search'),
            }}
          />
        }
        minWidth={860}
      />
    </>
  )
}
