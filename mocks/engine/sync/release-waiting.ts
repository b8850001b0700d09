import type { Dependency } from '@/domain/sync/row-faults'
import type { SyncJobKey } from '@/domain/sync/vocabulary'
import type { RowChange, Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { setTimer } from '../timers'

const followUpMs = 300

/** What has come with a change: rows that waited for it may go through now. */
function arrivals(change: RowChange): Dependency[] {
  if (change.table === 'products' && change.after && !change.before) return [{ kind: 'item', key: change.after.sku }]
  if (change.table === 'companies' && change.after && !change.before)
    return [{ kind: 'customer', key: change.after.customerNumber }]
  if (change.table === 'subscriptions' && change.after && !change.before)
    return [{ kind: 'subscription', key: change.after.number }]
  if (change.table !== 'orders' || !change.after || change.after.erpNumber === null) return []
  const { before, after } = change
  const isNews = before?.erpNumber !== after.erpNumber || before?.lines !== after.lines
  return isNews ? [{ kind: 'order', key: change.after.erpNumber }] : []
}

/**
 * Lets rows go that waited for what this transaction brings, whoever brings it: each job with such rows follows up on
 * them soon. As the last act of a transaction, so that everything it did is seen.
 */
export async function releaseWaiting(tx: Tx, ctx: Context): Promise<void> {
  const jobs = new Set<SyncJobKey>()
  for (const { kind, key } of tx.changes().flatMap(arrivals))
    for (const failure of await tx.syncFailures.by('blockedBy', `${kind} ${key}`)) {
      jobs.add(failure.jobKey)
      if (!failure.released) await tx.syncFailures.update(failure.id, { released: true })
    }
  for (const key of jobs) await setTimer(tx, ctx, { kind: 'sync.release', key, at: ctx.clock.now() + followUpMs })
}
