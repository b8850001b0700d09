import type { AllowedAction } from '@/contract/action'
import type { deskReturnActions } from '@/contract/admin/return-desk'
import type { returnActions } from '@/contract/return-records'
import type { AttachmentId, ReturnId } from '@/domain/ids'
import { can, holds } from '@/domain/permissions/can'
import { isPossible, mayBeCancelled } from '@/domain/returns/states'
import { returnActs } from '@/domain/returns/vocabulary'
import { type Result, ok, refuse } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { AttachmentRow, OrderRow } from '@mocks/store/rows/orders'
import type { ReturnRow } from '@mocks/store/rows/returns'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { type ThreadMessage, threadOf } from '../messages/thread'
import { type Products, productsOf } from '../orders/order-record'
import { actionUnless } from '../refusal'
import { whyNot } from '../team/why-not'

/** A return with all its page shows. */
export type ReturnRecord = {
  row: ReturnRow
  company: CompanyRow
  products: Products
  order: { row: OrderRow; visible: boolean } | null
  files: ReadonlyMap<AttachmentId, AttachmentRow>
  messages: ThreadMessage[]
  actions: AllowedAction<(typeof returnActions)[number]>[]
  deskActions: AllowedAction<(typeof deskReturnActions)[number]>[]
}

/** A return the caller may see (RMA-21). Another company's is as unknown as one that never was. */
export async function visibleReturn(tx: Tx, id: ReturnId, ctx: Context): Promise<Result<ReturnRow>> {
  const row = await tx.returns.get(id)
  return row && can(ctx.actor, 'returns.view', row) ? ok(row) : refuse('resource/not-found')
}

/** The same for the returns desk and the customers it reaches. */
export async function deskReturn(
  tx: Tx,
  id: ReturnId,
  ctx: Context,
  permission: 'returnDesk.view' | 'returnDesk.edit' = 'returnDesk.view',
): Promise<Result<ReturnRow>> {
  const row = await tx.returns.get(id)
  return row && can(ctx.actor, permission, row) ? ok(row) : refuse('resource/not-found')
}

export async function loadReturn(tx: Tx, row: ReturnRow, ctx: Context): Promise<ReturnRecord> {
  const fileIds = row.lines.flatMap(({ attachmentIds }) => attachmentIds)
  const [company, products, order, files, messages] = await Promise.all([
    tx.companies.require(row.companyId),
    productsOf(
      tx,
      row.lines.map(({ productId }) => productId),
    ),
    row.orderId === null ? undefined : tx.orders.get(row.orderId),
    Promise.all(fileIds.map((id) => tx.attachments.get(id))),
    threadOf(tx, { type: 'return', id: row.id }, ctx),
  ])
  const sees = order && (can(ctx.actor, 'orders.view', order) || can(ctx.actor, 'orderDesk.view', order))
  return {
    ...{ row, company, products, messages },
    order: order ? { row: order, visible: sees === true } : null,
    files: new Map(files.flatMap((file) => (file ? [[file.id, file]] : []))),
    actions: await buyerActions(tx, row, ctx),
    deskActions: await deskActions(tx, row, ctx),
  }
}

async function buyerActions(tx: Tx, row: ReturnRow, ctx: Context): Promise<ReturnRecord['actions']> {
  return [
    actionUnless(
      'cancel',
      await whyNot(tx, ctx, 'returns.create', 'permission.returnsCreate'),
      !mayBeCancelled(row.status) && { code: 'return.decided' },
    ),
    actionUnless('write'),
  ]
}

async function deskActions(tx: Tx, row: ReturnRow, ctx: Context): Promise<ReturnRecord['deskActions']> {
  if (ctx.actor.companyId !== null) return []
  const without = holds(ctx.actor, 'returnDesk.edit')
    ? null
    : await whyNot(tx, ctx, 'returnDesk.edit', 'permission.returnDeskEdit')
  const isThere = row.erpState === 'inErp'
  return [
    ...returnActs.map((act) =>
      actionUnless(
        act,
        without,
        !isThere && { code: 'return.notInErp' as const },
        !isPossible(row.status, act) && { code: 'return.notNow' as const },
      ),
    ),
    actionUnless('write', without),
    actionUnless(
      'send',
      without,
      isThere && { code: 'erp.alreadyThere' },
      row.erpState === 'none' && { code: 'return.over' },
    ),
  ]
}
