import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { query } from '@/api/query'
import { listDeskOrders } from '@/contract/admin/orders'
import { listOrders } from '@/contract/orders'
import type { Side } from '@/domain/permissions/catalogue'
import { useCan } from '@/features/session/use-session'

type OrderHit = { id: string; path: string; number: string; about: string }
const shownHits = 6

/** Orders whose number, PO number or product matches, of the side the person is on. */
export const useOrderHits = (side: Side, text: string): OrderHit[] => {
  const mine = useCan('orders.view')
  const desk = useCan('orderDesk.view')
  const asked = text.trim().length > 1
  const search = { q: text.trim(), pageSize: shownHits }
  const own = useQuery({
    ...query(listOrders, { query: search }),
    enabled: asked && side === 'account' && mine,
    placeholderData: keepPreviousData,
  })
  const all = useQuery({
    ...query(listDeskOrders, { query: search }),
    enabled: asked && side === 'admin' && desk,
    placeholderData: keepPreviousData,
  })
  if (!asked) return []
  return side === 'account'
    ? (own.data?.rows ?? []).map(({ id, number, poNumber }) => ({
        id,
        path: `/account/orders/${id}`,
        number,
        about: poNumber ?? '',
      }))
    : (all.data?.rows ?? []).map(({ id, number, companyName }) => ({
        id,
        path: `/admin/orders/${id}`,
        number,
        about: companyName,
      }))
}
