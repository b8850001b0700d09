import * as z from 'zod/mini'
import type { SyncJobId, SyncRunId } from '@/domain/ids'
import { jobDirections, rowOutcomes, type RowOutcome, runStates, runTriggers, syncJobKeys } from '@/domain/sync/vocabulary'
import { allowedActions } from '../action'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { anyOf, listQuery, pageOf } from '../paging'
import { named } from '../schema'
import { instant } from '../time'

export const syncJobKey = named('SyncJobKey', z.enum(syncJobKeys))
export const runState = named('RunState', z.enum(runStates))

const counts = Object.fromEntries(rowOutcomes.map((outcome) => [outcome, z.int()] as const)) as {
  [K in RowOutcome]: ReturnType<typeof z.int>
}
export const runCounts = named('RunCounts', z.object(counts))

export const syncRun = named(
  'SyncRun',
  z.object({
    id: idOf<SyncRunId>(),
    jobId: idOf<SyncJobId>(),
    jobKey: syncJobKey,
    state: runState,
    trigger: z.enum(runTriggers),
    /** Who asked for it; null when the schedule did. */
    startedBy: z.nullable(z.string()),
    queuedAt: instant,
    startedAt: z.nullable(instant),
    endedAt: z.nullable(instant),
    done: z.int(),
    /** Null until the ERP has said how many rows there are. */
    total: z.nullable(z.int()),
    counts: runCounts,
    /** Problem type that ended the run, when it failed. */
    failure: z.nullable(z.string()),
  }),
)
export type SyncRun = z.infer<typeof syncRun>

export const syncJobActions = ['run', 'configure', 'cancel'] as const
export const syncJob = named(
  'SyncJob',
  z.object({
    id: idOf<SyncJobId>(),
    key: syncJobKey,
    version: z.int(),
    direction: z.enum(jobDirections),
    enabled: z.boolean(),
    /** Who switched it off, when and why. */
    off: z.nullable(z.object({ by: z.string(), at: instant, reason: z.nullable(z.string()) })),
    intervalSeconds: z.int(),
    /** Bounds for the interval: the ERP is to be spared, and the data not to grow stale. */
    minIntervalSeconds: z.int(),
    maxIntervalSeconds: z.int(),
    /** 95th percentile of the duration of the last 20 runs; a shorter interval is warned about. */
    usualDurationSeconds: z.nullable(z.int()),
    nextRunAt: z.nullable(instant),
    /** Should have run by itself more than five minutes ago. */
    overdue: z.boolean(),
    /** Rows that wait to be moved. */
    waiting: z.int(),
    currentRun: z.nullable(syncRun),
    /** Newest first, at most 30. */
    lastRuns: z.array(syncRun),
    allowedActions: allowedActions(syncJobActions),
  }),
)
export type SyncJob = z.infer<typeof syncJob>

export const listSyncJobs = endpoint({
  id: 'listSyncJobs',
  resource: 'syncJobs',
  method: 'GET',
  path: '/admin/sync/jobs',
  summary: 'Every sync job with its schedule, last runs and what it is doing now',
  access: 'sync.view',
  responses: {
    200: z.object({
      jobs: z.array(syncJob),
      erp: z.object({ reachable: z.boolean(), latencyMs: z.int(), checkedAt: instant }),
    }),
  },
})

export const jobChange = named(
  'JobChange',
  z.object({
    version: z.int(),
    enabled: z.optional(z.boolean()),
    /** Why it is switched off, for the next administrator. */
    reason: z.optional(z.string().check(z.trim(), z.maxLength(200))),
    intervalSeconds: z.optional(z.int().check(z.minimum(1))),
  }),
)

const jobParams = z.object({ jobId: idOf<SyncJobId>() })

export const updateSyncJob = endpoint({
  id: 'updateSyncJob',
  resource: 'syncJobs',
  method: 'PATCH',
  path: '/admin/sync/jobs/{jobId}',
  summary: 'Switch a job on or off, or change its interval; the next run is planned anew from the last start',
  access: 'sync.configure',
  params: jobParams,
  body: jobChange,
  responses: { 200: syncJob },
})

/** 409 `sync/already-running` names the run to join. */
export const runSyncJob = endpoint({
  id: 'runSyncJob',
  resource: 'syncJobs',
  method: 'POST',
  path: '/admin/sync/jobs/{jobId}/runs',
  summary: 'Run a job now, also one that is switched off',
  access: 'sync.run',
  params: jobParams,
  responses: { 202: syncRun },
})

const runParams = z.object({ runId: idOf<SyncRunId>() })

export const cancelSyncRun = endpoint({
  id: 'cancelSyncRun',
  resource: 'syncJobs',
  method: 'POST',
  path: '/admin/sync/runs/{runId}/cancel',
  summary: 'Stop a run after the row it is at; what was moved stays moved',
  access: 'sync.run',
  params: runParams,
  responses: { 202: syncRun },
})

export const syncRunListQuery = listQuery(['queuedAt', 'duration'], {
  jobId: anyOf(idOf<SyncJobId>()),
  state: anyOf(runState),
})
export type SyncRunListQuery = z.infer<typeof syncRunListQuery>

export const listSyncRuns = endpoint({
  id: 'listSyncRuns',
  resource: 'syncJobs',
  method: 'GET',
  path: '/admin/sync/runs',
  summary: 'Runs of all jobs, newest first',
  access: 'sync.view',
  query: syncRunListQuery,
  responses: { 200: pageOf(syncRun) },
})

export const syncRow = named(
  'SyncRow',
  z.object({
    /** Number of the record in the ERP or the portal. */
    key: z.string(),
    outcome: z.enum(rowOutcomes),
    /** What was wrong, when failed. From outside: shown as text. */
    message: z.nullable(z.string()),
    at: instant,
  }),
)

export const getSyncRun = endpoint({
  id: 'getSyncRun',
  resource: 'syncJobs',
  method: 'GET',
  path: '/admin/sync/runs/{runId}',
  summary: 'One run with the rows it created, updated, skipped or failed at (at most 500)',
  access: 'sync.view',
  params: runParams,
  responses: { 200: z.object({ run: syncRun, rows: z.array(syncRow) }) },
})
