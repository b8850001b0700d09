import { useTranslation } from 'react-i18next'
import type { CustomerListQuery } from '@/contract/admin/customer-list'
import type { listCustomers } from '@/contract/admin/customers'
import type { ReplyFor } from '@/contract/endpoint'
import { priceGroups } from '@/domain/modules'
import { countryName } from '@/shared/i18n/country-name'
import { GroupFilters } from '@/shared/ui/GroupFilters'
import { useFormat } from '@/shared/i18n/use-format'
import { customerFilterKeys } from './customers.search'

type Props = {
  search: CustomerListQuery
  /** What there is to filter by. */
  facets: Pick<ReplyFor<typeof listCustomers>, 'countries' | 'currencies'> | undefined
  patch: (change: Partial<CustomerListQuery>, options?: { replace?: boolean }) => void
  clear: (keys: readonly (keyof CustomerListQuery)[]) => void
}

export function CustomerFilters({ search, facets, patch, clear }: Props) {
  const { t } = useTranslation('customers')
  const { locale } = useFormat()
  const { countries = [], currencies = [] } = facets ?? {}
  return (
    <GroupFilters
      search={{ value: search.q ?? '', label: t('search'), onChange: (q) => patch({ q }, { replace: true }) }}
      groups={[
        {
          id: 'country',
          name: t('filter.country'),
          choices: countries.map((value) => ({ value, label: countryName(value, locale) })),
          chosen: search.country,
          onChange: (country) => patch({ country }),
        },
        {
          id: 'priceGroup',
          name: t('filter.priceGroup'),
          choices: priceGroups.map((value) => ({ value, label: t('group', { group: value }) })),
          chosen: search.priceGroup,
          onChange: (priceGroup) => patch({ priceGroup: priceGroup as CustomerListQuery['priceGroup'] }),
        },
        {
          id: 'currency',
          name: t('filter.currency'),
          choices: currencies.map((value) => ({ value, label: value })),
          chosen: search.currency,
          onChange: (currency) => patch({ currency: currency as CustomerListQuery['currency'] }),
        },
      ]}
      onClearAll={() => clear(customerFilterKeys)}
    />
  )
}
