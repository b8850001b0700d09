import { useTranslation } from 'react-i18next'
import type { RoleSummary } from '@/contract/admin/roles'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import type { Column } from '@/shared/ui/data-table-types'
import { DateText } from '@/shared/ui/DateText'
import { Tag } from '@/shared/ui/Tag'

/** "14 people in 6 companies"; staff belong to none. */
export const useHolders = () => {
  const { t } = useTranslation('roles')
  return ({ people, companies }: Pick<RoleSummary, 'people' | 'companies'>): string => {
    if (people === 0) return t('holders.none')
    const count = t('holders.people', { count: people })
    return companies === 0 ? count : `${count} ${t('holders.in', { count: companies })}`
  }
}

export const useRoleColumns = (): Column<RoleSummary>[] => {
  const { t } = useTranslation('roles')
  const format = useFormat()
  const holders = useHolders()
  return [
    {
      id: 'name',
      header: t('column.name'),
      sortable: true,
      hideable: false,
      card: 'title',
      text: ({ name }) => name,
      cell: ({ id, name, builtIn }) => (
        <span className="row">
          <AppLink to="/admin/roles/$roleId" params={{ roleId: id }} look="ink">
            <bdi dir="auto">{name}</bdi>
          </AppLink>
          {builtIn && <Tag>{t('builtIn')}</Tag>}
        </span>
      ),
    },
    {
      id: 'side',
      header: t('column.side'),
      sortable: true,
      card: 'status',
      text: ({ side }) => t(`side.${side}`),
      cell: ({ side }) => t(`side.${side}`),
    },
    {
      id: 'permissions',
      header: t('column.permissions'),
      sortable: true,
      align: 'end',
      cardLabel: 'before',
      text: ({ permissions }) => permissions,
      cell: ({ permissions }) => format.number(permissions),
    },
    { id: 'people', header: t('column.people'), sortable: true, text: ({ people }) => people, cell: holders },
    {
      id: 'changedAt',
      header: t('column.changed'),
      sortable: true,
      card: 'date',
      text: ({ changedAt }) => ({ at: changedAt }),
      cell: ({ changedAt, changedBy }) =>
        changedAt === null ? (
          <span className="dim">{t('never')}</span>
        ) : (
          <span>
            <DateText value={changedAt} />{' '}
            {changedBy && <span className="cap">{t('changedBy', { name: changedBy })}</span>}
          </span>
        ),
    },
  ]
}
