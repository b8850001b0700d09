import { IconUserPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { memberViews } from '@/contract/member-list'
import { memberQueries } from '@/entities/member/member.queries'
import { useMemberColumns } from '@/entities/member/use-member-columns'
import { useCan } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { AppLink } from '@/shared/ui/AppLink'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { InviteRefused } from './InviteRefused'
import { TeamFilters } from './TeamFilters'
import { teamFilterKeys } from './team.search'

const routeApi = getRouteApi('/account/_gate/team/')

/** ACC-03: the people of the company, what they may do, and whom nobody has seen for long. */
export function TeamPage() {
  const { t } = useTranslation('team')
  const format = useFormat()
  const mayInvite = useCan('team.edit')
  const { search, patch, clear } = useTableSearch(routeApi)
  const result = useQuery(memberQueries.list(search))
  const { views, total } = result.data ?? {}
  const columns = useMemberColumns({
    link: ({ id, name }) => (
      <AppLink to="/account/team/$userId" params={{ userId: id }} look="ink">
        <bdi dir="auto">{name}</bdi>
      </AppLink>
    ),
  })
  return (
    <>
      <PageHeader
        title={t('title')}
        count={total === undefined ? undefined : format.number(total)}
        sub={t('sub')}
        actions={
          mayInvite ? (
            <LinkButton to="/account/team/new" leftSection={<IconUserPlus size={15} stroke={1.8} aria-hidden />}>
              {t('invite')}
            </LinkButton>
          ) : (
            <InviteRefused action={result.data?.allowedActions[0]} />
          )
        }
      />
      <DataTable
        id="team"
        label={t('title')}
        columns={columns}
        {...tableState(result)}
        source={{ search, query: memberQueries.list }}
        {...tableAddress(search, patch)}
        rowKey={({ id }) => id}
        rowLabel={({ name }) => name}
        minWidth={1040}
        views={memberViews.map((id) => ({ id, label: t(`list.view.${id}`), count: views?.[id] }))}
        view={search.view ?? 'all'}
        filters={<TeamFilters search={search} patch={patch} clear={clear} />}
        filtered={teamFilterKeys.some((key) => search[key] !== undefined) || (views?.all ?? 0) > 0}
        onClearFilters={() => clear([...teamFilterKeys, 'view'])}
        emptyState={<EmptyState title={t('list.empty.title')} hint={mayInvite ? t('list.empty.hint') : undefined} />}
      />
    </>
  )
}
