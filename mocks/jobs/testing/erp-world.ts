import { ok, type Result } from '@/domain/result'
import type { SyncJobKey } from '@/domain/sync/vocabulary'
import { createClock } from '@mocks/clock'
import type { Context } from '@mocks/engine/context'
import { countingIds } from '@mocks/ids'
import { createSeed, forkStore, type Seed } from '@mocks/seeded-store'
import type { OrderRow } from '@mocks/store/rows/orders'
import type { SyncRowRow, SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import { runDue } from '../clock-work'
import { rowsOf } from '@mocks/engine/sync/list-sync-runs'
import { startRun } from '@mocks/engine/sync/start-run'
import { syncJobId } from '../sync-jobs'
import { systemContext } from '../system-context'

export const worldStart = Date.parse('2026-11-20T09:00:00Z')
let seed: Promise<Seed> | undefined

/** Portal and ERP without HTTP: a store with the story, and a clock that is moved by hand. */
export async function createErpWorld() {
  seed ??= createSeed({ seededAt: worldStart, orders: 40 })
  const store = forkStore(await seed)
  const clock = createClock({ start: worldStart })
  const ids = countingIds('e')
  const context = (): Context => systemContext(ids, clock.now())

  const write = async <T>(work: (tx: Tx, ctx: Context) => Promise<T>): Promise<T> => {
    const result: Result<T> = await store.write(async (tx) => ok(await work(tx, context())))
    if (!result.ok) throw new Error(result.refusal.type)
    return result.value
  }
  const read = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => store.read(work)
  const advance = async (ms: number): Promise<void> => {
    clock.set(clock.now() + ms)
    await runDue(
      store,
      (at) => systemContext(ids, at),
      clock.now(),
      (error) => {
        throw error
      },
    )
  }
  const job = (key: SyncJobKey) => read((tx) => tx.syncJobs.require(syncJobId(key)))

  return {
    store,
    clock,
    ids,
    write,
    read,
    advance,
    job,
    /** Switches every job off, so that only what a test runs happens. */
    stopJobs: () =>
      write(async (tx) => {
        for (const each of await tx.syncJobs.all())
          await tx.syncJobs.update(each.id, { enabled: false, nextRunAt: null })
        for (const timer of await tx.timers.all()) if (timer.kind === 'sync.due') await tx.timers.delete(timer.id)
      }),
    /** Sends the ERP's people home: nothing changes there any more by itself. */
    stopErp: () =>
      write(async (tx) => {
        for (const timer of await tx.timers.all()) if (timer.kind.startsWith('erp.')) await tx.timers.delete(timer.id)
      }),
    /** Runs a job by hand to its end. */
    run: async (key: SyncJobKey): Promise<SyncRunRow & { rows: SyncRowRow[] }> => {
      const run = await write(async (tx, ctx) =>
        startRun(tx, ctx, await tx.syncJobs.require(syncJobId(key)), 'manual', 'Ida Sol'),
      )
      for (let step = 0; step < 400; step += 1) {
        const now = await read((tx) => tx.syncRuns.require(run.id))
        if (now.endedAt !== null) return { ...now, rows: await read((tx) => rowsOf(tx, run.id)) }
        await advance(500)
      }
      throw new Error(`The run of ${key} does not end`)
    },
    order: (number: string): Promise<OrderRow> =>
      read(async (tx) => {
        const order = await tx.orders.one('number', number)
        if (!order) throw new Error(`There is no order ${number}`)
        return order
      }),
  }
}
export type ErpWorld = Awaited<ReturnType<typeof createErpWorld>>
