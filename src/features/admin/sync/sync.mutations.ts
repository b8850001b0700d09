import { mutation } from '@/api/mutation'
import { cancelSyncRun, runSyncJob, updateSyncJob } from '@/contract/admin/sync'

export const syncMutations = {
  update: () => mutation(updateSyncJob),
  run: () => mutation(runSyncJob),
  cancel: () => mutation(cancelSyncRun),
}
