import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CustomerActivityQuery } from '@/contract/admin/customer-activity-list'
import type { CustomerActivity } from '@/contract/admin/customer-records'
import { defaultPageSize } from '@/contract/paging'
import { customerActivityKinds } from '@/domain/customers/fields'
import { customerQueries } from '@/entities/customer/customer.queries'
import { MemberFilters } from '@/entities/member/MemberFilters'
import { useCan } from '@/features/session/use-session'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { AppLink } from '@/shared/ui/AppLink'
import { DataTable } from '@/shared/ui/DataTable'
import type { Column } from '@/shared/ui/data-table-types'
import { DateText } from '@/shared/ui/DateText'
import { EmptyState } from '@/shared/ui/EmptyState'
import { MoneyText } from '@/shared/ui/MoneyText'
import { tableState } from '@/shared/ui/table-state'
import css from './customers.module.css'
import { activityFilterKeys } from './customers.search'

const routeApi = getRouteApi('/admin/_gate/customers/$companyId/activity')

/** What happened at a customer, newest first. */
export function CustomerActivityPage() {
  const { t } = useTranslation('customers')
  const { companyId } = routeApi.useParams()
  const { search, patch, clear } = useTableSearch(routeApi)
  const result = useQuery(customerQueries.activity(companyId, search))
  const columns = useActivityColumns()
  return (
    <div className={css.tab}>
      <DataTable
        id="customer-activity"
        label={t('tabs.activity')}
        columns={columns}
        {...tableState(result)}
        page={search.page ?? 1}
        pageSize={search.pageSize ?? defaultPageSize}
        sort={search.sort}
        onChange={(change) => patch(change as Partial<CustomerActivityQuery>)} // sortable columns are the contract's sorts
        rowKey={({ id }) => id}
        minWidth={760}
        filters={
          <MemberFilters
            search={{
              value: search.q ?? '',
              label: t('activity.search'),
              onChange: (q) => patch({ q }, { replace: true }),
            }}
            groups={[
              {
                id: 'kind',
                name: t('activity.kind'),
                choices: customerActivityKinds.map((value) => ({ value, label: t(`activity.kinds.${value}`) })),
                chosen: search.kind,
                onChange: (kind) => patch({ kind: kind as CustomerActivityQuery['kind'] }),
              },
            ]}
            onClearAll={() => clear(activityFilterKeys)}
          />
        }
        filtered={activityFilterKeys.some((key) => search[key] !== undefined)}
        onClearFilters={() => clear(activityFilterKeys)}
        emptyState={<EmptyState title={t('activity.empty.title')} hint={t('activity.empty.hint')} />}
      />
    </div>
  )
}

const useActivityColumns = (): Column<CustomerActivity>[] => {
  const { t } = useTranslation('customers')
  const opensOrders = useCan('orderDesk.view')
  const what = ({ event, about, field }: CustomerActivity): string =>
    t(`activity.event.${event}`, { about: about ?? '', field: field ? t(`field.${field}`) : '' })
  return [
    {
      id: 'what',
      header: t('activity.what'),
      hideable: false,
      card: 'title',
      text: what,
      cell: (row) => (
        <span className={css.name}>
          {row.orderId && opensOrders ? (
            <AppLink to="/admin/orders/$orderId" params={{ orderId: row.orderId }} look="ink">
              <bdi dir="auto">{what(row)}</bdi>
            </AppLink>
          ) : (
            <bdi dir="auto">{what(row)}</bdi>
          )}
          {row.event === 'signedIn' && row.about && (
            <bdi className="cap" dir="auto">
              {row.about}
            </bdi>
          )}
        </span>
      ),
    },
    {
      id: 'kind',
      header: t('activity.kind'),
      text: ({ kind }) => t(`activity.kinds.${kind}`),
      cell: ({ kind }) => <span className="nowrap">{t(`activity.kinds.${kind}`)}</span>,
    },
    {
      id: 'who',
      header: t('activity.who'),
      text: ({ who }) => who ?? t('activity.byErp'),
      cell: ({ who }) =>
        who === null ? <span className="dim">{t('activity.byErp')}</span> : <bdi dir="auto">{who}</bdi>,
    },
    {
      id: 'total',
      header: t('documents.column.total'),
      text: ({ total }) => total,
      cell: ({ total }) => total && <MoneyText value={total} />,
      align: 'end',
      card: 'amount',
    },
    {
      id: 'at',
      header: t('activity.when'),
      text: ({ at }) => ({ at }),
      cell: ({ at }) => <DateText value={at} withTime />,
      sortable: true,
      card: 'date',
    },
  ]
}
