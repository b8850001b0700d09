import type { AuditSource } from '@/domain/audit/vocabulary'
import type { Instant } from '@/domain/clock'
import type { SyncRunId } from '@/domain/ids'
import { ok } from '@/domain/result'
import { auditedWrite } from '@mocks/engine/audit/audited-write'
import type { Context } from '@mocks/engine/context'
import type { TimerRow } from '@mocks/store/rows/portal'
import type { Store } from '@mocks/store/tx'
import { afterClockBack, isClockBack } from './heal-clock'
import { timerHandlers, timerPreparations } from './timer-handlers'
import type { TimerKind } from '@mocks/engine/timers'

/** A timer that fails is given up, and told here: it must not stop the clock, nor come up again for ever. */
type Report = (error: unknown, timer: TimerRow) => void

const working = new WeakMap<Store, Promise<unknown>>()

/**
 * Does all work that is due until (and including) an instant, in the order of time. `ctxOf` gives a context whose clock
 * stands at the given time, so that work that was late is dated when it was due. Calls for one store follow each other.
 * Returns how many timers ran.
 */
export function runDue(
  store: Store,
  ctxOf: (at: Instant) => Context,
  until: Instant,
  report: Report = throwLater,
): Promise<number> {
  const before = working.get(store) ?? Promise.resolve()
  const work = before.then(() => runAll(store, ctxOf, until, report))
  working.set(
    store,
    work.catch(() => undefined),
  )
  return work
}

/** Up to when the work of each store has been done. */
const doneUntil = new WeakMap<Store, Instant>()

async function runAll(store: Store, ctxOf: (at: Instant) => Context, until: Instant, report: Report): Promise<number> {
  const before = doneUntil.get(store)
  doneUntil.set(store, until)
  const isBack = before === undefined ? await store.read((tx) => isClockBack(tx, until)) : until < before
  if (isBack)
    await store.write(async (tx) => {
      await afterClockBack(tx, ctxOf(until))
      return ok(undefined)
    })
  let ran = 0
  for (let timer = await nextDue(store, until); timer; timer = await nextDue(store, until)) {
    await runTimer(store, ctxOf(timer.at), timer, until, report)
    ran += 1
  }
  return ran
}

const nextDue = (store: Store, until: Instant): Promise<TimerRow | undefined> =>
  store.read(async (tx) => {
    let first: TimerRow | undefined
    for (const timer of await tx.timers.all())
      if (timer.at <= until && (!first || timer.at < first.at || (timer.at === first.at && timer.id < first.id)))
        first = timer
    return first
  })

async function runTimer(store: Store, ctx: Context, timer: TimerRow, until: Instant, report: Report): Promise<void> {
  try {
    const own = { ...ctx, source: sourceOf(timer.kind), actorName: await starterOf(store, timer, ctx.actorName) }
    const prepared = await timerPreparations[timer.kind as TimerKind]?.(store, timer)
    await auditedWrite(store, { ctx: own, operation: timer.kind, permission: null }, async (tx) => {
      const current = await tx.timers.get(timer.id)
      // Somebody may have moved or cleared it since it was found.
      if (!current || current.at !== timer.at) return ok(undefined)
      await tx.timers.delete(current.id)
      await timerHandlers[current.kind as TimerKind]?.(tx, { ...ctx, source: own.source }, current, until, prepared)
      return ok(undefined)
    })
  } catch (error) {
    report(error, timer)
    await giveUp(store, timer)
  }
}

const sourceOf = (kind: string): AuditSource =>
  kind.startsWith('sync.') ? 'sync' : kind.startsWith('erp.') ? 'erp' : 'task'

/** What a run does is done by whoever started it. */
const starterOf = (store: Store, { kind, key }: TimerRow, otherwise: string): Promise<string> =>
  kind === 'sync.step'
    ? store.read(async (tx) => (await tx.syncRuns.get(key as SyncRunId))?.startedBy ?? otherwise)
    : Promise.resolve(otherwise)

const giveUp = (store: Store, timer: TimerRow) =>
  store.write(async (tx) => {
    if (await tx.timers.get(timer.id)) await tx.timers.delete(timer.id)
    return ok(undefined)
  })

function throwLater(error: unknown): void {
  queueMicrotask(() => {
    throw error
  })
}
