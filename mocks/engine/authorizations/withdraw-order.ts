import { mayHappen, withdrawn } from '@/domain/authorizations/case'
import type { OrderId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { Tx } from '@mocks/store/tx'
import { releaseBudget } from '../budgets/ledger'
import type { Context } from '../context'
import { writeHistory } from '../orders/write-history'
import { type CaseRecord, caseRecord, visibleCase } from './case-record'

export type Withdraw = { orderId: OrderId; version: number }

/** The orderer takes back an order that still waits; what was reserved for it is free again (domain-rules §1). */
export async function withdrawOrder(tx: Tx, { orderId, version }: Withdraw, ctx: Context): Promise<Result<CaseRecord>> {
  const found = await visibleCase(tx, orderId, ctx)
  if (!found.ok) return found
  const { authorization, order, people } = found.value
  if (authorization.ordererId !== ctx.actor.userId) return refuse('authorization/not-orderer')
  if (!mayHappen('withdraw', authorization)) return refuse('authorization/not-pending')
  if (authorization.version !== version) return refuse('conflict/stale', { current: found.value })

  const written = await tx.authorizations.update(authorization.id, {
    status: withdrawn(authorization).status,
    erpWritten: false,
  })
  const taken = await tx.orders.update(order.id, { status: 'cancelled', authorization: 'withdrawn' })
  await releaseBudget(tx, ctx, taken)
  await writeHistory(tx, { orderId: order.id, source: 'portal', event: 'authorizationWithdrawn' }, ctx)
  return ok(caseRecord(written, taken, people))
}
