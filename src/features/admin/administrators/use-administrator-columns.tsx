import { useTranslation } from 'react-i18next'
import type { AdministratorSummary } from '@/contract/admin/administrators'
import { countryName } from '@/shared/i18n/country-name'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import type { Column } from '@/shared/ui/data-table-types'
import { DateText } from '@/shared/ui/DateText'
import { StatusBadge } from '@/shared/ui/StatusBadge'

/** "Poland and Czechia (2 customers)", or that it is all of them. */
export const useCustomerWords = () => {
  const { t } = useTranslation('administrators')
  const format = useFormat()
  return (customers: AdministratorSummary['customers']): string => {
    if (customers === null) return t('customers.all')
    const countries = format.list(customers.countries.map((code) => countryName(code, format.locale)))
    const chosen = t('customers.chosen', { count: customers.companies })
    if (customers.countries.length === 0) return chosen
    return customers.companies === 0 ? countries : t('customers.andSome', { first: countries, second: chosen })
  }
}

export const useAdministratorColumns = (): Column<AdministratorSummary>[] => {
  const { t } = useTranslation('administrators')
  const format = useFormat()
  const customerWords = useCustomerWords()
  const roleNames = ({ roles }: AdministratorSummary): string => format.list(roles.map(({ name }) => name))
  return [
    {
      id: 'name',
      header: t('column.name'),
      sortable: true,
      hideable: false,
      card: 'title',
      text: ({ name }) => name,
      cell: ({ id, name }) => (
        <AppLink to="/admin/administrators/$userId" params={{ userId: id }} look="ink">
          <bdi dir="auto">{name}</bdi>
        </AppLink>
      ),
    },
    {
      id: 'email',
      header: t('column.email'),
      sortable: true,
      text: ({ email }) => email,
      cell: ({ email }) => <bdi dir="ltr">{email}</bdi>,
    },
    {
      id: 'roles',
      header: t('column.roles'),
      text: roleNames,
      cell: (row) => (row.roles.length > 0 ? roleNames(row) : <span className="dim">{t('noRoles')}</span>),
    },
    {
      id: 'customers',
      header: t('column.customers'),
      text: ({ customers }) => customerWords(customers),
      cell: ({ customers }) => (
        <span>
          {customerWords(customers)}{' '}
          {customers && <span className="cap">{t('customers.reached', { count: customers.reached })}</span>}
        </span>
      ),
    },
    {
      id: 'state',
      header: t('column.state'),
      sortable: true,
      card: 'status',
      cell: ({ state }) => <StatusBadge kind="member" status={state} />,
    },
    {
      id: 'lastSeenAt',
      header: t('column.lastSeen'),
      sortable: true,
      card: 'date',
      text: ({ lastSeenAt }) => ({ at: lastSeenAt }),
      cell: ({ lastSeenAt }) =>
        lastSeenAt ? <DateText value={lastSeenAt} relative /> : <span className="dim">{t('never')}</span>,
    },
  ]
}
