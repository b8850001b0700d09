import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Id, UserId } from '@/domain/ids'
import { ok, refuse } from '@/domain/result'
import { createStore, type MemoryStore } from './memory-store'
import { InvariantError, StoreUsageError, UniqueError } from './store-errors'
import { companyRow, orderLine, orderRow } from './testing/sample-rows'
import { type RowChange, StaleRowError } from './tx'

let store: MemoryStore
const timer = (number: number) => ({
  id: `t${number}` as Id<'Timer'>,
  at: number,
  kind: 'k',
  key: `${number}`,
  payload: {},
})
const addTimer = (number: number) => store.write(async (tx) => ok(await tx.timers.insert(timer(number))))
const timers = () => store.read((tx) => tx.timers.all())

beforeEach(() => {
  store = createStore()
})

describe('rows', () => {
  it('are frozen copies of what was put in', async () => {
    const given = { ...timer(1), payload: { a: 1 } }
    await store.write(async (tx) => ok(await tx.timers.insert(given)))
    given.payload.a = 2
    const [row] = await timers()
    expect(row).toMatchObject({ version: 1, payload: { a: 1 } })
    expect(() => Object.assign(row?.payload ?? {}, { a: 3 })).toThrow(TypeError)
  })

  it('carry a version that each update raises, and refuse an update of an older one', async () => {
    await addTimer(1)
    await store.write(async (tx) => ok(await tx.timers.update(timer(1).id, { at: 5 }, 1)))
    const late = store.write(async (tx) => ok(await tx.timers.update(timer(1).id, { at: 6 }, 1)))
    await expect(late).rejects.toThrow(StaleRowError)
    expect(await timers()).toMatchObject([{ at: 5, version: 2 }])
  })

  it('cannot share a value of a unique index, which a deleted row gives back', async () => {
    await addTimer(1)
    const twin = { ...timer(1), id: 't2' as Id<'Timer'> }
    await expect(store.write(async (tx) => ok(await tx.timers.insert(twin)))).rejects.toThrow(UniqueError)
    await store.write(async (tx) => ok(await tx.timers.delete(timer(1).id)))
    await store.write(async (tx) => ok(await tx.timers.insert(twin)))
    expect(await store.read((tx) => tx.timers.one('kindKey', 'k:1'))).toMatchObject({ id: 't2' })
  })

  it('are found by an index, and by nothing that is no index', async () => {
    const users = ['a', 'b', 'c'].map((name) => ({
      id: name as Id<'PasswordToken'>,
      tokenHash: name,
      userId: (name === 'c' ? 'u2' : 'u1') as UserId,
      expiresAt: 0,
      usedAt: null,
      purpose: 'reset' as const,
    }))
    await store.write(async (tx) => ok(await Promise.all(users.map((user) => tx.passwordTokens.insert(user)))))
    expect(await store.read((tx) => tx.passwordTokens.by('userId', 'u1'))).toHaveLength(2)
    await expect(store.read((tx) => tx.passwordTokens.by('expiresAt', 0))).rejects.toThrow(StoreUsageError)
    await expect(store.read((tx) => tx.passwordTokens.one('userId', 'u1'))).rejects.toThrow(StoreUsageError)
  })
})

describe('a transaction', () => {
  it('leaves no trace when it refuses or throws, not even in a sequence', async () => {
    await addTimer(1)
    const before = store.overlaySnapshot()
    const refused = await store.write(async (tx) => {
      await tx.timers.insert(timer(2))
      await tx.timers.update(timer(1).id, { key: 'moved' })
      await tx.nextNumber('orders')
      return refuse('basket/empty')
    })
    const thrown = store.write(async (tx) => {
      await tx.timers.delete(timer(1).id)
      throw new Error('accident')
    })
    expect(refused.ok).toBe(false)
    await expect(thrown).rejects.toThrow('accident')
    expect(store.overlaySnapshot()).toEqual(before)
    expect(await store.read((tx) => tx.timers.one('kindKey', 'k:1'))).toBeDefined()
    expect(await store.write(async (tx) => ok(await tx.nextNumber('orders')))).toEqual(ok(100_001))
  })

  it('runs alone: writes queue up, and a read never sees half of one', async () => {
    await addTimer(1)
    const increment = () =>
      store.write(async (tx) => {
        const { at } = await tx.timers.require(timer(1).id)
        await Promise.resolve()
        return ok(await tx.timers.update(timer(1).id, { at: at + 1 }))
      })
    const seen: number[] = []
    const work = Array.from({ length: 20 }, () => [increment(), timers().then(([row]) => seen.push(row?.at ?? -1))])
    await Promise.all(work.flat())
    expect(seen).toEqual(Array.from({ length: 20 }, (_, at) => at + 2))
  })

  it('may not write while reading, and is useless after its end', async () => {
    await expect(store.read((tx) => tx.timers.insert(timer(1)))).rejects.toThrow(StoreUsageError)
    await expect(store.read((tx) => tx.nextNumber('orders'))).rejects.toThrow(StoreUsageError)
    const kept = await store.read(async (tx) => tx)
    await expect(kept.timers.all()).rejects.toThrow('over')
  })

  it('goes on with the next after one has failed', async () => {
    await expect(store.write(() => Promise.reject(new Error('accident')))).rejects.toThrow('accident')
    await expect(store.read(() => Promise.reject(new Error('accident')))).rejects.toThrow('accident')
    await addTimer(1)
    expect(await timers()).toHaveLength(1)
  })

  it('is refused as a whole when it breaks an invariant', async () => {
    const wrong = orderRow({ lines: [orderLine({ position: 1 }), orderLine({ position: 1, id: 'l2' })] })
    const write = store.write(async (tx) => {
      await tx.companies.insert(companyRow())
      return ok(await tx.orders.insert(wrong))
    })
    await expect(write).rejects.toThrow(InvariantError)
    await expect(write).rejects.toThrow('positions of lines are unique')
    expect(store.overlaySnapshot().rows).toEqual({})
  })
})

describe('the change feed', () => {
  it('tells once of each changed row, after the commit, and of nothing that was rolled back', async () => {
    const heard = vi.fn<(changes: readonly RowChange[]) => void>()
    const stop = store.onCommit(heard)
    await store.write(async (tx) => {
      await tx.timers.insert(timer(1))
      await tx.timers.update(timer(1).id, { at: 9 })
      await tx.timers.insert(timer(2))
      await tx.timers.delete(timer(2).id)
      return ok(null)
    })
    await store.write(async (tx) => (await tx.timers.insert(timer(3)), refuse('basket/empty')))
    stop()
    await addTimer(4)
    expect(heard.mock.calls).toMatchObject([
      [[{ table: 'timers', id: 't1', kind: 'insert', before: null, after: { at: 9 } }]],
    ])
  })
})

describe('a snapshot', () => {
  it('brings back rows, indexes and sequences, as often as wanted', async () => {
    await addTimer(1)
    const snapshot = store.snapshot()
    const { cases } = store.sequences()
    for (let round = 0; round < 2; round += 1) {
      await store.write(async (tx) => {
        await tx.nextNumber('cases')
        await tx.timers.update(timer(1).id, { key: 'moved' })
        return ok(await tx.timers.insert(timer(2)))
      })
      expect(await timers()).toHaveLength(2)
      store.restore(snapshot)
      expect(await timers()).toMatchObject([{ id: 't1', version: 1 }])
      expect(await store.read((tx) => tx.timers.one('kindKey', 'k:1'))).toBeDefined()
      expect(await store.read((tx) => tx.timers.one('kindKey', 'k:moved'))).toBeUndefined()
      expect(store.sequences().cases).toBe(cases)
    }
  })

  it('of the overlay makes an equal store', async () => {
    await addTimer(1)
    const twin = createStore()
    twin.load(store.overlaySnapshot())
    expect(twin.overlaySnapshot()).toEqual(store.overlaySnapshot())
  })
})
