import type { DeskOrderListQuery, deskOrderViews } from '@/contract/admin/desk-order-list'
import { authorizationStatuses } from '@/domain/authorizations/vocabulary'
import type { TimeZone } from '@/domain/clock'
import { openOrderStatuses } from '@/domain/orders/vocabulary'
import type { Actor } from '@/domain/permissions/can'
import type { OrderSearch } from '@mocks/store/tx'
import { both, chosen, placedBetween } from '../orders/order-filter'
import { reachOf } from '../reach'

export type DeskView = (typeof deskOrderViews)[number]

/** ADM-04, ADM-11: the filters of the order desk, over every company the reader reaches; without the view. */
export const deskFilter = (query: DeskOrderListQuery, zone: TimeZone, reader: Actor): OrderSearch => ({
  companyIds: both(chosen(query.companyId), reachOf(reader, 'orderDesk.view').companyIds),
  statuses: chosen(query.status),
  origins: chosen(query.origin),
  erpStates: chosen(query.erpState),
  authorizations: chosen(query.authorization),
  currencies: chosen(query.currency),
  countries: chosen(query.country),
  ...placedBetween(query, zone),
  totalFrom: query.totalFrom,
  totalTo: query.totalTo,
  text: query.q,
})

/** An order that its orderer took back before the ERP had it is not on its way there. */
const stillToSend = authorizationStatuses.filter((status) => status !== 'withdrawn')

/** The search narrowed to a tab of the desk. */
export const inDeskView = (filter: OrderSearch, view: DeskView): OrderSearch => {
  switch (view) {
    case 'all':
      return filter
    case 'notInErp':
      return {
        ...filter,
        erpStates: both(filter.erpStates, ['notSent', 'queued', 'sending', 'failed']),
        authorizations: both(filter.authorizations, stillToSend),
      }
    case 'failed':
      return { ...filter, erpStates: both(filter.erpStates, ['failed']) }
    case 'open':
      return { ...filter, statuses: both(filter.statuses, openOrderStatuses) }
    case 'backordered':
      return { ...filter, statuses: both(filter.statuses, openOrderStatuses), hasBackorder: true }
  }
}
