import type { OrderId } from '@/domain/ids'
import type { HistoryRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'

/** What is later than this was not written just before, but by a clock that is ahead. */
const sameInstantMs = 1000

type Entry = Pick<HistoryRow, 'source' | 'event'> & { orderId: OrderId; params?: HistoryRow['params'] }

/**
 * Keeps who did what to an order, now. `event` has a sentence in `enums:history.*`. What happens to an order in the same
 * instant is told apart by a millisecond, so that it is read in the order in which it happened.
 */
export const writeHistory = async (
  tx: Tx,
  { orderId, source, event, params = {} }: Entry,
  ctx: Context,
): Promise<HistoryRow> => {
  const now = ctx.clock.now()
  const last = (await tx.history.by('orderId', orderId)).reduce((latest, { at }) => Math.max(latest, at), 0)
  return tx.history.insert({
    id: ctx.ids.next<'History'>('History'),
    orderId,
    at: last >= now && last < now + sameInstantMs ? last + 1 : now,
    actor: ctx.actorName,
    through: ctx.impersonation?.byName ?? null,
    source,
    event,
    params,
  })
}
