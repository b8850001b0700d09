import { downloadAttachment, uploadAttachment } from '@/contract/documents'
import { getOrder, listOrders } from '@/contract/orders'
import { setPassword, signOut } from '@/contract/session'
import type { OrderId } from '@/domain/ids'
import { ok } from '@/domain/result'
import { type FileReply, implement, implementPrepared, type Upload } from './implement'

implement(signOut, async ({ reply }) => reply(204))
implement(getOrder, async ({ params, reply }) => {
  const _id: OrderId = params.orderId
  // @ts-expect-error -- an undeclared status does not compile
  return reply(201, _id)
})
// @ts-expect-error -- nor does a reply of the wrong shape
implement(listOrders, async ({ reply }) => reply(200, { rows: 1 }))
implement(uploadAttachment, async ({ body, reply }) => {
  const upload: Upload = body
  return reply(201, { id: '' as never, name: '', type: upload.type, size: upload.bytes.length, uploadedAt: '' })
})
implement(downloadAttachment, async ({ reply }) =>
  reply(200, { type: '', name: '', bytes: new Uint8Array() } satisfies FileReply),
)
implementPrepared(
  setPassword,
  async ({ body }) => ({ hash: body.password }),
  async ({ prepared, reply }) =>
    prepared.hash === ''
      ? reply.keepAndRefuse({ type: 'password/link-expired' })
      : ok({ kind: 'reply', status: 200, body: 0 }),
)
