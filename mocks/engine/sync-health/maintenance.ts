import type { Instant } from '@/domain/clock'
import { type Result, ok, refuse } from '@/domain/result'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { stepFirst } from '../sync/queue'
import { clearTimer, setTimer } from '../timers'
import { type WatchRecord, watchRecord } from './watch'
import { saveWatch, syncWatchRow } from './watch-row'

const timerKey = 'sync'
/** After it jobs begin one after the other, so that the ERP is not asked for everything in the same second. */
const betweenJobsMs = 2_000

export type PlanMaintenance = { version: number; from?: Instant; until?: Instant; reason: string }

/** Keeps every job from asking the ERP, now or from a time on. Orders are taken and wait; nothing of them is lost. */
export async function planMaintenance(tx: Tx, command: PlanMaintenance, ctx: Context): Promise<Result<WatchRecord>> {
  const row = await syncWatchRow(tx)
  if (row.version !== command.version) return refuse('conflict/stale', { current: await watchRecord(tx, ctx) })
  const now = ctx.clock.now()
  const from = Math.max(command.from ?? now, now)
  const until = command.until ?? null
  if (until !== null && until <= from) {
    const code = until <= now ? 'inThePast' : 'beforeStart'
    return refuse('request/invalid', { errors: [{ pointer: '/until', code }] })
  }
  await saveWatch(tx, { maintenance: { from, until, reason: command.reason, by: ctx.actorName } })
  if (from > now) {
    // One that goes on is over: its end must not end the later one, and what waited for it does so no more.
    await clearTimer(tx, 'maintenance.end', timerKey)
    await saveWatch(tx, { inMaintenance: false })
    if (row.inMaintenance) await letGo(tx, ctx)
    await setTimer(tx, ctx, { kind: 'maintenance.begin', key: timerKey, at: from })
  } else await beginMaintenance(tx, ctx)
  return ok(await watchRecord(tx, ctx))
}

/** The time has come. */
export async function beginMaintenance(tx: Tx, ctx: Context): Promise<void> {
  const { maintenance } = await syncWatchRow(tx)
  if (!maintenance) return
  await clearTimer(tx, 'maintenance.begin', timerKey)
  await saveWatch(tx, { inMaintenance: true })
  if (maintenance.until === null) await clearTimer(tx, 'maintenance.end', timerKey)
  else await setTimer(tx, ctx, { kind: 'maintenance.end', key: timerKey, at: maintenance.until })
}

/** Ends it, or calls off the one that is planned. */
export async function endMaintenance(
  tx: Tx,
  { version }: { version: number },
  ctx: Context,
): Promise<Result<WatchRecord>> {
  const row = await syncWatchRow(tx)
  if (row.version !== version) return refuse('conflict/stale', { current: await watchRecord(tx, ctx) })
  await finishMaintenance(tx, ctx)
  return ok(await watchRecord(tx, ctx))
}

/** What would have run in the meantime runs once, one job after the other. */
export async function finishMaintenance(tx: Tx, ctx: Context): Promise<void> {
  const { inMaintenance } = await syncWatchRow(tx)
  await clearTimer(tx, 'maintenance.begin', timerKey)
  await clearTimer(tx, 'maintenance.end', timerKey)
  await saveWatch(tx, { maintenance: null, inMaintenance: false })
  if (inMaintenance) await letGo(tx, ctx)
}

async function letGo(tx: Tx, ctx: Context): Promise<void> {
  let at = ctx.clock.now()
  for (const job of await tx.syncJobs.all()) {
    const run = job.currentRunId === null ? undefined : await tx.syncRuns.get(job.currentRunId)
    if (run?.queuedFor !== 'maintenance') continue
    await stepFirst(tx, ctx, run, at)
    at += betweenJobsMs
  }
}
