import type { OrderId } from '@/domain/ids'
import type { InputFor, ReplyFor } from './endpoint'
import { getOrder, listOrders, placeOrder } from './orders'
import { downloadAttachment, uploadAttachment } from './documents'
import { signOut } from './session'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const is = <_T extends true>() => undefined

is<Equal<InputFor<typeof getOrder>['params']['orderId'], OrderId>>()
is<Equal<ReplyFor<typeof signOut>, undefined>>()
is<Equal<ReplyFor<typeof downloadAttachment>, Blob>>()
is<Equal<InputFor<typeof uploadAttachment>['body'], Blob>>()
is<
  Equal<
    NonNullable<InputFor<typeof listOrders>['query']['sort']>,
    | 'placedAt'
    | '-placedAt'
    | 'number'
    | '-number'
    | 'poNumber'
    | '-poNumber'
    | 'total'
    | '-total'
    | 'status'
    | '-status'
    | 'shipTo'
    | '-shipTo'
  >
>()
is<Equal<ReplyFor<typeof placeOrder>['number'], string>>()
is<Equal<ReplyFor<typeof listOrders>['rows'][number]['id'], OrderId>>()

// @ts-expect-error -- a plain string is not an order id
const _wrong: InputFor<typeof getOrder> = { params: { orderId: 'x' } }
// @ts-expect-error -- a missing path parameter does not compile
const _missing: InputFor<typeof getOrder> = {}
export { _missing, _wrong }
