import type { SyncJob, SyncRun } from '@/contract/admin/sync'
import { isInFlight } from './run-state'

/** The newest run that came to an end. */
export const lastEndedOf = ({ lastRuns }: Pick<SyncJob, 'lastRuns'>): SyncRun | undefined =>
  lastRuns.find((run) => !isInFlight(run))
