import type { Instant } from '@/domain/clock'
import type { Id } from '@/domain/ids'
import { watchAtFirst } from '@mocks/engine/sync-health/watch-row'
import type { ErpLatencyRow, SyncWatchRow } from '@mocks/store/rows/sync-health'
import type { TimerRow } from '@mocks/store/rows/portal'
import { users } from '../people'
import { createRandom } from '../history/random'

const everyMs = 10 * 60_000
const points = 150
/** At two in the night, by its own clock, the ERP makes its backup and is slow. */
const backupHour = 1

/** Ida Sol looks after the synchronization. */
export const watchAt = (): SyncWatchRow => ({
  ...watchAtFirst,
  version: 1,
  recipients: users.flatMap(({ id, email }) => (email.startsWith('ida.sol@') ? [id] : [])),
})

/** How the ERP answered over the last day. */
export function latencyAt(now: Instant): ErpLatencyRow[] {
  const random = createRandom(77)
  return Array.from({ length: points }, (_, back) => {
    const at = now - back * everyMs
    const isBackup = new Date(at).getUTCHours() === backupHour
    const ms = Math.round((isBackup ? 900 : 105) * (1 + random() * (isBackup ? 1 : 0.5)))
    return { id: `lat_${back}` as Id<'ErpLatency'>, version: 1, at, ms }
  })
}

export const healthTimer = (now: Instant): TimerRow => ({
  id: 'tmr_health' as Id<'Timer'>,
  version: 1,
  at: now + 15 * 60_000,
  kind: 'sync.health',
  key: 'all',
  payload: {},
})
