import type { FileEntity } from '@/domain/files/vocabulary'
import { ok, type Result } from '@/domain/result'
import type { Context } from '@mocks/engine/context'
import { countingIds } from '@mocks/ids'
import { runDue } from '@mocks/jobs/clock-work'
import { systemContext } from '@mocks/jobs/system-context'
import { createSeed, forkStore } from '@mocks/seeded-store'
import type { Tx } from '@mocks/store/tx'
import { bring, takeOver } from './bring'
import { exportLike } from './export-like'

const start = Date.parse('2026-11-20T09:00:00Z')
const stepMs = 12
const megabyte = 1024 * 1024

export type FileTimes = {
  entity: FileEntity
  rows: number
  seconds: number
  rowsPerSecond: number
  /** The longest and the usual time for which nothing else of the thread got its turn. */
  longestMs: number
  medianMs: number
  /** Slices that took longer than 50 ms. */
  late: number
  /** Of the heap: before, at its fullest, and what is left of it afterwards. */
  heap: { before: number; most: number; after: number }
}

/** What this thread has worked so far: other programs of a busy machine are not counted. */
const busyMs = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

const heapNow = (): number => {
  const { gc } = globalThis as { gc?: () => void }
  gc?.()
  return process.memoryUsage().heapUsed / megabyte
}

/** Takes over files as an ERP exports them, one after the other into one portal, and measures each. */
export async function measureFiles(files: readonly { entity: FileEntity; rows: number }[]): Promise<FileTimes[]> {
  const store = forkStore(await createSeed({ seededAt: start, orders: 0 }))
  const ids = countingIds('b')
  let now = start
  const context = (): Context => systemContext(ids, now)
  const world = {
    store,
    read: <T>(work: (tx: Tx) => Promise<T>) => store.read(work),
    write: async <T>(work: (tx: Tx, ctx: Context) => Promise<T>): Promise<T> => {
      const result: Result<T> = await store.write(async (tx) => ok(await work(tx, context())))
      if (!result.ok) throw new Error(result.refusal.type)
      return result.value
    },
  }
  await world.write(async (tx) => {
    for (const timer of await tx.timers.all()) await tx.timers.delete(timer.id)
  })
  const times: FileTimes[] = []
  for (const { entity, rows } of files) {
    const before = heapNow()
    const file = await bring(world, `${entity}.csv`, exportLike(entity, rows), { entity })
    await takeOver(world, file)
    const slices: number[] = []
    let most = before
    const begun = performance.now()
    for (let isOver = false; !isOver; ) {
      now += stepMs
      const from = busyMs()
      await runDue(store, (time) => systemContext(ids, time), now)
      slices.push(busyMs() - from)
      if (slices.length % 50 === 0) most = Math.max(most, process.memoryUsage().heapUsed / megabyte)
      isOver = (await world.read((tx) => tx.syncFiles.require(file.id))).isOver
    }
    const seconds = (performance.now() - begun) / 1000
    const done = await world.read((tx) => tx.syncFiles.require(file.id))
    const sorted = slices.filter((ms) => ms > 1).toSorted((a, b) => a - b)
    times.push({
      entity,
      rows: done.rows,
      seconds,
      rowsPerSecond: done.rows / seconds,
      longestMs: sorted.at(-1) ?? 0,
      medianMs: sorted[Math.floor(sorted.length / 2)] ?? 0,
      late: sorted.filter((ms) => ms > 50).length,
      heap: { before, most, after: heapNow() },
    })
  }
  return times
}
