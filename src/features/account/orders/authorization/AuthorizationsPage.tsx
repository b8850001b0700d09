import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type AuthorizationListQuery, authorizationViews } from '@/contract/authorization-list'
import { bulkDecisionLimit } from '@/contract/authorizations'
import { authorizationQueries } from '@/entities/authorization/authorization.queries'
import { useCan, useSession } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { LinkButton } from '@/shared/ui/LinkButton'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { AuthorizationFilters } from './AuthorizationFilters'
import { authorizationFilterKeys } from './authorizations.search'
import { DecideSelected } from './DecideSelected'
import { useAuthorizationColumns } from './use-authorization-columns'

type AuthorizationView = NonNullable<AuthorizationListQuery['view']>

const routeApi = getRouteApi('/account/_gate/authorizations/')

/** AUT-06, AUT-29: what waits for the person, and all that was or is to be decided. */
export function AuthorizationsPage() {
  const { t } = useTranslation('authorizations')
  const format = useFormat()
  const search = routeApi.useSearch()
  const { waitingAuthorizations } = useSession()
  const mayDecide = useCan('authorizations.decide')
  const { patch, clear } = useTableSearch(routeApi)
  // As it was on arrival: deciding about the last one must not swap the list under one's hands.
  const [first] = useState<AuthorizationView>(mayDecide && waitingAuthorizations > 0 ? 'mine' : 'all')
  const view = search.view ?? first
  const result = useQuery(authorizationQueries.list({ ...search, view }))
  const columns = useAuthorizationColumns(mayDecide)
  const { views, total, totals } = result.data ?? {}
  const filtered = search.q !== undefined || authorizationFilterKeys.some((key) => search[key] !== undefined)
  const shownViews = authorizationViews.filter((id) => mayDecide || id !== 'mine')

  return (
    <>
      <PageHeader
        title={t('title')}
        count={total === undefined ? undefined : format.number(total)}
        sub={t(mayDecide ? 'sub' : 'subOwn')}
        actions={
          mayDecide && (
            <LinkButton to="/account/authorizations/delegations" variant="default">
              {t('delegations.open')}
            </LinkButton>
          )
        }
      />
      <DataTable
        id="authorizations"
        label={t('title')}
        columns={columns}
        {...tableState(result)}
        source={{
          search: { ...search, view },
          query: (state: AuthorizationListQuery) => authorizationQueries.list({ ...state, view: state.view ?? first }),
        }}
        {...tableAddress(search, patch)}
        rowKey={({ orderId }) => orderId}
        rowLabel={({ number }) => number}
        minWidth={920}
        selection={
          mayDecide
            ? {
                actions: (_, unselect, picked) => <DecideSelected rows={picked} onDone={unselect} />,
                most: bulkDecisionLimit,
              }
            : undefined
        }
        views={shownViews.map((id) => ({ id, label: t(`view.${id}`), count: views?.[id] }))}
        view={view}
        filters={<AuthorizationFilters search={search} patch={patch} clear={clear} />}
        filtered={filtered}
        onClearFilters={() => clear([...authorizationFilterKeys, 'q'])}
        emptyState={<EmptyState title={t(`empty.${view}.title`)} hint={t(`empty.${view}.hint`)} />}
        footer={
          totals && totals.length > 0 && total
            ? {
                label: t('total', { count: total, formatted: format.number(total) }),
                cells: {
                  total: totals.map((value) => <MoneyText key={value.currency} value={value} />),
                },
              }
            : undefined
        }
      />
    </>
  )
}
