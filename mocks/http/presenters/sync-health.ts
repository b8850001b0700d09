import type { MaintenanceFacts, SyncAlert, SyncPlan, SyncWatch } from '@/contract/admin/sync-health'
import type { Instant } from '@/domain/clock'
import { erpZone } from '@/domain/sync/zone'
import type { PlanRecord } from '@mocks/engine/sync-health/plan'
import type { WatchRecord } from '@mocks/engine/sync-health/watch'
import type { SyncAlertRow, SyncWatchRow } from '@mocks/store/rows/sync-health'
import { isoOf, isoOrNull } from './time'

const spanOf = ({ from, until }: { from: Instant; until: Instant }) => ({ from: isoOf(from), until: isoOf(until) })

const presentMaintenance = ({ maintenance, inMaintenance }: SyncWatchRow): MaintenanceFacts | null =>
  maintenance && {
    from: isoOf(maintenance.from),
    until: isoOrNull(maintenance.until),
    reason: maintenance.reason,
    by: maintenance.by,
    active: inMaintenance,
  }

export const presentWatch = ({ row, freshness, people, waitingOrders, allowedActions }: WatchRecord): SyncWatch => ({
  version: row.version,
  freshness: freshness.map((each) => ({ ...each, asOf: isoOrNull(each.asOf), nextRunAt: isoOrNull(each.nextRunAt) })),
  recipients: row.recipients,
  people,
  maintenance: presentMaintenance(row),
  waitingOrders,
  allowedActions,
})

export const presentPlan = (plan: PlanRecord, now: Instant): SyncPlan => ({
  ...spanOf(plan),
  now: isoOf(now),
  zone: erpZone,
  lanes: plan.lanes.map(({ job, bars, quiet }) => ({
    jobId: job.id,
    jobKey: job.key,
    enabled: job.enabled,
    bars: bars.map((bar) => ({ ...bar, ...spanOf(bar) })),
    quiet: quiet.map(spanOf),
  })),
  overlaps: plan.overlaps.map(({ keys, ...span }) => ({ jobKeys: keys, ...spanOf(span) })),
  latency: plan.latency.map(({ at, ms }) => ({ at: isoOf(at), ms })),
  maintenance: presentMaintenance(plan.watch),
})

export const presentAlert = ({ id, jobKey, from, to, at, told, test }: SyncAlertRow): SyncAlert => ({
  ...{ id, jobKey, from, to, told, test },
  at: isoOf(at),
})
