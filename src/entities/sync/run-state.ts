import type { SyncRun } from '@/contract/admin/sync'
import type { RunState } from '@/domain/sync/vocabulary'

const inFlightStates: readonly RunState[] = ['queued', 'running', 'cancelling']

/** Is the run still to come to its end? */
export const isInFlight = ({ state }: Pick<SyncRun, 'state'>): boolean => inFlightStates.includes(state)

/** How long a run took, in milliseconds; null until it has both started and ended. */
export const durationMsOf = ({ startedAt, endedAt }: Pick<SyncRun, 'startedAt' | 'endedAt'>): number | null =>
  startedAt === null || endedAt === null ? null : Math.max(0, Date.parse(endedAt) - Date.parse(startedAt))
