import type { decideAuthorizations } from '@/contract/authorizations'
import type { ReplyFor } from '@/contract/endpoint'
import type { DecisionOutcome } from '@/domain/authorizations/vocabulary'
import type { OrderId } from '@/domain/ids'
import { seesCase } from '@mocks/engine/authorizations/case-record'
import { decideCase } from '@mocks/engine/authorizations/decide'
import type { Context } from '@mocks/engine/context'
import type { Tx } from '@mocks/store/tx'
import { afterDecision } from './after-decision'

type DecideMany = {
  orders: readonly { orderId: OrderId; version: number }[]
  outcome: DecisionOutcome
  feedback?: string
}
type Results = ReplyFor<typeof decideAuthorizations>['results']

/** Each order stands for itself: a refused one writes nothing, and the others go on. An order named twice counts once. */
export async function decideMany(tx: Tx, ctx: Context, { orders, ...decision }: DecideMany): Promise<Results> {
  const results: Results = []
  const seen = new Set<OrderId>()
  for (const { orderId, version } of orders) {
    if (seen.has(orderId)) continue
    seen.add(orderId)
    const number = await numberOf(tx, ctx, orderId)
    const result = await decideCase(tx, { orderId, version, ...decision }, ctx)
    if (result.ok) await afterDecision(tx, ctx, result.value)
    results.push(
      result.ok
        ? { orderId, number, decided: true, problem: null }
        : { orderId, number, decided: false, problem: result.refusal.type, params: result.refusal.params },
    )
  }
  return results
}

/** Nothing is told of an order the caller may not know of. */
async function numberOf(tx: Tx, ctx: Context, orderId: OrderId): Promise<string> {
  const row = await tx.authorizations.one('orderId', orderId)
  return row && seesCase(ctx, row) ? (await tx.orders.require(orderId)).number : ''
}
