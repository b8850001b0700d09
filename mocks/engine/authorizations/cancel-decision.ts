import { cancelled, lastDecided, mayHappen } from '@/domain/authorizations/case'
import type { OrderId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { AuthorizationRow, DecisionRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { reserveBudget } from '../budgets/ledger'
import type { Context } from '../context'
import { writeHistory } from '../orders/write-history'
import { type CaseRecord, caseRecord, mandateOf, visibleCase } from './case-record'
import { namesOf } from './company-people'
import { cancellableStatuses } from './case-actions'

export type CancelDecision = {
  orderId: OrderId
  version: number
  /** From 1; absent: the newest decision. */
  level?: number
}
/** What the ERP said of the order a moment ago: still open, no longer, or nothing at all. */
export type ErpAnswer = 'open' | 'closed' | 'unreachable'
export type Cancelled = { record: CaseRecord; decision: DecisionRow; level: number }

/**
 * AUT-15, AUT-16, AUT-20: any authorizer of the order voids a decision and every later one, as long as the ERP has the
 * order open. The order waits again, leaves the ERP's normal list and takes back what it had reserved.
 */
export async function cancelDecision(
  tx: Tx,
  command: CancelDecision,
  askErp: (record: CaseRecord) => Promise<ErpAnswer>,
  ctx: Context,
): Promise<Result<Cancelled>> {
  const found = await visibleCase(tx, command.orderId, ctx)
  if (!found.ok) return found
  const record = found.value
  const { authorization, order, people } = record
  if (authorization.ordererId === ctx.actor.userId) return refuse('authorization/own-order')
  if (!mandateOf(record, ctx.actor.userId)) {
    const params = { names: namesOf(people, record.deciders.flat()).join(', ') }
    return refuse('authorization/not-yours', { params })
  }
  if (authorization.version !== command.version) return refuse('conflict/stale', { current: record })
  const place = command.level === undefined ? lastDecided(authorization.levels) : command.level - 1
  const decision = authorization.levels[place]?.decision
  if (!mayHappen('cancel', authorization) || !decision) return refuse('authorization/nothing-to-cancel')
  const closed = await closedReason(record, askErp)
  if (closed) return closed

  const after = cancelled<DecisionRow, AuthorizationRow['levels'][number]>(authorization, place, {
    voidedAt: ctx.clock.now(),
    voidedBy: ctx.actorName,
  })
  const written = await tx.authorizations.update(authorization.id, {
    status: after.status,
    levels: [...after.levels],
    current: after.current,
    erpWritten: authorization.status === 'pending' ? authorization.erpWritten : false,
  })
  const waiting = await tx.orders.update(order.id, { status: 'pendingAuthorization', authorization: 'pending' })
  await reserveBudget(tx, ctx, waiting)
  const params = { level: place + 1, name: decision.byName }
  await writeHistory(tx, { orderId: order.id, source: 'portal', event: 'authorizationCancelled', params }, ctx)
  return ok({ record: caseRecord(written, waiting, people), decision, level: place })
}

/** Only an approved order has a life in the ERP, so that only for it the ERP must be asked. */
async function closedReason(record: CaseRecord, askErp: (record: CaseRecord) => Promise<ErpAnswer>) {
  const { order, authorization } = record
  if (!cancellableStatuses.includes(order.status)) return refuse('authorization/erp-closed')
  if (authorization.status !== 'approved') return null
  const answer = await askErp(record)
  if (answer === 'unreachable') return refuse('erp/unavailable')
  return answer === 'closed' ? refuse('authorization/erp-closed') : null
}
