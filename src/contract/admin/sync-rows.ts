import * as z from 'zod/mini'
import type { Id, SyncJobId, SyncRunId } from '@/domain/ids'
import { dependencyKinds, rowFaults } from '@/domain/sync/row-faults'
import { rowOutcomes } from '@/domain/sync/vocabulary'
import { allowedActions } from '../action'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { pageOf } from '../paging'
import { named } from '../schema'
import { instant } from '../time'
import { syncJobKey, syncRun } from './sync'
import { failureGroupListQuery, failureListQuery } from './sync-failure-list'
import { syncRowListQuery } from './sync-row-list'

const params = z.record(z.string(), z.union([z.string(), z.number()]))
const dependency = named('SyncDependency', z.object({ kind: z.enum(dependencyKinds), key: z.string() }))

/** The page a record has in the administration. */
export const recordKinds = ['order', 'product', 'customer'] as const
export const recordTarget = named(
  'SyncRecordTarget',
  z.object({ kind: z.enum(recordKinds), id: z.string(), label: z.string() }),
)

const cause = {
  /** Stable; null when nothing but the ERP's own words is known. */
  code: z.nullable(z.enum(rowFaults)),
  params,
  /** What the ERP itself said. From outside: shown as text. */
  message: z.nullable(z.string()),
  /** The record it waits for. */
  blockedBy: z.nullable(dependency),
}

export const runRow = named(
  'SyncRunRow',
  z.object({
    /** Place in the run, from 0. */
    position: z.int(),
    key: z.string(),
    outcome: z.enum(rowOutcomes),
    ...cause,
    /** Of a dry run: what would change, field by field. */
    diff: z.nullable(
      z.array(z.object({ field: z.string(), before: z.nullable(z.string()), after: z.nullable(z.string()) })),
    ),
    target: z.nullable(recordTarget),
    at: instant,
  }),
)
export type RunRow = z.infer<typeof runRow>

const runParams = z.object({ runId: idOf<SyncRunId>() })

export const listRunRows = endpoint({
  id: 'listRunRows',
  resource: 'syncJobs',
  method: 'GET',
  path: '/admin/sync/runs/{runId}/rows',
  summary: 'What became of the records of a run; of those that stayed as they were a sample is kept',
  access: 'sync.view',
  params: runParams,
  query: syncRowListQuery,
  responses: {
    200: pageOf(runRow, {
      /** Rows kept by outcome, and by code among the outcomes asked for. */
      outcomes: z.array(z.object({ outcome: z.enum(rowOutcomes), count: z.int() })),
      codes: z.array(z.object({ code: z.enum(rowFaults), count: z.int() })),
    }),
  },
})

export const runAction = ['approveDeletions', 'runForReal'] as const
export const runReport = named(
  'SyncRunReport',
  z.object({
    /** Records the ERP no longer lists, when they are too many to be removed without a person. */
    deletions: z.nullable(
      z.object({
        count: z.int(),
        held: z.int(),
        limitPercent: z.int(),
        examples: z.array(z.string()),
        approvedBy: z.nullable(z.string()),
      }),
    ),
    /** Why a person let this run remove them. */
    reason: z.nullable(z.string()),
    dryRun: z.boolean(),
    /** Keys the run was about; null for everything that waited. */
    keys: z.nullable(z.int()),
    allowedActions: allowedActions(runAction),
  }),
)
export type RunReport = z.infer<typeof runReport>

export const getRunReport = endpoint({
  id: 'getRunReport',
  resource: 'syncJobs',
  method: 'GET',
  path: '/admin/sync/runs/{runId}/report',
  summary: 'What a run was about, what it stopped at, and what may be done now',
  access: 'sync.view',
  params: runParams,
  responses: { 200: runReport },
})

export const approveDeletions = endpoint({
  id: 'approveDeletions',
  resource: 'syncJobs',
  method: 'POST',
  path: '/admin/sync/runs/{runId}/approve-deletions',
  summary: 'Let a run remove the records at which one stopped; just those, and only where the ERP still has none',
  access: 'sync.run',
  idempotent: 'required',
  params: runParams,
  body: z.object({ reason: z.string().check(z.trim(), z.minLength(3), z.maxLength(300)) }),
  responses: { 202: syncRun },
})

const comparedError = named('SyncComparedError', z.object({ key: z.string(), outcome: z.enum(rowOutcomes), ...cause }))
export const runComparison = named(
  'SyncRunComparison',
  z.object({
    run: syncRun,
    other: syncRun,
    /** Of each at most 100. */
    appeared: z.array(comparedError),
    gone: z.array(comparedError),
    stayed: z.array(comparedError),
    totals: z.object({ appeared: z.int(), gone: z.int(), stayed: z.int() }),
    /** Runs of the job this one can be compared with, newest first. */
    choices: z.array(syncRun),
  }),
)
export type RunComparison = z.infer<typeof runComparison>

export const compareRuns = endpoint({
  id: 'compareRuns',
  resource: 'syncJobs',
  method: 'GET',
  path: '/admin/sync/runs/{runId}/comparison',
  summary: 'Counts, duration and errors of a run beside those of another, by default the one before it',
  access: 'sync.view',
  params: runParams,
  query: z.object({ with: z.optional(idOf<SyncRunId>()) }),
  responses: { 200: runComparison },
})

export const failureGroup = named(
  'SyncFailureGroup',
  z.object({
    /** The same cause has the same fingerprint, whichever record it meets. */
    fingerprint: z.string(),
    jobKey: syncJobKey,
    jobId: idOf<SyncJobId>(),
    outcome: z.enum(rowOutcomes),
    ...cause,
    count: z.int(),
    /** The first few of the records. */
    keys: z.array(z.string()),
    firstSeenAt: instant,
    lastSeenAt: instant,
    /** Of all records of the group, when they are muted. */
    mutedUntil: z.nullable(instant),
    mutedBy: z.nullable(z.string()),
    lastRunId: idOf<SyncRunId>(),
  }),
)
export type FailureGroup = z.infer<typeof failureGroup>

const failureActions = ['retry', 'mute'] as const

export const listFailureGroups = endpoint({
  id: 'listFailureGroups',
  resource: 'syncJobs',
  method: 'GET',
  path: '/admin/sync/failures',
  summary: 'Records that do not go through, grouped by what is wrong with them',
  access: 'sync.view',
  query: failureGroupListQuery,
  responses: {
    200: pageOf(failureGroup, {
      /** Records, not groups, by view. */
      views: z.object({ open: z.int(), waiting: z.int(), muted: z.int() }),
      allowedActions: allowedActions(failureActions),
    }),
  },
})

export const failedRecord = named(
  'SyncFailedRecord',
  z.object({
    id: idOf<Id<'SyncFailure'>>(),
    key: z.string(),
    target: z.nullable(recordTarget),
    ...cause,
    firstSeenAt: instant,
    lastSeenAt: instant,
    /** In how many runs. */
    seen: z.int(),
    lastRunId: idOf<SyncRunId>(),
    mutedUntil: z.nullable(instant),
  }),
)
export type FailedRecord = z.infer<typeof failedRecord>

export const listFailedRecords = endpoint({
  id: 'listFailedRecords',
  resource: 'syncJobs',
  method: 'GET',
  path: '/admin/sync/failed-records',
  summary: 'The records of one cause, or of all',
  access: 'sync.view',
  query: failureListQuery,
  responses: { 200: pageOf(failedRecord) },
})

/** Some records, or all of a cause. */
const chosen = {
  ids: z.optional(z.array(idOf<Id<'SyncFailure'>>()).check(z.minLength(1), z.maxLength(1000))),
  fingerprint: z.optional(z.string().check(z.maxLength(600))),
}

export const retryFailures = endpoint({
  id: 'retryFailures',
  resource: 'syncJobs',
  method: 'POST',
  path: '/admin/sync/failures/retry',
  summary: 'Try failed records again, in a run of each job they belong to',
  access: 'sync.run',
  idempotent: 'required',
  body: z.object(chosen),
  responses: {
    202: z.object({ runs: z.array(z.object({ run: syncRun, records: z.int() })) }),
  },
})

export const muteFailures = endpoint({
  id: 'muteFailures',
  resource: 'syncJobs',
  method: 'POST',
  path: '/admin/sync/failures/mute',
  summary: 'Keep failed records out of the inbox until a day; they are still tried',
  access: 'sync.run',
  body: z.object({ ...chosen, until: z.nullable(instant) }),
  responses: { 200: z.object({ records: z.int() }) },
})
