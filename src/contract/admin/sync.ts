import * as z from 'zod/mini'
import type { SyncFileId, SyncJobId, SyncRunId } from '@/domain/ids'
import { plannedChoices } from '@/domain/sync/schedule'
import {
  intervalAnchors,
  jobDirections,
  offCauses,
  overlapPolicies,
  queueReasons,
  rowOutcomes,
  type RowOutcome,
  runStates,
  runTriggers,
  syncJobKeys,
} from '@/domain/sync/vocabulary'
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

/** Number of a record in the ERP or the portal. */
const recordKey = z.string().check(z.trim(), z.minLength(1), z.maxLength(100))

/** Everything that waits, one record, or the records named (rows that failed). */
export const runScope = named(
  'RunScope',
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('all') }),
    z.object({ kind: z.literal('record'), key: recordKey }),
    z.object({ kind: z.literal('keys'), keys: z.array(recordKey) }),
  ]),
)

/** The same of a run that was wanted: of many records some, and how many there are. */
export const shownScope = named(
  'ShownScope',
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('all') }),
    z.object({ kind: z.literal('record'), key: z.string() }),
    z.object({ kind: z.literal('keys'), keys: z.array(z.string()).check(z.maxLength(20)), count: z.int() }),
  ]),
)
export const shownScopeKeys = 20

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
    scope: shownScope,
    /** The file it reads instead of the ERP, and the version of the saved mapping it does so by. */
    file: z.nullable(z.object({ id: idOf<SyncFileId>(), mapping: z.nullable(z.int()) })),
    /** Counts what it would do and does nothing. */
    dryRun: z.boolean(),
    queuedAt: instant,
    /** What it waits for while it is queued. */
    queuedFor: z.nullable(z.enum(queueReasons)),
    /** The attempt it is at, from 1; while it waits for the next one, when that begins. */
    attempt: z.int(),
    retryAt: z.nullable(instant),
    /** The run it waits for, or was skipped for. */
    before: z.nullable(idOf<SyncRunId>()),
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

const timeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
const count = (most: number, least = 1) => z.int().check(z.minimum(least), z.maximum(most))

/** How a job runs, as far as people decide it. */
const settings = {
  intervalSeconds: z.int().check(z.minimum(1)),
  /** What the interval is counted from: the start or the end of the last run, or full steps of the ERP's clock. */
  anchor: z.enum(intervalAnchors),
  overlap: z.enum(overlapPolicies),
  /** Times of day in the ERP's zone between which nothing begins by itself; may cross midnight. */
  quietHours: z.nullable(z.object({ from: timeOfDay, to: timeOfDay })),
  batchSize: count(500),
  callsPerMinute: z.nullable(count(6000)),
  /** Attempts beyond the first, further and further apart. */
  retries: count(10, 0),
  /** So many failures in a row switch the job off; null for never. */
  disableAfterFailures: z.nullable(count(100)),
  /** A run that would delete more than this share of what it holds stops for a person, in percent. */
  deletionLimitPercent: count(100, 0),
}
export const jobSettings = named('JobSettings', z.object(settings))
export type JobSettings = z.infer<typeof jobSettings>

/** A run that is planned: on two days a year the ERP's day is longer or shorter by so many minutes. */
export const plannedRun = named('PlannedRun', z.object({ at: instant, extraMinutes: z.int() }))

export const syncJobActions = ['run', 'configure', 'cancel'] as const
export const syncJob = named(
  'SyncJob',
  z.object({
    id: idOf<SyncJobId>(),
    key: syncJobKey,
    /** Raised when people change how the job runs, and not by its runs. */
    version: z.int(),
    direction: z.enum(jobDirections),
    enabled: z.boolean(),
    /** Who switched it off, when, why, and when it switches itself on again. */
    off: z.nullable(
      z.object({
        by: z.string(),
        at: instant,
        reason: z.nullable(z.string()),
        cause: z.enum(offCauses),
        until: z.nullable(instant),
      }),
    ),
    ...settings,
    /** Bounds for the interval: the ERP is to be spared, and the data not to grow stale. */
    minIntervalSeconds: z.int(),
    maxIntervalSeconds: z.int(),
    /** 95th percentile of the duration of the last 20 runs; a shorter interval is warned about. */
    usualDurationSeconds: z.nullable(z.int()),
    failuresInARow: z.int(),
    /** It fails again and again and is half-way to switching itself off. */
    nearOff: z.boolean(),
    nextRunAt: z.nullable(instant),
    /** The next five runs by the schedule; none while it is off. */
    upcoming: z.array(plannedRun),
    /** One run besides the schedule. */
    oneOff: z.nullable(z.object({ at: instant, setBy: z.string(), setAt: instant })),
    /** Should have run by itself more than five minutes ago. */
    overdue: z.boolean(),
    /** Rows that wait to be moved. */
    waiting: z.int(),
    currentRun: z.nullable(syncRun),
    /** Runs that wait for the current one to end, in their order. */
    nextRuns: z.array(syncRun),
    /** Newest first, at most 30. */
    lastRuns: z.array(syncRun),
    /** Jobs that have to run before it for all its rows to find their place. */
    needs: z.array(syncJobKey),
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
    /** With `enabled: false`: switches itself on again then. */
    resumeAt: z.optional(z.nullable(instant)),
    ...(Object.fromEntries(Object.entries(settings).map(([name, schema]) => [name, z.optional(schema)])) as {
      [K in keyof typeof settings]: z.ZodMiniOptional<(typeof settings)[K]>
    }),
    /** What becomes of the run that is planned; `replan` unless said otherwise. */
    planned: z.optional(z.enum(plannedChoices)),
  }),
)
export type JobChange = z.infer<typeof jobChange>

export const jobParams = z.object({ jobId: idOf<SyncJobId>() })

export const updateSyncJob = endpoint({
  id: 'updateSyncJob',
  resource: 'syncJobs',
  method: 'PATCH',
  path: '/admin/sync/jobs/{jobId}',
  summary: 'Switch a job on or off, pause it until a time, or change how it runs',
  access: 'sync.configure',
  params: jobParams,
  body: jobChange,
  responses: { 200: syncJob },
})

/** What a person wants of a job now. */
export const runOrder = named(
  'RunOrder',
  z.object({
    /** All of it, unless said otherwise. */
    scope: z.optional(runScope),
    /** What it needs runs first. */
    prerequisites: z.optional(z.boolean()),
    dryRun: z.optional(z.boolean()),
  }),
)
export type RunOrder = z.infer<typeof runOrder>

/** 409 `sync/already-running` names the run to join; a run of single records waits for its turn instead. */
export const runSyncJob = endpoint({
  id: 'runSyncJob',
  resource: 'syncJobs',
  method: 'POST',
  path: '/admin/sync/jobs/{jobId}/runs',
  summary: 'Run a job now, also one that is switched off: all of it, with what it needs first, or one record',
  access: 'sync.run',
  params: jobParams,
  body: runOrder,
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
  summary: 'One run with the first 500 rows it created, updated, skipped or failed at, and how many are kept',
  access: 'sync.view',
  params: runParams,
  responses: { 200: z.object({ run: syncRun, rows: z.array(syncRow), rowsKept: z.int() }) },
})
