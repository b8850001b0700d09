import { mutation } from '@/api/mutation'
import { sendDeskOrder } from '@/contract/admin/orders'

export const deskOrderMutations = {
  send: () => mutation(sendDeskOrder),
}
