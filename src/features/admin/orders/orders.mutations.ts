import { queryOptions } from '@tanstack/react-query'
import { mutation } from '@/api/mutation'
import { query } from '@/api/query'
import { previewDeskOrderEdit, previewDeskOrdersSend, sendDeskOrder, sendDeskOrders } from '@/contract/admin/orders'
import type { InputFor } from '@/contract/endpoint'
import type { OrderId } from '@/domain/ids'

export const deskOrderMutations = {
  send: () => mutation(sendDeskOrder),
  sendSeveral: () => mutation(sendDeskOrders),
}

/** Never an old answer: the preview is what somebody agrees to. */
export const sendPreview = (orderIds: OrderId[]) =>
  queryOptions({ ...query(previewDeskOrdersSend, { body: { orderIds } }), staleTime: 0, gcTime: 0 })

/** ADM-05: what an edit comes to before it is saved. */
export const editPreview = (input: InputFor<typeof previewDeskOrderEdit>) =>
  queryOptions({ ...query(previewDeskOrderEdit, input), staleTime: 0, gcTime: 0 })
