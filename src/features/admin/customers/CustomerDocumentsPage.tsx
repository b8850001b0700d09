import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type CustomerDocumentQuery, customerDocumentViews } from '@/contract/admin/customer-document-list'
import { customerQueries } from '@/entities/customer/customer.queries'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { AppLink } from '@/shared/ui/AppLink'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import css from './customers.module.css'
import { useDocumentColumns } from './use-document-columns'

const routeApi = getRouteApi('/admin/_gate/customers/$companyId/documents')

/** What was exchanged with a customer: orders, invoices, mails. */
export function CustomerDocumentsPage() {
  const { t } = useTranslation('customers')
  const { companyId } = routeApi.useParams()
  const { search, patch, clear } = useTableSearch(routeApi)
  const view: NonNullable<CustomerDocumentQuery['view']> = search.view ?? 'orders'
  const result = useQuery(customerQueries.documents(companyId, search))
  const columns = useDocumentColumns()[view]
  // Rows of the view before are still there while those of the next one are on their way.
  const belongs = view === 'orders' ? 'order' : view === 'invoices' ? 'invoice' : 'mail'
  const state = tableState(result)
  const stays = state.rows?.every((row) => row[belongs] !== null)
  const { views } = result.data ?? {}
  return (
    <div className={css.tab}>
      <div className={css.bar}>
        <AppLink to="/admin/quotes" search={{ companyId: [companyId] }}>
          {t('documents.quotes')}
        </AppLink>
      </div>
      <DataTable
        key={view}
        id={`customer-${view}`}
        label={t(`documents.view.${view}`)}
        columns={columns}
        {...state}
        rows={stays ? state.rows : undefined}
        loading={state.loading || !stays}
        {...tableAddress(search, patch)}
        rowKey={({ id }) => id}
        rowLabel={({ number }) => number}
        source={{ search, query: (state: CustomerDocumentQuery) => customerQueries.documents(companyId, state) }}
        minWidth={760}
        views={customerDocumentViews.map((id) => ({ id, label: t(`documents.view.${id}`), count: views?.[id] }))}
        view={view}
        filters={
          <FilterBar
            search={{
              value: search.q ?? '',
              onChange: (q) => patch({ q: q || undefined }, { replace: true }),
              label: t('documents.search'),
            }}
            chips={[]}
          />
        }
        filtered={search.q !== undefined}
        onClearFilters={() => clear(['q'])}
        emptyState={<EmptyState title={t('documents.empty.title')} hint={t('documents.empty.hint')} />}
      />
    </div>
  )
}
