import type { Id, SavedViewId } from '@/domain/ids'
import type { SavedViewRow, ViewPinRow } from '@mocks/store/rows/views'
import { companyIds } from './companies'
import { userIds } from './people'

const viewId = (name: string): SavedViewId => `view_${name}` as SavedViewId
export const viewIds = {
  backorders: viewId('backorders'),
  large: viewId('large'),
  refusals: viewId('refusals'),
  largePolish: viewId('large_polish'),
}

/** Names are data, as whoever saved the view wrote them. */
export const savedViews: SavedViewRow[] = [
  {
    id: viewIds.backorders,
    version: 1,
    listId: 'orders',
    name: 'Waiting for the rest',
    query: '?status=%5B%22partlyShipped%22%5D&sort=placedAt',
    columns: null,
    audience: 'company',
    ownerId: userIds.ines,
    companyId: companyIds.kestrel,
  },
  {
    id: viewIds.large,
    version: 1,
    listId: 'orders',
    name: 'Large orders',
    query: '?sort=-total&totalFrom=1000000',
    columns: ['number', 'placedAt', 'status', 'shipTo', 'tracking', 'total'],
    audience: 'mine',
    ownerId: userIds.ines,
    companyId: companyIds.kestrel,
  },
  {
    id: viewIds.refusals,
    version: 1,
    listId: 'desk-orders',
    name: 'Refused by the ERP',
    query: '?erpState=%5B%22failed%22%5D&sort=placedAt',
    columns: null,
    audience: 'staff',
    ownerId: userIds.marta,
    companyId: null,
  },
  {
    id: viewIds.largePolish,
    version: 1,
    listId: 'desk-orders',
    name: 'Large orders, Poland',
    query: '?country=%5B%22PL%22%5D&sort=-total',
    columns: null,
    audience: 'mine',
    ownerId: userIds.marta,
    companyId: null,
  },
]

export const viewPins: ViewPinRow[] = savedViews.map(({ id, ownerId }) => ({
  id: `${id}_pin` as Id<'ViewPin'>,
  version: 1,
  viewId: id,
  userId: ownerId,
}))
