import type { SyncJobId } from '@/domain/ids'
import type { SyncJobKey } from '@/domain/sync/vocabulary'

/** There is one job for each key, and its id is made of it. */
export const syncJobIdOf = (key: SyncJobKey): SyncJobId => `job_${key}` as SyncJobId
