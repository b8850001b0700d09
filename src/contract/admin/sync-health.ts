import * as z from 'zod/mini'
import type { Id, SyncJobId, SyncRunId, UserId } from '@/domain/ids'
import { alertStates } from '@/domain/sync/alerts'
import { dataKinds, type DataKind } from '@/domain/sync/freshness'
import { runStates } from '@/domain/sync/vocabulary'
import { allowedActions } from '../action'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { pageOf } from '../paging'
import { named } from '../schema'
import { instant } from '../time'
import { syncJobKey as jobKey } from './sync'
import { syncAlertListQuery } from './sync-alert-list'

export const planKinds = ['past', 'running', 'planned', 'oneOff'] as const
export const planBar = named(
  'PlanBar',
  z.object({
    kind: z.enum(planKinds),
    from: instant,
    /** Of what is planned: by the usual duration of the job. */
    until: instant,
    /** Null for what is planned. */
    state: z.nullable(z.enum(runStates)),
    runId: z.nullable(idOf<SyncRunId>()),
    /** Planned ones that follow close upon each other are one bar. */
    runs: z.int(),
  }),
)
export type PlanBar = z.infer<typeof planBar>

export const planLane = named(
  'PlanLane',
  z.object({
    jobId: idOf<SyncJobId>(),
    jobKey,
    enabled: z.boolean(),
    bars: z.array(planBar),
    quiet: z.array(z.object({ from: instant, until: instant })),
  }),
)
export type PlanLane = z.infer<typeof planLane>

export const maintenance = named(
  'Maintenance',
  z.object({ from: instant, until: z.nullable(instant), reason: z.string(), by: z.string(), active: z.boolean() }),
)
export type MaintenanceFacts = z.infer<typeof maintenance>

export const syncPlan = named(
  'SyncPlan',
  z.object({
    from: instant,
    until: instant,
    now: instant,
    /** Where the ERP stands: the hours of the plan are its own. */
    zone: z.string(),
    lanes: z.array(planLane),
    /** Where two or more jobs ask the ERP at once, also in what is planned. */
    overlaps: z.array(z.object({ jobKeys: z.array(jobKey), from: instant, until: instant })),
    /** Milliseconds the ERP took to answer; null when it did not. */
    latency: z.array(z.object({ at: instant, ms: z.nullable(z.int()) })),
    maintenance: z.nullable(maintenance),
  }),
)
export type SyncPlan = z.infer<typeof syncPlan>

export const getSyncPlan = endpoint({
  id: 'getSyncPlan',
  resource: 'syncHealth',
  method: 'GET',
  path: '/admin/sync/plan',
  summary: 'Twelve hours of past and twelve of planned runs, where they overlap, and how fast the ERP answered',
  access: 'sync.view',
  responses: { 200: syncPlan },
})

export const freshnessStates = ['fresh', 'stale', 'unknown'] as const
export const dataFreshness = named(
  'DataFreshness',
  z.object({
    kind: z.enum(dataKinds),
    jobKey,
    /** The portal knows what the ERP held at this moment; null when it has never asked. */
    asOf: z.nullable(instant),
    thresholdSeconds: z.int(),
    state: z.enum(freshnessStates),
    /** The job that would bring it is on. */
    enabled: z.boolean(),
    nextRunAt: z.nullable(instant),
  }),
)
export type DataFreshness = z.infer<typeof dataFreshness>

export const watchActions = ['configure', 'maintain'] as const
export const syncWatch = named(
  'SyncWatch',
  z.object({
    version: z.int(),
    freshness: z.array(dataFreshness),
    /** Told when a job changes its state. */
    recipients: z.array(idOf<UserId>()),
    /** Everybody who can be: who may see the synchronization. */
    people: z.array(z.object({ id: idOf<UserId>(), name: z.string(), email: z.string() })),
    maintenance: z.nullable(maintenance),
    /** Orders that are taken and wait for the ERP. */
    waitingOrders: z.int(),
    allowedActions: allowedActions(watchActions),
  }),
)
export type SyncWatch = z.infer<typeof syncWatch>

export const getSyncWatch = endpoint({
  id: 'getSyncWatch',
  resource: 'syncHealth',
  method: 'GET',
  path: '/admin/sync/watch',
  summary: 'How old the data of the ERP is, from when it counts as stale, who is told, and the maintenance window',
  access: 'sync.view',
  responses: { 200: syncWatch },
})

const threshold = z.int().check(z.minimum(60), z.maximum(30 * 24 * 3600))
const thresholds = z.object(
  Object.fromEntries(dataKinds.map((kind) => [kind, threshold] as const)) as { [K in DataKind]: typeof threshold },
)

export const updateSyncWatch = endpoint({
  id: 'updateSyncWatch',
  resource: 'syncHealth',
  method: 'PUT',
  path: '/admin/sync/watch',
  summary: 'Change from when data counts as stale, and who is told when a job changes its state',
  access: 'sync.configure',
  body: named(
    'SyncWatchChange',
    z.object({
      version: z.int(),
      thresholds,
      /** Administrators who may see the synchronization; anybody else is refused. */
      recipients: z.array(idOf<UserId>()).check(z.maxLength(20)),
    }),
  ),
  responses: { 200: syncWatch },
})

export const planMaintenance = endpoint({
  id: 'planMaintenance',
  resource: 'syncHealth',
  method: 'POST',
  path: '/admin/sync/maintenance',
  summary: 'Keep every job from asking the ERP for a time; orders are taken all the same and wait',
  access: 'sync.configure',
  body: named(
    'MaintenanceWanted',
    z.object({
      version: z.int(),
      /** At once when left out. */
      from: z.optional(instant),
      /** Until somebody ends it when left out. */
      until: z.optional(instant),
      reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
    }),
  ),
  responses: { 200: syncWatch },
})

export const endMaintenance = endpoint({
  id: 'endMaintenance',
  resource: 'syncHealth',
  method: 'POST',
  path: '/admin/sync/maintenance/end',
  summary: 'End the maintenance, or call off the one that is planned: what waited runs now',
  access: 'sync.configure',
  body: z.object({ version: z.int() }),
  responses: { 200: syncWatch },
})

export const syncAlert = named(
  'SyncAlert',
  z.object({
    id: idOf<Id<'SyncAlert'>>(),
    jobKey,
    from: z.enum(alertStates),
    to: z.enum(alertStates),
    at: instant,
    told: z.array(z.string()),
    test: z.boolean(),
  }),
)
export type SyncAlert = z.infer<typeof syncAlert>

export const listSyncAlerts = endpoint({
  id: 'listSyncAlerts',
  resource: 'syncHealth',
  method: 'GET',
  path: '/admin/sync/alerts',
  summary: 'When jobs went from one state to another, newest first, and who was told',
  access: 'sync.view',
  query: syncAlertListQuery,
  responses: { 200: pageOf(syncAlert) },
})

/** The same way that a real alert takes. */
export const testSyncAlert = endpoint({
  id: 'testSyncAlert',
  resource: 'syncHealth',
  method: 'POST',
  path: '/admin/sync/alerts/test',
  summary: 'Send an alert to everybody who would get one, to try it out',
  access: 'sync.configure',
  responses: { 200: z.object({ told: z.array(z.string()) }) },
})
