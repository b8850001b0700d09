import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { DeskOrderListQuery } from '@/contract/admin/desk-order-list'
import { countryName } from '@/shared/i18n/country-name'
import { deskOrderQueries } from '@/entities/desk-order/desk-order.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { useRangeText } from '@/shared/i18n/use-range-text'
import type { ActiveFilter } from '@/shared/ui/FilterBar'
import { currencyOfTotals } from './orders.search'

/** Every filter that is set, in words, with its way out. */
export const useOrderChips = (
  search: DeskOrderListQuery,
  clear: (keys: (keyof DeskOrderListQuery)[]) => void,
): ActiveFilter[] => {
  const { t } = useTranslation(['adminOrders', 'enums'])
  const format = useFormat()
  const named = search.companyId !== undefined
  const companies = useQuery({ ...deskOrderQueries.filterOptions(), enabled: named }).data?.companies ?? []

  const range = useRangeText()
  const date = (value: string | undefined) => value && format.date(value)
  const currency = currencyOfTotals(search)
  const amount = (value: number | undefined) =>
    value === undefined || !currency ? undefined : format.money({ amount: value, currency })
  const list = <V extends string>(values: readonly V[] | undefined, word: (value: V) => string) =>
    values && values.length > 0 ? format.list(values.map(word)) : undefined

  const chips: { keys: (keyof DeskOrderListQuery)[]; name: string; value: string | undefined }[] = [
    {
      keys: ['companyId'],
      name: t('filter.company'),
      value: list(search.companyId, (id) => companies.find((company) => company.id === id)?.name ?? id),
    },
    {
      keys: ['status'],
      name: t('filter.status'),
      value: list(search.status, (value) => t(`enums:status.order.${value}`)),
    },
    {
      keys: ['authorization'],
      name: t('filter.authorization'),
      value: list(search.authorization, (value) => t(`enums:status.authorization.${value}`)),
    },
    {
      keys: ['erpState'],
      name: t('filter.erpState'),
      value: list(search.erpState, (value) => t(`enums:status.erp.${value}`)),
    },
    {
      keys: ['origin'],
      name: t('filter.origin'),
      value: list(search.origin, (value) => t(`enums:orderOrigin.${value}`)),
    },
    {
      keys: ['country'],
      name: t('filter.country'),
      value: list(search.country, (value) => countryName(value, format.locale)),
    },
    {
      keys: ['currency', 'totalFrom', 'totalTo'],
      name: t('filter.currency'),
      value: list(search.currency, (value) => value),
    },
    {
      keys: ['placedFrom', 'placedTo'],
      name: t('filter.placed'),
      value: range(date(search.placedFrom), date(search.placedTo)),
    },
    {
      keys: ['totalFrom', 'totalTo'],
      name: t('filter.total'),
      value: range(amount(search.totalFrom), amount(search.totalTo)),
    },
  ]
  return chips.flatMap(({ keys, name, value }) =>
    value === undefined ? [] : [{ id: keys.join(), name, value, onRemove: () => clear(keys) }],
  )
}
