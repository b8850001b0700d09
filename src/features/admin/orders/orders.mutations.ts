import { queryOptions } from '@tanstack/react-query'
import { mutation } from '@/api/mutation'
import { query } from '@/api/query'
import { previewDeskOrdersSend, sendDeskOrder, sendDeskOrders } from '@/contract/admin/orders'
import type { OrderId } from '@/domain/ids'

export const deskOrderMutations = {
  send: () => mutation(sendDeskOrder),
  sendSeveral: () => mutation(sendDeskOrders),
}

/** Never an old answer: the preview is what somebody agrees to. */
export const sendPreview = (orderIds: OrderId[]) =>
  queryOptions({ ...query(previewDeskOrdersSend, { body: { orderIds } }), staleTime: 0, gcTime: 0 })
