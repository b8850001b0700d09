import type { Instant } from '@/domain/clock'
import type { SyncJobRow } from '@mocks/store/rows/sync'

/** Every schedule slips a little; this much is a sign that nobody keeps it. */
const graceMs = 5 * 60_000

/** A job that should have run by itself and has not. */
export const isOverdue = (
  { enabled, currentRunId, nextRunAt }: Pick<SyncJobRow, 'enabled' | 'currentRunId' | 'nextRunAt'>,
  now: Instant,
): boolean => enabled && currentRunId === null && nextRunAt !== null && nextRunAt < now - graceMs
