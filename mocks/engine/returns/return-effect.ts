import type { Market } from '@/domain/markets'
import { erpToday } from '@mocks/erp/calendar'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { reachOf } from '../reach'
import { type Settings, settingsOf } from '../shop-settings/shop-settings'
import { returnableLines } from './return-eligibility'
import { takenOf } from './taken'

/** Orders looked at for the effect of other rules: the newest. */
export const ordersLookedAt = 500

export type ReturnEffect = { orders: number; lines: number; starts: number; stops: number }

/**
 * ADM-20, RMA-23: of the lines of recent orders, how many could be returned today under other rules, and how many no
 * longer; each by the rules of its customer's shop. With a shop, of its customers alone.
 */
export async function returnEffect(
  tx: Tx,
  before: Settings,
  after: Settings,
  ctx: Context,
  shop: Market | null = null,
): Promise<ReturnEffect> {
  const today = erpToday(ctx.clock.now())
  const { companyIds } = reachOf(ctx.actor, 'portalSettings.view')
  const companies = new Map((await tx.companies.all()).map((company) => [company.id, company]))
  const ofShop = [...companies.values()].filter(({ country }) => country === shop).map(({ id }) => id)
  const within = shop === null ? companyIds : ofShop.filter((id) => companyIds?.includes(id) ?? true)
  const { ids } = await tx.search.orders(within ? { companyIds: within } : {}, 'placedAt', true, 0, ordersLookedAt)
  const effect = { orders: ids.length, lines: 0, starts: 0, stops: 0 }
  for (const id of ids) {
    const [order, shipments] = await Promise.all([tx.orders.require(id), tx.shipments.by('orderId', id)])
    const company = companies.get(order.companyId) ?? (await tx.companies.require(order.companyId))
    const taken = await takenOf(tx, id)
    const could = returnableLines(order, shipments, settingsOf(before, company), today, taken)
    const can = returnableLines(order, shipments, settingsOf(after, company), today, taken)
    effect.lines += could.length
    for (const [at, { state }] of could.entries()) {
      const [was, is] = [state === 'open', can[at]?.state === 'open']
      if (is && !was) effect.starts += 1
      if (was && !is) effect.stops += 1
    }
  }
  return effect
}
