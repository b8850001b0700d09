import type { PlanBar } from '@/contract/admin/sync-health'
import type { Instant } from '@/domain/clock'
import { overlapsOf, type Span } from '@/domain/sync/overlaps'
import { isQuiet, upcomingRuns } from '@/domain/sync/schedule'
import { isScheduledTask, type SyncJobKey, syncJobKeys } from '@/domain/sync/vocabulary'
import type { SyncJobRow, SyncRunRow } from '@mocks/store/rows/sync'
import type { ErpLatencyRow, SyncWatchRow } from '@mocks/store/rows/sync-health'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { usualDuration } from '../sync/get-sync-job'
import { syncWatchRow } from './watch-row'

const hourMs = 3_600_000
const backMs = 12 * hourMs
const aheadMs = 12 * hourMs
const quietStepMs = 15 * 60_000
/** Planned runs closer than this are one band to the eye. */
const bandMs = 3 * 60_000

export type PlannedBar = Omit<PlanBar, 'from' | 'until'> & { from: Instant; until: Instant }
export type Lane = { job: SyncJobRow; bars: PlannedBar[]; quiet: { from: Instant; until: Instant }[] }
export type PlanRecord = {
  from: Instant
  until: Instant
  lanes: Lane[]
  overlaps: { keys: SyncJobKey[]; from: Instant; until: Instant }[]
  latency: ErpLatencyRow[]
  watch: SyncWatchRow
}

/** Twelve hours back and twelve ahead: what ran, what will by the schedule, and where jobs ask the ERP at once. */
export async function syncPlan(tx: Tx, ctx: Context): Promise<PlanRecord> {
  const now = ctx.clock.now()
  const [from, until] = [now - backMs, now + aheadMs]
  const jobs = (await tx.syncJobs.all())
    .filter(({ key }) => !isScheduledTask(key))
    .toSorted((a, b) => syncJobKeys.indexOf(a.key) - syncJobKeys.indexOf(b.key))
  const lanes: Lane[] = []
  const spans: Span<SyncJobKey>[] = []
  for (const job of jobs) {
    const runs = await tx.syncRuns.by('jobId', job.id)
    const bars = [...pastBars(runs, from, now), ...plannedBars(job, runs, now, until)]
    lanes.push({ job, bars: inBands(bars), quiet: quietOf(job, from, until) })
    spans.push(...bars.map((bar) => ({ key: job.key, from: bar.from, until: bar.until })))
  }
  const overlaps = overlapsOf(spans)
  const latency = (await tx.erpLatency.all()).filter(({ at }) => at >= from).toSorted((a, b) => a.at - b.at)
  return { from, until, lanes, overlaps, latency, watch: await syncWatchRow(tx) }
}

const pastBars = (runs: readonly SyncRunRow[], from: Instant, now: Instant): PlannedBar[] =>
  runs
    .flatMap(({ id, state, startedAt, endedAt }) =>
      startedAt === null || (endedAt ?? now) < from
        ? []
        : [
            {
              kind: endedAt === null ? ('running' as const) : ('past' as const),
              from: startedAt,
              until: endedAt ?? now,
              state,
              runId: id,
              runs: 1,
            },
          ],
    )
    .toSorted((a, b) => a.from - b.from)

function plannedBars(job: SyncJobRow, runs: readonly SyncRunRow[], now: Instant, until: Instant): PlannedBar[] {
  const usual = usualDuration(runs) ?? 1
  const bar = (kind: 'planned' | 'oneOff', at: Instant): PlannedBar => ({
    kind,
    from: at,
    until: at + usual * 1000,
    state: null,
    runId: null,
    runs: 1,
  })
  const { oneOff, nextRunAt } = job
  const planned =
    job.enabled && nextRunAt !== null
      ? upcomingRuns(job, Math.max(nextRunAt, now), Math.ceil(aheadMs / 1000 / job.intervalSeconds), usual)
      : []
  const bars = planned.filter(({ at }) => at < until).map(({ at }) => bar('planned', at))
  if (oneOff && oneOff.at < until) bars.push(bar('oneOff', Math.max(oneOff.at, now)))
  return bars.toSorted((a, b) => a.from - b.from)
}

function inBands(bars: readonly PlannedBar[]): PlannedBar[] {
  const bands: PlannedBar[] = []
  for (const bar of bars) {
    const last = bands.at(-1)
    if (last && last.kind === 'planned' && bar.kind === 'planned' && bar.from - last.until < bandMs) {
      last.until = bar.until
      last.runs += 1
    } else bands.push({ ...bar })
  }
  return bands
}

function quietOf({ quietHours }: SyncJobRow, from: Instant, until: Instant): Lane['quiet'] {
  const quiet: Lane['quiet'] = []
  if (!quietHours) return quiet
  for (let at = from - (from % quietStepMs); at < until; at += quietStepMs) {
    if (!isQuiet(at, quietHours)) continue
    const last = quiet.at(-1)
    if (last && last.until === at) last.until = at + quietStepMs
    else quiet.push({ from: at, until: at + quietStepMs })
  }
  return quiet
}
