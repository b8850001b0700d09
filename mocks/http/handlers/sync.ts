import { cancelSyncRun, getSyncRun, listSyncJobs, listSyncRuns, runSyncJob, updateSyncJob } from '@/contract/admin/sync'
import * as jobs from '@mocks/engine/sync/get-sync-job'
import * as runs from '@mocks/engine/sync/list-sync-runs'
import * as run from '@mocks/engine/sync/run-sync-job'
import * as update from '@mocks/engine/sync/update-sync-job'
import { erp } from '@mocks/erp/connector'
import { waitingRows } from '@mocks/jobs/all-work'
import { implement } from '../implement'
import { presentJob, presentRows, presentRun } from '../presenters/sync'
import { isoOf } from '../presenters/time'
import { presentCurrent } from '../refusal-current'

export const syncHandlers = [
  implement(listSyncJobs, async ({ tx, ctx, reply }) => {
    const { mode, latencyMs, checkedAt } = await erp.health(tx)
    const records = await jobs.listSyncJobs(tx, waitingRows, ctx)
    return reply(200, {
      jobs: records.map(presentJob),
      erp: { reachable: mode !== 'down', latencyMs, checkedAt: isoOf(checkedAt) },
    })
  }),

  implement(updateSyncJob, async ({ tx, params, body, ctx, reply }) => {
    const result = await update.updateSyncJob(tx, { jobId: params.jobId, ...body }, waitingRows, ctx)
    return result.ok ? reply(200, presentJob(result.value)) : presentCurrent(result, presentJob)
  }),

  implement(runSyncJob, async ({ tx, params, body, ctx, reply }) => {
    const result = await run.runSyncJob(tx, { jobId: params.jobId, ...body }, ctx)
    return result.ok ? reply(202, presentRun(result.value)) : result
  }),

  implement(cancelSyncRun, async ({ tx, params, ctx, reply }) => {
    const result = await run.cancelSyncRun(tx, params.runId, ctx)
    return result.ok ? reply(202, presentRun(result.value)) : result
  }),

  implement(listSyncRuns, async ({ tx, query, ctx, reply }) => {
    const result = await runs.listSyncRuns(tx, query, ctx)
    return result.ok ? reply(200, { ...result.value, rows: result.value.rows.map(presentRun) }) : result
  }),

  implement(getSyncRun, async ({ tx, params, reply }) => {
    const result = await runs.getSyncRun(tx, params.runId)
    if (!result.ok) return result
    const { run: found, rows, rowsKept } = result.value
    return reply(200, { run: presentRun(found), rows: presentRows(rows), rowsKept })
  }),
]
