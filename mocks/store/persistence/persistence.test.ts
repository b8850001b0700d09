import 'fake-indexeddb/auto'
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Id } from '@/domain/ids'
import { ok, refuse } from '@/domain/result'
import { products } from '@mocks/seed/catalogue'
import { addresses, branches, companies } from '@mocks/seed/companies'
import { createHistory } from '@mocks/seed/history/create-history'
import { createStore, type MemoryStore } from '../memory-store'
import { schemaVersion } from '../schema'
import { fileJournal } from './file-journal'
import { indexedDbPersistence } from './indexed-db'
import { keepAll, keepStore } from './keep-store'
import type { Persistence } from './persistence'

const past = createHistory({
  now: Date.UTC(2026, 10, 20, 9),
  orders: 20,
  seed: 1,
  products,
  companies,
  branches,
  addresses,
})
const stamp = { schemaVersion, knobs: { orders: 20, seededAt: Date.UTC(2026, 10, 20, 9) } }
const freshStore = (): MemoryStore => createStore({ base: past.base, sequences: past.sequences })
const order = past.base.orders.at(3)
const file = (id: string) => ({
  id: id as Id<'Attachment'>,
  userId: 'u1' as Id<'User'>,
  companyId: order.companyId,
  orderId: null,
  heldBy: null,
  name: 'a',
  type: 'b',
  size: 3,
  uploadedAt: 1,
  bytes: Uint8Array.of(0, 127, 255),
})

let directory = ''
let databases = 0
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portico-'))
  databases += 1
})
afterEach(() => rm(directory, { recursive: true }))

const kinds: [string, () => Persistence][] = [
  ['a journal in a directory', () => fileJournal(directory, () => undefined)],
  ['IndexedDB', () => indexedDbPersistence(`portico-${databases}`)],
]

/** Seeds, works, and comes back with what a new start finds. */
async function workAndStartAgain(persistence: () => Persistence) {
  const store = freshStore()
  store.load({ rows: { companies, products } })
  const first = persistence()
  await keepAll(store, first, stamp, 0)
  const errors: unknown[] = []
  const keeper = keepStore({
    store,
    persistence: first,
    clockOffset: () => 60_000,
    report: (error) => errors.push(error),
  })
  for (const id of ['a1', 'a2']) await store.write(async (tx) => ok(await tx.attachments.insert(file(id))))
  await store.write(async (tx) => {
    await tx.orders.update(order.id, { note: 'Ring twice, “Łódź”\n🚪' })
    await tx.shipments.delete(past.base.shipments?.idAt(0) as Id<'Shipment'>)
    await tx.attachments.delete('a1' as Id<'Attachment'>)
    return ok(await tx.nextNumber('orders'))
  })
  await store.write(async (tx) => (await tx.attachments.insert(file('a3')), refuse('basket/empty')))
  await keeper.close()
  expect(errors).toEqual([])
  return { store, again: persistence() }
}

describe.each(kinds)('%s', (_, persistence) => {
  it('is empty at first', async () => {
    expect(await persistence().load()).toBeNull()
  })

  it('gives back every committed row, deletion and number, and nothing else', async () => {
    const { store, again } = await workAndStartAgain(persistence)
    const kept = await again.load()
    expect(kept).toMatchObject({ stamp, clockOffset: 60_000 })
    const twin = freshStore()
    twin.load(kept?.overlay ?? {})
    expect(twin.overlaySnapshot()).toEqual(store.overlaySnapshot())
    expect(await twin.read((tx) => tx.orders.get(order.id))).toMatchObject({
      version: 2,
      note: 'Ring twice, “Łódź”\n🚪',
    })
    await again.close()
  })

  it('writes only what changed, never rows of the base', async () => {
    const { again } = await workAndStartAgain(persistence)
    const kept = await again.load()
    expect(kept?.overlay.rows.orders?.map(({ id }) => id)).toEqual([order.id])
    expect(kept?.overlay.rows.shipments).toBeUndefined()
    await again.close()
  })

  it('forgets everything on a reset, and what another schema wrote', async () => {
    const { store, again } = await workAndStartAgain(persistence)
    await again.load()
    await again.reset()
    expect(await again.load()).toBeNull()
    await keepAll(store, again, { ...stamp, schemaVersion: schemaVersion - 1 }, 0)
    expect(await again.load()).toBeNull()
    await again.close()
  })
})

describe('the journal', () => {
  const path = () => join(directory, 'portico.journal')

  it('ignores a torn last line and goes on after it', async () => {
    const { store, again } = await workAndStartAgain(() => fileJournal(directory))
    await appendFile(path(), '{"rows":[{"table":"orders","id":"o')
    const kept = await again.load()
    expect(freshFrom(kept?.overlay).overlaySnapshot()).toEqual(store.overlaySnapshot())
    await again.save({
      rows: [{ table: 'attachments', id: 'a9', row: { ...file('a9'), version: 1 } }],
      sequences: {},
      clockOffset: 0,
    })
    await again.close()
    const third = fileJournal(directory)
    expect((await third.load())?.overlay.rows.attachments?.map(({ id }) => id)).toEqual(['a2', 'a9'])
    await third.close()
  })

  it('reads every prefix that a crash can leave as the state after some commit', async () => {
    await workAndStartAgain(() => fileJournal(directory))
    const whole = await readFile(path())
    const begun = whole.indexOf('\n', whole.indexOf('\n') + 1) + 1
    for (let length = begun; length <= whole.length; length += 97) {
      await writeFile(path(), whole.subarray(0, length))
      const persistence = fileJournal(directory)
      expect((await persistence.load())?.overlay.rows.companies).toHaveLength(companies.length)
      await persistence.close()
    }
  })

  it('is one line for everything after a start, readable by its owner only', async () => {
    const { again } = await workAndStartAgain(() => fileJournal(directory))
    await again.load()
    expect((await readFile(path(), 'utf8')).trimEnd().split('\n')).toHaveLength(2)
    await again.close()
  })
})

const freshFrom = (overlay: Parameters<MemoryStore['load']>[0] | undefined): MemoryStore => {
  const store = freshStore()
  store.load(overlay ?? {})
  return store
}

describe('keeping a store', () => {
  it('tries again what could not be written', async () => {
    const store = createStore()
    const saved: string[][] = []
    let isBroken = true
    const persistence = {
      save: async ({ rows }: { rows: readonly { id: string }[] }) => {
        if (isBroken) throw new Error('disk full')
        saved.push(rows.map(({ id }) => id))
      },
      close: async () => undefined,
    }
    const errors: unknown[] = []
    const keeper = keepStore({
      store,
      persistence: persistence as never,
      clockOffset: () => 0,
      report: (error) => errors.push(error),
    })
    await store.write(async (tx) => ok(await tx.attachments.insert(file('a1'))))
    await keeper.flush()
    expect(errors.length).toBeGreaterThan(0)
    expect(keeper.isBehind()).toBe(true)
    isBroken = false
    await store.write(async (tx) => ok(await tx.attachments.insert(file('a2'))))
    await keeper.close()
    expect(keeper.isBehind()).toBe(false)
    expect(saved.flat()).toEqual(['a1', 'a2'])
  })
})
