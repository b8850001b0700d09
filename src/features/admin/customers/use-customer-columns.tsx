import { useTranslation } from 'react-i18next'
import type { CustomerSummary } from '@/contract/admin/customers'
import { countryName } from '@/shared/i18n/country-name'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { MoneyText } from '@/shared/ui/MoneyText'
import type { Column } from '@/shared/ui/data-table-types'
import { CreditUse } from './CreditUse'
import { CustomerState } from './CustomerState'
import css from './customers.module.css'
import { OpenCustomer } from './OpenCustomer'

export const useCustomerColumns = (): Column<CustomerSummary>[] => {
  const { t } = useTranslation('customers')
  const format = useFormat()
  const country = (code: string): string => countryName(code, format.locale)
  return [
    {
      id: 'name',
      header: t('column.name'),
      text: ({ name }) => name,
      cell: ({ id, name, city }) => (
        <span className={css.name}>
          {id ? (
            <AppLink to="/admin/customers/$companyId" params={{ companyId: id }} look="ink">
              <bdi dir="auto">{name}</bdi>
            </AppLink>
          ) : (
            <bdi dir="auto">{name}</bdi>
          )}
          <bdi className="cap" dir="auto">
            {city}
          </bdi>
        </span>
      ),
      sortable: true,
      hideable: false,
      card: 'title',
    },
    {
      id: 'customerNumber',
      header: t('column.number'),
      text: ({ customerNumber }) => customerNumber,
      cell: ({ customerNumber }) => <span className="num nowrap">{customerNumber}</span>,
      sortable: true,
    },
    {
      id: 'country',
      header: t('column.country'),
      text: (row) => country(row.country),
      cell: (row) => country(row.country),
      sortable: true,
    },
    {
      id: 'vatNumber',
      header: t('column.vatNumber'),
      text: ({ vatNumber }) => vatNumber,
      cell: ({ vatNumber }) => <bdi dir="ltr">{vatNumber}</bdi>,
      hiddenByDefault: true,
    },
    {
      id: 'priceGroup',
      header: t('column.priceGroup'),
      text: ({ priceGroup }) => priceGroup,
      cell: ({ priceGroup }) => priceGroup,
      sortable: true,
      cardLabel: 'before',
    },
    {
      id: 'accounts',
      header: t('column.accounts'),
      text: ({ accounts }) => accounts,
      cell: ({ id, accounts }) => (id ? <span className="num">{format.number(accounts)}</span> : null),
      sortable: true,
      align: 'end',
      cardLabel: 'before',
    },
    {
      id: 'state',
      header: t('column.state'),
      text: ({ link, blockedReason }) => t(`state.${stateOf(link, blockedReason)}`),
      cell: ({ link, blockedReason }) => <CustomerState link={link} blockedReason={blockedReason} />,
      card: 'status',
    },
    {
      id: 'creditUse',
      header: t('column.creditUse'),
      text: ({ creditUse }) => creditUse,
      cell: (row) => (row.id ? <CreditUse use={row.creditUse} limit={row.creditLimit} /> : null),
      sortable: true,
      cardLabel: 'above',
    },
    {
      id: 'pastDue',
      header: t('column.pastDue'),
      text: ({ pastDue }) => pastDue,
      cell: ({ id, customerNumber, name, pastDue, pastDueInvoices, pastDueSince }) =>
        id === null ? (
          <OpenCustomer customerNumber={customerNumber} name={name} />
        ) : pastDue && pastDue.amount > 0 ? (
          <span className={css.due}>
            <MoneyText value={pastDue} strong />
            <span className="cap">
              {t('pastDueMore', { count: pastDueInvoices, date: pastDueSince ? format.date(pastDueSince) : '' })}
            </span>
          </span>
        ) : (
          <span className="dim">–</span>
        ),
      sortable: true,
      align: 'end',
      card: 'amount',
    },
  ]
}

const stateOf = (link: CustomerSummary['link'], blockedReason: string | null) =>
  link === 'notLinked' ? 'notLinked' : blockedReason === null ? 'open' : 'blocked'
