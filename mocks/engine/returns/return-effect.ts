import type { ReturnRules } from '@/domain/returns/eligibility'
import { erpToday } from '@mocks/erp/calendar'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { reachOf } from '../reach'
import { returnableLines } from './return-eligibility'
import { takenOf } from './taken'

/** Orders looked at for the effect of other rules: the newest. */
export const ordersLookedAt = 500

export type ReturnEffect = { orders: number; lines: number; starts: number; stops: number }

/** ADM-20: of the lines of recent orders, how many could be returned today under other rules, and how many no longer. */
export async function returnEffect(
  tx: Tx,
  before: ReturnRules,
  after: ReturnRules,
  ctx: Context,
): Promise<ReturnEffect> {
  const today = erpToday(ctx.clock.now())
  const { companyIds } = reachOf(ctx.actor, 'portalSettings.view')
  const { ids } = await tx.search.orders(companyIds ? { companyIds } : {}, 'placedAt', true, 0, ordersLookedAt)
  const effect = { orders: ids.length, lines: 0, starts: 0, stops: 0 }
  for (const id of ids) {
    const [order, shipments] = await Promise.all([tx.orders.require(id), tx.shipments.by('orderId', id)])
    const taken = await takenOf(tx, id)
    const could = returnableLines(order, shipments, before, today, taken)
    const can = returnableLines(order, shipments, after, today, taken)
    effect.lines += could.length
    for (const [at, { state }] of could.entries()) {
      const [was, is] = [state === 'open', can[at]?.state === 'open']
      if (is && !was) effect.starts += 1
      if (was && !is) effect.stops += 1
    }
  }
  return effect
}
