import * as tasks from '@/contract/admin/scheduled-tasks'
import { listSyncJobs } from '@mocks/engine/sync/get-sync-job'
import { cancelOneOff, setOneOff } from '@mocks/engine/sync/one-off'
import { cancelSyncRun, runSyncJob } from '@mocks/engine/sync/run-sync-job'
import { updateSyncJob } from '@mocks/engine/sync/update-sync-job'
import { waitingRows } from '@mocks/jobs/all-work'
import { implement } from '../implement'
import { presentJob, presentRun } from '../presenters/sync'
import { presentCurrent } from '../refusal-current'

export const scheduledTaskHandlers = [
  implement(tasks.listScheduledTasks, async ({ tx, ctx, reply }) => {
    const records = await listSyncJobs(tx, waitingRows, ctx, true)
    return reply(200, { jobs: records.map(presentJob) })
  }),
  implement(tasks.updateScheduledTask, async ({ tx, params, body, ctx, reply }) => {
    const result = await updateSyncJob(tx, { jobId: params.jobId, ...body }, waitingRows, ctx, true)
    return result.ok ? reply(200, presentJob(result.value)) : presentCurrent(result, presentJob)
  }),
  implement(tasks.runScheduledTask, async ({ tx, params, body, ctx, reply }) => {
    const result = await runSyncJob(tx, { jobId: params.jobId, ...body }, ctx, true)
    return result.ok ? reply(202, presentRun(result.value)) : result
  }),
  implement(tasks.setTaskOneOff, async ({ tx, params, body, ctx, reply }) => {
    const result = await setOneOff(tx, { jobId: params.jobId, ...body }, waitingRows, ctx, true)
    return result.ok ? reply(200, presentJob(result.value)) : presentCurrent(result, presentJob)
  }),
  implement(tasks.cancelTaskOneOff, async ({ tx, params, ctx, reply }) => {
    const result = await cancelOneOff(tx, params.jobId, waitingRows, ctx, true)
    return result.ok ? reply(200, presentJob(result.value)) : result
  }),
  implement(tasks.cancelScheduledRun, async ({ tx, params, ctx, reply }) => {
    const result = await cancelSyncRun(tx, params.runId, ctx, true)
    return result.ok ? reply(202, presentRun(result.value)) : result
  }),
]
