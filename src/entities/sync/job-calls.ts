import { mutation } from '@/api/mutation'
import {
  cancelScheduledRun,
  cancelTaskOneOff,
  runScheduledTask,
  setTaskOneOff,
  updateScheduledTask,
} from '@/contract/admin/scheduled-tasks'
import { cancelSyncRun, runSyncJob, type SyncJob, updateSyncJob } from '@/contract/admin/sync'
import { cancelSyncOneOff, setSyncOneOff } from '@/contract/admin/sync-controls'

const syncCalls = {
  resource: 'syncJobs',
  updateEndpoint: updateSyncJob,
  update: () => mutation(updateSyncJob),
  run: () => mutation(runSyncJob),
  cancel: () => mutation(cancelSyncRun),
  setOneOff: () => mutation(setSyncOneOff),
  cancelOneOff: () => mutation(cancelSyncOneOff),
} as const
const taskCalls = {
  resource: 'scheduledTasks',
  updateEndpoint: updateScheduledTask,
  update: () => mutation(updateScheduledTask),
  run: () => mutation(runScheduledTask),
  cancel: () => mutation(cancelScheduledRun),
  setOneOff: () => mutation(setTaskOneOff),
  cancelOneOff: () => mutation(cancelTaskOneOff),
} as const

/** The portal's own work is set up by other people than what moves data, and so by calls of its own. */
export const callsOf = ({ direction }: Pick<SyncJob, 'direction'>): typeof syncCalls | typeof taskCalls =>
  direction === 'internal' ? taskCalls : syncCalls
