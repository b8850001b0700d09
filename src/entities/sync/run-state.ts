import type { SyncRun } from '@/contract/admin/sync'
import { isRunOver } from '@/domain/sync/run-states'

/** Is the run still to come to its end? */
export const isInFlight = ({ state }: Pick<SyncRun, 'state'>): boolean => !isRunOver(state)

/** How long a run took, in milliseconds; null until it has both started and ended. */
export const durationMsOf = ({ startedAt, endedAt }: Pick<SyncRun, 'startedAt' | 'endedAt'>): number | null =>
  startedAt === null || endedAt === null ? null : Math.max(0, Date.parse(endedAt) - Date.parse(startedAt))
