import type { Instant } from '@/domain/clock'
import {
  buyersData,
  type DataKind,
  dataKinds,
  type FreshnessState,
  freshnessOf,
  jobOfData,
} from '@/domain/sync/freshness'
import type { SyncJobKey } from '@/domain/sync/vocabulary'
import type { SyncJobRow } from '@mocks/store/rows/sync'
import type { SyncWatchRow } from '@mocks/store/rows/sync-health'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { syncWatchRow } from './watch-row'

export type FreshnessRecord = {
  kind: DataKind
  jobKey: SyncJobKey
  asOf: Instant | null
  thresholdSeconds: number
  state: FreshnessState
  enabled: boolean
  nextRunAt: Instant | null
}

/** How old everything is that the portal holds as a copy of the ERP. */
export async function freshnessOfAll(tx: Tx, watch: SyncWatchRow, now: Instant): Promise<FreshnessRecord[]> {
  const records: FreshnessRecord[] = []
  for (const kind of dataKinds) {
    const jobKey = jobOfData[kind]
    const job = await tx.syncJobs.one('key', jobKey)
    const asOf = job ? await readAt(tx, job) : null
    const thresholdSeconds = watch.thresholds[kind]
    const state = freshnessOf(asOf, thresholdSeconds, now)
    records.push({
      ...{ kind, jobKey, asOf, thresholdSeconds, state },
      enabled: job?.enabled ?? false,
      nextRunAt: job?.nextRunAt ?? null,
    })
  }
  return records
}

/**
 * What was read is as the ERP had it when the last run that read all of it began: what changed there since, a run may
 * or may not have seen.
 */
async function readAt(tx: Tx, { id }: SyncJobRow): Promise<Instant | null> {
  const runs = await tx.syncRuns.by('jobId', id)
  const whole = runs.filter(
    ({ state, scope, dryRun, trigger }) =>
      (state === 'succeeded' || state === 'succeededWithErrors') &&
      scope.kind === 'all' &&
      !dryRun &&
      trigger !== 'file',
  )
  return whole.reduce<Instant | null>((latest, { startedAt }) => Math.max(latest ?? 0, startedAt ?? 0) || null, null)
}

export type BuyersFreshness = {
  data: { kind: (typeof buyersData)[number]; asOf: Instant | null; stale: boolean }[]
  maintenance: { until: Instant | null } | null
}

/** What a buyer decides by. Of prices and stock those who may not see them learn nothing, not even their age. */
export async function buyersFreshness(tx: Tx, ctx: Context): Promise<BuyersFreshness> {
  const watch = await syncWatchRow(tx)
  const hidden = new Set<DataKind>([
    ...(ctx.actor.grants['prices.view'] === undefined ? ['prices' as const] : []),
    ...(ctx.actor.grants['stock.view'] === undefined ? ['stock' as const] : []),
  ])
  const records = await freshnessOfAll(tx, watch, ctx.clock.now())
  const data = buyersData
    .filter((kind) => !hidden.has(kind))
    .map((kind) => {
      const record = records.find((each) => each.kind === kind)
      return { kind, asOf: record?.asOf ?? null, stale: record?.state !== 'fresh' }
    })
  const until = watch.maintenance?.until ?? null
  return { data, maintenance: watch.inMaintenance ? { until } : null }
}
