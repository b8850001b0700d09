import type { Instant } from '@/domain/clock'
import type { Id } from '@/domain/ids'
import { type RowOutcome, syncJobKeys, type SyncJobKey } from '@/domain/sync/vocabulary'
import { syncJobFacts, syncJobId } from '@mocks/jobs/sync-jobs'
import type { ErpOrderRow, SyncJobRow, SyncRunRow, TimerRow } from '@mocks/store/rows'
import { createRandom } from '../history/random'

const runsEach = 30
/** How many seconds before now each job last began: spread, so that not everything is due at once. */
const lastStart: Record<SyncJobKey, number> = {
  customersIn: 5_400,
  productsIn: 20_000,
  pricesIn: 7_000,
  stockIn: 410,
  ordersOut: 50,
  ordersIn: 160,
  shipmentsIn: 130,
  invoicesIn: 900,
}
/** Rows a usual run moves. */
const usualRows: Record<SyncJobKey, number> = {
  customersIn: 6,
  productsIn: 12,
  pricesIn: 30,
  stockIn: 138,
  ordersOut: 1,
  ordersIn: 4,
  shipmentsIn: 2,
  invoicesIn: 3,
}

const noCounts: Record<RowOutcome, number> = {
  created: 0,
  updated: 0,
  unchanged: 0,
  skipped: 0,
  failed: 0,
  conflict: 0,
}

/** The jobs as set up, having read everything of the ERP up to `cursor`. */
export function syncJobsAt(now: Instant, cursor: number): SyncJobRow[] {
  return syncJobKeys.map((key) => {
    const { interval, minimum, maximum } = syncJobFacts[key]
    return {
      id: syncJobId(key),
      version: 1,
      key,
      enabled: true,
      offBy: null,
      offAt: null,
      offReason: null,
      intervalSeconds: interval,
      minIntervalSeconds: minimum,
      maxIntervalSeconds: maximum,
      nextRunAt: now - lastStart[key] * 1000 + interval * 1000,
      currentRunId: null,
      cursor,
    }
  })
}

export const syncTimersOf = (jobs: readonly SyncJobRow[]): TimerRow[] =>
  jobs.flatMap(({ id, nextRunAt }) =>
    nextRunAt === null
      ? []
      : [{ id: `tmr_${id}` as Id<'Timer'>, version: 1, at: nextRunAt, kind: 'sync.due', key: id, payload: {} }],
  )

/** Orders whose life in the ERP goes on while one watches: one is confirmed soon, one is packed. */
export function lifeTimers(orders: readonly ErpOrderRow[], now: Instant): TimerRow[] {
  const next = { eor_s018: { step: 'confirm', seconds: 50 }, eor_s023: { step: 'ship', seconds: 200 } } as const
  return Object.entries(next).flatMap(([id, { step, seconds }]) => {
    const order = orders.find((each) => each.id === id)
    if (!order) return []
    const payload = { step, number: order.number, shipment: null }
    const at = now + seconds * 1000
    return [
      { id: `tmr_${id}` as Id<'Timer'>, version: 1, at, kind: 'erp.step', key: `${order.number}#${step}`, payload },
    ]
  })
}

/** Stock that moves by itself from a while after the start. */
export const marketTimer = (now: Instant): TimerRow => ({
  id: 'tmr_market' as Id<'Timer'>,
  version: 1,
  at: now + 20 * 60_000,
  kind: 'erp.market',
  key: 'stock',
  payload: {},
})

/** The last runs of every job: mostly well, now and then with a failed row, and once the ERP was out of reach. */
export function syncRunsAt(now: Instant): SyncRunRow[] {
  return syncJobKeys.flatMap((key, place) => {
    const random = createRandom(9_000 + place)
    const { interval } = syncJobFacts[key]
    return Array.from({ length: runsEach }, (_, back) =>
      pastRun(key, back, now - (lastStart[key] + back * interval) * 1000, random),
    )
  })
}

function pastRun(key: SyncJobKey, back: number, startedAt: Instant, random: () => number): SyncRunRow {
  const unreachable = back === 11
  const manual = back === 4
  const total = unreachable ? 0 : Math.round(usualRows[key] * (0.4 + random()))
  const failed = !unreachable && random() < 0.08 && total > 0 ? 1 : 0
  const changed = Math.round((total - failed) * (key === 'ordersOut' ? 1 : random()))
  const created = key === 'ordersOut' || key === 'invoicesIn' || key === 'shipmentsIn' ? changed : 0
  const counts = { ...noCounts, created, updated: changed - created, unchanged: total - failed - changed, failed }
  const endedAt = startedAt + (unreachable ? 10_000 : 1_200 + Math.ceil(total / 20) * 420 + Math.floor(random() * 900))
  return {
    id: `run_${key}_${String(runsEach - back).padStart(2, '0')}` as Id<'SyncRun'>,
    version: 1,
    jobId: syncJobId(key),
    jobKey: key,
    state: unreachable ? 'failed' : failed > 0 ? 'succeededWithErrors' : 'succeeded',
    trigger: manual ? 'manual' : 'schedule',
    startedBy: manual ? 'Ida Sol' : null,
    queuedAt: startedAt - 200,
    startedAt,
    endedAt,
    done: total,
    total: unreachable ? null : total,
    counts,
    failure: unreachable ? 'erp/unavailable' : null,
    rows:
      failed > 0 ? [{ key: failedKey[key], outcome: 'failed', message: failedMessage[key], at: endedAt - 400 }] : [],
  }
}

const failedKey: Record<SyncJobKey, string> = {
  customersIn: 'C-10099',
  productsIn: 'HW-199-W',
  pricesIn: 'HW-199-W',
  stockIn: 'HW-199-W',
  ordersOut: 'SO-101180',
  ordersIn: 'ZS/2026/001204',
  shipmentsIn: 'DN-501377',
  invoicesIn: 'INV-81195',
}
const failedMessage: Record<SyncJobKey, string> = {
  customersIn: 'Customer has no currency',
  productsIn: 'Item has no name in English',
  pricesIn: 'Item is not in the portal',
  stockIn: 'Item is not in the portal',
  ordersOut: 'Delivery address has no postal code',
  ordersIn: 'Customer C-10099 is not in the portal',
  shipmentsIn: 'Order ZS/2026/001204 is not in the portal yet',
  invoicesIn: 'Order ZS/2026/001204 is not in the portal yet',
}
