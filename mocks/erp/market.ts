import type { Instant } from '@/domain/clock'
import type { Context } from '@mocks/engine/context'
import { setTimer } from '@mocks/engine/timers'
import { shareOf } from '@mocks/seed/history/random'
import type { Tx } from '@mocks/store/tx'
import { nextChange } from './erp-change'

const everyMs = 20 * 60_000
const restockAt = 10

/** Goods come in and go out elsewhere: every now and then the stock of a few items is another. */
export async function moveMarket(tx: Tx, ctx: Context, until: Instant): Promise<void> {
  const now = ctx.clock.now()
  const turn = Math.floor(now / everyMs)
  const items = (await tx.erpItems.all()).filter(({ discontinued }) => !discontinued)
  for (const purpose of [1, 2, 3]) {
    const item = items[Math.floor(shareOf(turn, purpose, 11) * items.length)]
    if (!item) continue
    const sold = Math.floor(item.stock * 0.1)
    const stock = item.stock <= restockAt ? item.stock + 120 : item.stock - sold
    if (stock !== item.stock) await tx.erpItems.update(item.id, { stock, changed: await nextChange(tx) })
  }
  // What was missed while the clock was moved makes no difference to anybody.
  const missed = Math.max(Math.floor((until - now) / everyMs) - 1, 0)
  await setTimer(tx, ctx, { kind: 'erp.market', key: 'stock', at: now + (missed + 1) * everyMs })
}
