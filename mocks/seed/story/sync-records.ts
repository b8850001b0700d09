import type { Instant } from '@/domain/clock'
import type { Id } from '@/domain/ids'
import { isScheduledTask, noRowCounts, scheduledTaskKeys, syncJobKeys, type SyncJobKey } from '@/domain/sync/vocabulary'
import { syncJobFacts, syncJobId } from '@mocks/jobs/sync-jobs'
import type { ErpOrderRow } from '@mocks/store/rows/erp'
import { fingerprintOf } from '@/domain/sync/row-faults'
import type { TimerRow } from '@mocks/store/rows/portal'
import type { SyncFailureRow, SyncJobRow, SyncRowRow, SyncRunRow } from '@mocks/store/rows/sync'
import { products } from '../catalogue'
import { createRandom } from '../history/random'
import { isInOffice } from './order-times'

const runsEach = 30
/** How many seconds before now each job last began: spread, so that not everything is due at once. */
const lastStart: Record<SyncJobKey, number> = {
  generalIn: 24_600,
  customersIn: 5_400,
  customersOut: 270,
  productsIn: 20_000,
  pricesIn: 7_000,
  stockIn: 410,
  ordersOut: 50,
  ordersIn: 160,
  shipmentsIn: 130,
  invoicesIn: 900,
  creditMemosIn: 840,
  paymentsOut: 70,
  returnsOut: 190,
  returnsIn: 340,
  contractsIn: 3_400,
  quotesIn: 1_060,
  subscriptionsIn: 1_700,
  authorizationReminders: 7_300,
  quoteReminders: 8_800,
  registrationReminders: 12_400,
  invitationCleanUp: 31_000,
  registrationCleanUp: 30_400,
  sessionCleanUp: 9_100,
  idempotencySweep: 2_200,
}
/** The most rows a usual run moves while people work. */
const mostRows: Record<SyncJobKey, number> = {
  generalIn: 9,
  customersIn: 6,
  customersOut: 1.2,
  productsIn: 9,
  pricesIn: 30,
  stockIn: products.length,
  ordersOut: 1.1,
  ordersIn: 2.6,
  shipmentsIn: 1.4,
  invoicesIn: 1.8,
  creditMemosIn: 0.4,
  paymentsOut: 0.5,
  returnsOut: 0.6,
  returnsIn: 0.5,
  contractsIn: 0.7,
  quotesIn: 0.6,
  subscriptionsIn: 0.9,
  authorizationReminders: 3,
  quoteReminders: 1,
  registrationReminders: 2,
  invitationCleanUp: 1,
  registrationCleanUp: 1,
  sessionCleanUp: 14,
  idempotencySweep: 9,
}
/** Read as a whole, whether anything has changed or not. */
const isWhole = (key: SyncJobKey): boolean => key === 'stockIn'
/** Records of the ERP that nobody in the portal knows; what concerns an order does not fail in the usual course. */
const strange: Partial<Record<SyncJobKey, { key: string; message: string }>> = {
  customersIn: { key: 'C-10099', message: 'Customer has no currency' },
  productsIn: { key: 'HW-199-W', message: 'Item has no name in English' },
  pricesIn: { key: 'HW-199-W', message: 'Item is not in the portal' },
  stockIn: { key: 'HW-199-W', message: 'Item is not in the portal' },
}

/** What nobody has changed yet about how a job runs. */
const usualControls = {
  anchor: 'start',
  overlap: 'skip',
  quietHours: null,
  batchSize: 20,
  callsPerMinute: null,
  retries: 3,
  failuresInARow: 0,
  disableAfterFailures: 20,
  deletionLimitPercent: 5,
  oneOff: null,
  nextCallAt: null,
  settingsVersion: 1,
} satisfies Partial<SyncJobRow>

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
      offCause: null,
      resumeAt: null,
      intervalSeconds: interval,
      minIntervalSeconds: minimum,
      maxIntervalSeconds: maximum,
      ...usualControls,
      nextRunAt: now - lastStart[key] * 1000 + interval * 1000,
      currentRunId: null,
      succeededAt: now - lastStart[key] * 1000,
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

/** Each job has a past of its own, which stays the same whatever jobs are added beside it. */
const pastOf = (key: SyncJobKey): number => {
  const place = firstJobs.indexOf(key)
  return place >= 0 ? place : [...key].reduce((sum, letter) => sum + letter.charCodeAt(0), 0)
}
const firstJobs: readonly SyncJobKey[] = [
  ...([
    'customersIn',
    'productsIn',
    'pricesIn',
    'stockIn',
    'ordersOut',
    'ordersIn',
    'shipmentsIn',
    'invoicesIn',
  ] as const),
  ...scheduledTaskKeys,
]

/** The last runs of every job: mostly well, now and then with a failed row, and once the ERP was out of reach. */
export function syncRunsAt(now: Instant): PastRun[] {
  return syncJobKeys.flatMap((key) => {
    const random = createRandom(9_000 + pastOf(key))
    const { interval } = syncJobFacts[key]
    return Array.from({ length: runsEach }, (_, back) =>
      pastRun(key, back, now - (lastStart[key] + back * interval) * 1000, random),
    )
  })
}

/** What failed in the past runs and has not gone through since: kept once for each record. */
export function syncFailuresOf(runs: readonly PastRun[]): SyncFailureRow[] {
  const known = new Map<string, SyncFailureRow>()
  for (const { run, rows } of runs.toSorted((a, b) => a.run.queuedAt - b.run.queuedAt))
    for (const { jobKey, key, outcome, code, params, message, blockedBy, at } of rows) {
      const fingerprint = fingerprintOf(jobKey, { code, params, message })
      const before = known.get(`${jobKey} ${key}`)
      known.set(`${jobKey} ${key}`, {
        ...{ id: `flr_${jobKey}_${key}` as Id<'SyncFailure'>, version: 1, jobKey, key, fingerprint, outcome },
        ...{ code, params, message, blockedBy, firstSeenAt: before?.firstSeenAt ?? at, lastSeenAt: at },
        ...{ seen: (before?.seen ?? 0) + 1, lastRunId: run.id, mutedUntil: null, mutedBy: null, released: false },
      })
    }
  return [...known.values()]
}

type PastRun = { run: SyncRunRow; rows: SyncRowRow[] }

function pastRun(key: SyncJobKey, back: number, startedAt: Instant, random: () => number): PastRun {
  const unreachable = !isScheduledTask(key) && back === 11
  const manual = back === 4
  const share = random()
  const worked = isInOffice(startedAt) ? Math.floor(mostRows[key] * share) : 0
  const total = unreachable ? 0 : isWhole(key) ? mostRows[key] : worked
  const oddity = random() < 0.12 && total > 0 ? strange[key] : undefined
  const failed = oddity ? 1 : 0
  // Orders are written one by one; of the items in stock only a few have moved.
  const changed = isWhole(key)
    ? Math.floor(share * 5)
    : key === 'ordersOut'
      ? total
      : Math.round(total * random()) - failed
  const updates = Math.max(changed, 0)
  const created = key === 'ordersOut' || key === 'invoicesIn' || key === 'shipmentsIn' ? updates : 0
  const counts = { ...noRowCounts, created, updated: updates - created, unchanged: total - failed - updates, failed }
  const endedAt = startedAt + (unreachable ? 10_000 : 1_200 + Math.ceil(total / 20) * 420 + Math.floor(random() * 900))
  const id = `run_${key}_${String(runsEach - back).padStart(2, '0')}` as Id<'SyncRun'>
  const run: SyncRunRow = {
    id,
    version: 1,
    jobId: syncJobId(key),
    jobKey: key,
    state: unreachable ? 'failed' : failed > 0 ? 'succeededWithErrors' : 'succeeded',
    trigger: manual ? 'manual' : 'schedule',
    startedBy: manual ? 'Ida Sol' : null,
    scope: { kind: 'all' },
    dryRun: false,
    queuedAt: startedAt - 200,
    queuedFor: null,
    startedAt,
    endedAt,
    heartbeatAt: endedAt,
    attempt: 1,
    retryAt: null,
    before: null,
    done: total,
    total: unreachable ? null : total,
    counts,
    failure: unreachable ? 'erp/unavailable' : null,
  }
  const odd = {
    ...{ id: `row_${id}` as Id<'SyncRow'>, version: 1, runId: id, jobKey: key, position: 0, at: endedAt - 400 },
    ...{ code: null, params: {}, blockedBy: null, diff: null },
  }
  return { run, rows: oddity ? [{ ...odd, ...oddity, outcome: 'failed' }] : [] }
}
