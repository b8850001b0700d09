import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { MemberSummary } from '@/contract/team'
import { DateText } from '@/shared/ui/DateText'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import type { Column } from '@/shared/ui/data-table-types'
import css from './member.module.css'

type Options = {
  /** The name as a link to the person's page. */
  link: (member: MemberSummary) => ReactNode
  withCompany?: boolean
}

export const useMemberColumns = ({ link, withCompany = false }: Options): Column<MemberSummary>[] => {
  const { t } = useTranslation(['team', 'enums'])
  const answer = (yes: boolean) => (yes ? t('list.yes') : <span className="dim">{t('list.no')}</span>)
  const columns: (Column<MemberSummary> | false)[] = [
    {
      id: 'name',
      header: t('list.column.name'),
      sortable: true,
      hideable: false,
      card: 'title',
      cell: (member) => <span className={css.name}>{link(member)}</span>,
      text: ({ name }) => name,
    },
    {
      id: 'email',
      header: t('list.column.email'),
      sortable: true,
      cell: ({ email }) => (
        <bdi dir="ltr" className={`ell ${css.mail}`} title={email}>
          {email}
        </bdi>
      ),
    },
    withCompany && {
      id: 'company',
      header: t('list.column.company'),
      sortable: true,
      cell: ({ companyName }) => (
        <bdi dir="auto" className={`ell ${css.company}`} title={companyName}>
          {companyName}
        </bdi>
      ),
    },
    {
      id: 'accountRole',
      header: t('list.column.role'),
      sortable: true,
      cell: ({ accountRole }) => <span className="nowrap">{t(`enums:accountRole.${accountRole}`)}</span>,
    },
    {
      id: 'branch',
      header: t('list.column.branch'),
      sortable: true,
      // Beside the company there is no room for it on most screens.
      hiddenByDefault: withCompany,
      cell: ({ branch }) => branch && <bdi>{branch.name}</bdi>,
    },
    {
      id: 'state',
      header: t('list.column.state'),
      sortable: true,
      card: 'status',
      cell: ({ state }) => <StatusBadge kind="member" status={state} />,
    },
    {
      id: 'mayOrder',
      header: t('list.column.mayOrder'),
      cardLabel: 'before',
      cell: ({ mayOrder }) => answer(mayOrder),
    },
    {
      id: 'mayAuthorize',
      header: t('list.column.mayAuthorize'),
      hiddenByDefault: withCompany,
      cardLabel: 'before',
      cell: ({ mayAuthorize }) => answer(mayAuthorize),
    },
    {
      id: 'limitedBudget',
      header: t('list.column.limited'),
      hiddenByDefault: withCompany,
      cardLabel: 'before',
      cell: ({ limitedBudget }) => answer(limitedBudget),
    },
    {
      id: 'lastSeenAt',
      header: t('list.column.lastSeen'),
      sortable: true,
      card: 'date',
      text: ({ lastSeenAt }) => ({ at: lastSeenAt }),
      cell: ({ lastSeenAt }) =>
        lastSeenAt ? <DateText value={lastSeenAt} relative /> : <span className="dim">{t('list.never')}</span>,
    },
  ]
  return columns.filter((column): column is Column<MemberSummary> => column !== false)
}
