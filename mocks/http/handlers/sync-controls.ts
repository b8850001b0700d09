import * as controls from '@/contract/admin/sync-controls'
import { jobHistory } from '@mocks/engine/sync/job-history'
import { cancelOneOff, setOneOff } from '@mocks/engine/sync/one-off'
import { getSyncJob, previewSchedule } from '@mocks/engine/sync/preview-schedule'
import { switchSyncJobs } from '@mocks/engine/sync/switch-sync-jobs'
import { syncRecord } from '@mocks/engine/sync/sync-record'
import { waitingRows } from '@mocks/jobs/all-work'
import { implement } from '../implement'
import { presentChanges } from '../presenters/audit'
import { presentJob, presentPlanned, presentRun } from '../presenters/sync'
import { isoOf } from '../presenters/time'
import { presentCurrent } from '../refusal-current'

export const syncControlHandlers = [
  implement(controls.getSyncJob, async ({ tx, params, ctx, reply }) => {
    const result = await getSyncJob(tx, params.jobKey, waitingRows, ctx)
    return result.ok ? reply(200, presentJob(result.value)) : result
  }),

  implement(controls.previewSyncSchedule, async ({ tx, params, body, ctx, reply }) => {
    const result = await previewSchedule(tx, params.jobId, body, ctx)
    if (!result.ok) return result
    const { replan, keep, runNow } = result.value
    return reply(200, { replan: presentPlanned(replan), keep: presentPlanned(keep), runNow: presentPlanned(runNow) })
  }),

  implement(controls.setSyncOneOff, async ({ tx, params, body, ctx, reply }) => {
    const result = await setOneOff(tx, { jobId: params.jobId, ...body }, waitingRows, ctx)
    return result.ok ? reply(200, presentJob(result.value)) : presentCurrent(result, presentJob)
  }),

  implement(controls.cancelSyncOneOff, async ({ tx, params, ctx, reply }) => {
    const result = await cancelOneOff(tx, params.jobId, waitingRows, ctx)
    return result.ok ? reply(200, presentJob(result.value)) : result
  }),

  implement(controls.switchSyncJobs, async ({ tx, body, ctx, reply }) => {
    const result = await switchSyncJobs(tx, body, waitingRows, ctx)
    if (!result.ok) return result
    return reply(200, { rows: result.value.map(({ outcome, job }) => ({ outcome, job: presentJob(job) })) })
  }),

  implement(controls.syncRecord, async ({ tx, body, ctx, reply }) => {
    const result = await syncRecord(tx, body, ctx)
    return result.ok ? reply(202, { runs: result.value.map(presentRun) }) : result
  }),

  implement(controls.listJobHistory, async ({ tx, params, query, reply }) => {
    const result = await jobHistory(tx, params.jobId, query)
    if (!result.ok) return result
    const rows = result.value.rows.map(({ id, at, run, change }) => ({
      id,
      at: isoOf(at),
      run: run && presentRun(run),
      change: change && { id: change.id, by: change.actorName, changes: presentChanges(change.changes) },
    }))
    return reply(200, { ...result.value, rows })
  }),
]
