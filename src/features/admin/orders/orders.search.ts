import { deskOrderListQuery, type DeskOrderListQuery } from '@/contract/admin/desk-order-list'
import { tolerantSearch } from '@/shared/lib/search-schema'

/** The list's state in the address; the detail page carries it along, so that "next" means next in this list. */
export const deskOrdersSearch = tolerantSearch(deskOrderListQuery)

/** Filters besides view, search text, sort and paging. */
export const deskOrderFilterKeys = [
  'companyId',
  'status',
  'origin',
  'authorization',
  'erpState',
  'currency',
  'country',
  'placedFrom',
  'placedTo',
  'totalFrom',
  'totalTo',
] as const satisfies readonly (keyof DeskOrderListQuery)[]

/** Amounts of different currencies are not compared: a range of totals needs exactly one currency. */
export const currencyOfTotals = ({ currency }: Pick<DeskOrderListQuery, 'currency'>) =>
  currency?.length === 1 ? currency[0] : undefined
