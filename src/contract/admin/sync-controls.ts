import * as z from 'zod/mini'
import type { AuditId, SyncJobId } from '@/domain/ids'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { pageOf } from '../paging'
import { named } from '../schema'
import { instant } from '../time'
import { auditChange } from './audit'
import { jobParams, jobSettings, plannedRun, syncJob, syncJobKey, syncRun } from './sync'
import { jobHistoryQuery } from './sync-history-list'

export const getSyncJob = endpoint({
  id: 'getSyncJob',
  resource: 'syncJobs',
  method: 'GET',
  path: '/admin/sync/jobs/{jobKey}',
  summary: 'One job with its schedule, its next runs and what it is doing now',
  access: 'sync.view',
  params: z.object({ jobKey: syncJobKey }),
  responses: { 200: syncJob },
})

const { intervalSeconds, anchor, quietHours } = jobSettings.shape

/** Five runs each: as they would be planned anew, and with the planned one kept. */
export const previewSyncSchedule = endpoint({
  id: 'previewSyncSchedule',
  resource: 'syncJobs',
  method: 'POST',
  path: '/admin/sync/jobs/{jobId}/preview',
  summary: 'When a job would run with another interval, anchor or quiet hours; changes nothing',
  access: 'sync.view',
  params: jobParams,
  body: z.object({ intervalSeconds, anchor, quietHours }),
  responses: { 200: z.object({ replan: z.array(plannedRun), keep: z.array(plannedRun), runNow: z.array(plannedRun) }) },
})

/** In so many seconds, or at a moment: one of the two. */
export const oneOffRequest = named(
  'OneOffRequest',
  z.object({
    version: z.int(),
    inSeconds: z.optional(z.int().check(z.minimum(1))),
    at: z.optional(instant),
  }),
)
export type OneOffRequest = z.infer<typeof oneOffRequest>

export const setSyncOneOff = endpoint({
  id: 'setSyncOneOff',
  resource: 'syncJobs',
  method: 'POST',
  path: '/admin/sync/jobs/{jobId}/one-off',
  summary:
    'Let a job run once after so long, or at a moment, besides its schedule; it stays when the job is switched off',
  access: 'sync.configure',
  params: jobParams,
  body: oneOffRequest,
  responses: { 200: syncJob },
})

export const cancelSyncOneOff = endpoint({
  id: 'cancelSyncOneOff',
  resource: 'syncJobs',
  method: 'DELETE',
  path: '/admin/sync/jobs/{jobId}/one-off',
  summary: 'Take the run that was set for a time back',
  access: 'sync.configure',
  params: jobParams,
  responses: { 200: syncJob },
})

export const switchSyncJobs = endpoint({
  id: 'switchSyncJobs',
  resource: 'syncJobs',
  method: 'POST',
  path: '/admin/sync/jobs/switch',
  summary: 'Pause several jobs with one reason, or switch them on again; runs that go on are left alone',
  access: 'sync.configure',
  body: z.object({
    /** Each as it was looked at: one whose settings somebody changed since is left alone and told so. */
    jobs: z.array(z.object({ id: idOf<SyncJobId>(), version: z.int() })).check(z.minLength(1), z.maxLength(100)),
    enabled: z.boolean(),
    reason: z.optional(z.string().check(z.trim(), z.maxLength(200))),
    resumeAt: z.optional(z.nullable(instant)),
  }),
  responses: {
    200: z.object({ rows: z.array(z.object({ outcome: z.enum(['done', 'stale']), job: syncJob })) }),
  },
})

export const syncedRecords = ['customer', 'product', 'order'] as const
export type SyncedRecord = (typeof syncedRecords)[number]

/** A record of the portal by its number there; whoever may not see it finds none. */
export const syncRecord = endpoint({
  id: 'syncRecord',
  resource: 'syncJobs',
  method: 'POST',
  path: '/admin/sync/records',
  summary: 'Read one customer, product or order from the ERP now, by every job that knows of it',
  access: 'sync.run',
  body: z.object({ record: z.enum(syncedRecords), id: z.string().check(z.minLength(1), z.maxLength(100)) }),
  responses: { 202: z.object({ runs: z.array(syncRun) }) },
})

/** A run, or a change of how the job runs, by a person or by itself. */
export const jobEvent = named(
  'JobEvent',
  z.object({
    id: z.string(),
    at: instant,
    run: z.nullable(syncRun),
    change: z.nullable(z.object({ id: idOf<AuditId>(), by: z.string(), changes: z.array(auditChange) })),
  }),
)
export type JobEvent = z.infer<typeof jobEvent>

export const listJobHistory = endpoint({
  id: 'listJobHistory',
  resource: 'syncJobs',
  method: 'GET',
  path: '/admin/sync/jobs/{jobId}/history',
  summary: 'Runs of a job and changes of its settings, newest first',
  access: 'sync.view',
  params: jobParams,
  query: jobHistoryQuery,
  responses: { 200: pageOf(jobEvent) },
})
