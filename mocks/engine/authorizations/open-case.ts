import type { OrderRow, AuthorizationRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { writeHistory } from '../orders/write-history'
import type { Evaluation } from './evaluate'

/** AUT-01: the order waits from now on. Its levels are kept as they are, whatever limits and people become. */
export async function openCase(
  tx: Tx,
  order: OrderRow,
  ordererId: AuthorizationRow['ordererId'],
  { path }: Pick<Evaluation, 'path'>,
  ctx: Context,
): Promise<AuthorizationRow> {
  const opened = await tx.authorizations.insert({
    id: ctx.ids.next<'Authorization'>('Authorization'),
    orderId: order.id,
    companyId: order.companyId,
    ordererId,
    status: 'pending',
    levels: path.map((level) => ({ ...level, decision: null, voided: [] })),
    current: 0,
    submittedAt: ctx.clock.now(),
    // The order itself tells the ERP where it stands when it gets there.
    erpWritten: true,
  })
  const params = { levels: path.length }
  await writeHistory(tx, { orderId: order.id, source: 'portal', event: 'authorizationNeeded', params }, ctx)
  return opened
}
