import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SyncFileId } from '@/domain/ids'
import { ok, type Result } from '@/domain/result'
import { cancelSyncRun } from '@mocks/engine/sync/run-sync-job'
import type { Context } from '@mocks/engine/context'
import { encodeText } from '@mocks/files/formats/encodings'
import { countingIds } from '@mocks/ids'
import { runDue } from '@mocks/jobs/clock-work'
import { systemContext } from '@mocks/jobs/system-context'
import { createSeed, forkStore } from '@mocks/seeded-store'
import type { MemoryStore, Overlay } from '@mocks/store/memory-store'
import { overlayOfRows, rowsOfOverlay } from '@mocks/store/persistence/kept-rows'
import type { KeptRow } from '@mocks/store/persistence/persistence'
import type { Tx } from '@mocks/store/tx'
import { bring, takeOver } from './testing/bring'

const start = Date.parse('2026-11-20T09:00:00Z')
const seeding = createSeed({ seededAt: start, orders: 0 })
const ids = countingIds('r')
const second = 1000

/** A backend as far as files need one: a store, a clock, and work that falls due. */
function worldOn(store: MemoryStore, at = start) {
  let now = at
  const context = (): Context => systemContext(ids, now)
  return {
    store,
    now: () => now,
    read: <T>(work: (tx: Tx) => Promise<T>) => store.read(work),
    write: async <T>(work: (tx: Tx, ctx: Context) => Promise<T>): Promise<T> => {
      const result: Result<T> = await store.write(async (tx) => ok(await work(tx, context())))
      if (!result.ok) throw new Error(result.refusal.type)
      return result.value
    },
    advance: async (ms: number) => {
      now += ms
      await runDue(store, (time) => systemContext(ids, time), now)
    },
  }
}
type World = ReturnType<typeof worldOn>

async function quietWorld(): Promise<World> {
  const world = worldOn(forkStore(await seeding))
  await world.write(async (tx) => {
    for (const timer of await tx.timers.all()) await tx.timers.delete(timer.id)
  })
  return world
}

const finish = async (world: World, id: SyncFileId) => {
  for (let step = 0; step < 100; step += 1) {
    const file = await world.read((tx) => tx.syncFiles.require(id))
    if (file.isOver) return file
    await world.advance(second)
  }
  throw new Error('The file is not read to its end')
}

/** What the file is to change, and what is told of it. */
const outcome = (world: World, id: SyncFileId) =>
  world.read(async (tx) => {
    const { rows, counts, place } = await tx.syncFiles.require(id)
    const products = (await tx.products.all()).filter(({ sku }) => sku.startsWith('F-'))
    const facts = products.map(({ sku, name, minimum }) => ({ sku, name, minimum }))
    const run = (await tx.syncRuns.all()).find(({ fileId }) => fileId === id)
    const kept = run ? (await tx.syncRows.by('runId', run.id)).map(({ key, outcome: each }) => `${key} ${each}`) : []
    return { rows, counts, place, facts, kept, run: run && { counts: run.counts, done: run.done, state: run.state } }
  })

const fileOf = (rows: number) =>
  encodeText(
    [
      'sku;name.en;minimum',
      ...Array.from({ length: rows }, (_, at) => `F-${at};Item ${at};${at % 9 === 8 ? 'x' : at + 1}`),
    ].join('\n'),
    'utf-8',
  )

test('INT-01 a backend that dies after any of its writes goes on with nothing lost and nothing twice', async () => {
  const world = await quietWorld()
  const before = world.store.overlaySnapshot()
  const written: { rows: KeptRow[]; sequences: Overlay['sequences']; at: number }[] = []
  world.store.onCommit((changes) => {
    const rows = changes.map(({ table, id, after }) => ({ table, id, row: after }))
    written.push({ rows, sequences: world.store.sequences(), at: world.now() })
  })
  const file = await bring(world, 'many.csv', fileOf(400))
  await takeOver(world, file)
  const begun = written.length
  await finish(world, file.id)
  const wanted = await outcome(world, file.id)
  expect(wanted.facts.length).toBe(356)
  expect(wanted.run).toMatchObject({ state: 'succeededWithErrors', done: 400 })

  // Reading takes at least as many writes as there are chunks.
  expect(written.length - begun).toBeGreaterThan(3)
  for (let survived = begun; survived < written.length; survived += 1) {
    const kept = written.slice(0, survived)
    const overlay = overlayOfRows(
      [...rowsOfOverlay(before), ...kept.flatMap(({ rows }) => rows)],
      kept.at(-1)?.sequences ?? {},
    )
    const again = worldOn(forkStore({ ...(await seeding), overlay }), (kept.at(-1)?.at ?? start) + second)
    await finish(again, file.id)
    expect([survived, await outcome(again, file.id)]).toEqual([survived, wanted])
  }
})

test('INT-01 whenever its run is stopped by hand, the next one goes on behind the last row that counted', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 400 }),
      fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 4 }),
      async (rows, stops) => {
        const world = await quietWorld()
        const file = await bring(world, 'some.csv', fileOf(rows))
        for (const wait of stops) {
          const current = await world.read((tx) => tx.syncFiles.require(file.id))
          if (current.isOver) break
          const runId = await takeOver(world, current)
          await world.advance(250 + wait)
          const run = await world.read((tx) => tx.syncRuns.require(runId))
          if (run.endedAt === null) await world.write((tx, ctx) => cancelSyncRun(tx, runId, ctx))
          await world.advance(second)
        }
        const current = await world.read((tx) => tx.syncFiles.require(file.id))
        if (!current.isOver) await takeOver(world, current)
        const done = await finish(world, file.id)
        const bad = Math.floor(rows / 9)
        expect(done.rows).toBe(rows)
        expect(done.counts).toMatchObject({ created: rows - bad, failed: bad, updated: 0, unchanged: 0 })
      },
    ),
    { numRuns: 6 },
  )
})
