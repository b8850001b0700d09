import { IconBuildingPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { customerViews } from '@/contract/admin/customer-list'
import { customerQueries } from '@/entities/customer/customer.queries'
import { useCan } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { ActionButton } from '@/shared/ui/ActionButton'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { LinkButton } from '@/shared/ui/LinkButton'
import { MoneyTotals } from '@/shared/ui/MoneyTotals'
import { Notice } from '@/shared/ui/Notice'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { useRefusalText } from '@/shared/ui/use-refusal-text'
import { CustomerFilters } from './CustomerFilters'
import { customerFilterKeys } from './customers.search'
import { useCustomerColumns } from './use-customer-columns'

const routeApi = getRouteApi('/admin/_gate/customers/')

/** ADM-07, INV-22: every customer with how it stands. */
export function CustomersPage() {
  const { t } = useTranslation('customers')
  const format = useFormat()
  const refusalText = useRefusalText()
  const mayCreate = useCan('customers.create')
  const { search, patch, clear } = useTableSearch(routeApi)
  const result = useQuery(customerQueries.list(search))
  const columns = useCustomerColumns()
  const { views, pastDue = [], total, erpReachable } = result.data ?? {}
  const icon = <IconBuildingPlus size={15} stroke={1.8} aria-hidden />
  return (
    <>
      <PageHeader
        title={t('title')}
        count={total === undefined ? undefined : format.number(total)}
        sub={t('sub')}
        actions={
          mayCreate ? (
            <LinkButton to="/admin/customers/new" leftSection={icon}>
              {t('new')}
            </LinkButton>
          ) : (
            <ActionButton disabledReason={refusalText({ code: 'permission.customersCreate' })} leftSection={icon}>
              {t('new')}
            </ActionButton>
          )
        }
      />
      {erpReachable === false && <Notice tone="warn" title={t('erpDown')} />}
      <DataTable
        id="customers"
        label={t('title')}
        columns={columns}
        {...tableState(result)}
        {...tableAddress(search, patch)}
        source={{ search, query: customerQueries.list }}
        rowKey={({ customerNumber }) => customerNumber}
        rowLabel={({ name }) => name}
        minWidth={1040}
        views={customerViews.map((id) => ({ id, label: t(`view.${id}`), count: views?.[id] }))}
        view={search.view ?? 'all'}
        filters={<CustomerFilters search={search} facets={result.data} patch={patch} clear={clear} />}
        filtered={customerFilterKeys.some((key) => search[key] !== undefined) || (views?.all ?? 0) > 0}
        onClearFilters={() => clear([...customerFilterKeys, 'view'])}
        emptyState={<EmptyState title={t('empty.title')} hint={t('empty.hint')} />}
        footer={
          pastDue.length > 0
            ? {
                label: t('total'),
                cells: {
                  pastDue: <MoneyTotals values={pastDue} />,
                },
              }
            : undefined
        }
      />
    </>
  )
}
