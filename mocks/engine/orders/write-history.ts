import type { OrderId } from '@/domain/ids'
import type { HistoryRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'

type Entry = Pick<HistoryRow, 'source' | 'event'> & { orderId: OrderId; params?: HistoryRow['params'] }

/** Keeps who did what to an order, now. `event` has a sentence in `enums:history.*`. */
export const writeHistory = (
  tx: Tx,
  { orderId, source, event, params = {} }: Entry,
  ctx: Context,
): Promise<HistoryRow> =>
  tx.history.insert({
    id: ctx.ids.next<'History'>('History'),
    orderId,
    at: ctx.clock.now(),
    actor: ctx.actorName,
    through: ctx.impersonation?.byName ?? null,
    source,
    event,
    params,
  })
