import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Id, UserId } from '@/domain/ids'
import { ok, refuse } from '@/domain/result'
import { createStore, type MemoryStore } from './memory-store'
import type { PasswordTokenRow } from '@mocks/store/rows/people'
import { UniqueError } from './store-errors'
import type { BaseSegment, RowChange, Tx } from './tx'

type Row = PasswordTokenRow
type Model = ReadonlyMap<string, Row>

const users = ['u0', 'u1', 'u2']
const idAt = (place: number): string => `b${place}`
const baseRow = (place: number): Row => ({
  id: idAt(place) as Row['id'],
  version: 1,
  tokenHash: `h${place}`,
  userId: `u${place % 3}` as UserId,
  expiresAt: place,
  usedAt: null,
  purpose: 'reset',
})
const places = [0, 1, 2, 3, 4]
const base: BaseSegment<Row> = {
  size: places.length,
  idAt,
  at: baseRow,
  placeOf: (id) => places.findIndex((place) => idAt(place) === id),
  placesBy: (index, value) =>
    index === 'tokenHash' || index === 'userId' ? places.filter((place) => baseRow(place)[index] === value) : undefined,
}

const id = fc.constantFrom('b0', 'b1', 'b2', 'b3', 'b4', 'n0', 'n1', 'n2') as fc.Arbitrary<Row['id']>
const tokenHash = fc.constantFrom('h0', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'h7')
const userId = fc.constantFrom(...users) as fc.Arbitrary<UserId>
const command = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), id, tokenHash, userId }),
  fc.record({ kind: fc.constant('update' as const), id, tokenHash, userId }),
  fc.record({ kind: fc.constant('delete' as const), id }),
)
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never
const transaction = fc.record({
  commands: fc.array(command, { maxLength: 8 }),
  end: fc.constantFrom('commit' as const, 'commit' as const, 'refuse' as const, 'throw' as const),
})

/** What should be after a command; null where the store has to throw. */
function expected(model: Model, change: Command): Model | null {
  const next = new Map(model)
  const before = model.get(change.id)
  if ((change.kind === 'insert') === (before !== undefined)) return null
  if (change.kind === 'delete') return next.delete(change.id) ? next : null
  const taken = [...model.values()].some((row) => row.id !== change.id && row.tokenHash === change.tokenHash)
  if (taken) return null
  const { id: rowId, tokenHash: hash, userId: user } = change
  const fresh = { id: rowId, tokenHash: hash, userId: user, expiresAt: 9, usedAt: null, purpose: 'reset' as const }
  return next.set(rowId, before ? { ...before, ...fresh, version: before.version + 1 } : { ...fresh, version: 1 })
}

async function perform({ passwordTokens }: Tx, change: Command): Promise<void> {
  if (change.kind === 'delete') return passwordTokens.delete(change.id)
  const { kind, ...values } = change
  const row = { ...values, expiresAt: 9, usedAt: null, purpose: 'reset' as const }
  if (kind === 'insert') await passwordTokens.insert(row)
  else await passwordTokens.update(row.id, { tokenHash: row.tokenHash, userId: row.userId, expiresAt: 9, usedAt: null })
}

const byId = (rows: Iterable<Row>): Row[] => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))

/** Every way of looking at the store must show the rows of the model. */
async function mustEqual(store: MemoryStore, model: Model): Promise<void> {
  const rows = [...model.values()]
  await store.read(async ({ passwordTokens }) => {
    for (const user of users)
      expect(byId(await passwordTokens.by('userId', user))).toEqual(byId(rows.filter((row) => row.userId === user)))
    for (let hash = 0; hash < 8; hash += 1)
      expect(await passwordTokens.one('tokenHash', `h${hash}`)).toEqual(
        rows.find((row) => row.tokenHash === `h${hash}`),
      )
    for (const known of ['b0', 'b1', 'b2', 'b3', 'b4', 'n0', 'n1', 'n2'])
      expect(await passwordTokens.get(known as Row['id'])).toEqual(model.get(known))
  })
}

/** Follows the feed: what it has heard adds up to what there is. */
function follower() {
  const heard = new Map<string, Row>(places.map((place) => [idAt(place), baseRow(place)]))
  const hear = (changes: readonly RowChange[]): void => {
    for (const { id: changed, before, after } of changes) {
      expect(before).toEqual(heard.get(changed) ?? null)
      if (after) heard.set(changed, after as Row)
      else heard.delete(changed)
    }
  }
  return { heard, hear }
}

describe('a store over a base segment', () => {
  it('is what a plain map of rows would be, after any transactions, rolled back or not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(transaction, { maxLength: 6 }), async (transactions) => {
        const store = createStore({ base: { passwordTokens: base } })
        const { heard, hear } = follower()
        store.onCommit(hear)
        let model: Model = new Map(places.map((place) => [idAt(place), baseRow(place)]))
        for (const { commands, end } of transactions) {
          let draft: Model = model
          const run = store.write(async (tx) => {
            for (const change of commands) {
              const next = expected(draft, change)
              if (next) await perform(tx, change)
              else await expect(perform(tx, change)).rejects.toThrow()
              draft = next ?? draft
            }
            if (end === 'throw') throw new Error('accident')
            return end === 'commit' ? ok(null) : refuse('basket/empty')
          })
          if (end === 'throw') await expect(run).rejects.toThrow('accident')
          else await run
          if (end === 'commit') model = draft
          await mustEqual(store, model)
          expect(heard).toEqual(model)
        }
        const twin = createStore({ base: { passwordTokens: base } })
        twin.load(store.overlaySnapshot())
        await mustEqual(twin, model)
      }),
      { numRuns: 150 },
    )
  })

  it('keeps the sum when amounts move between rows in transactions that overlap and fail', async () => {
    const move = fc.record({
      from: fc.nat({ max: 3 }),
      to: fc.nat({ max: 3 }),
      amount: fc.nat({ max: 50 }),
      fails: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 20 }), async (moves) => {
        const store = createStore()
        const timerId = (at: number) => `t${at}` as Id<'Timer'>
        const rows = [0, 1, 2, 3].map((at) => ({
          id: timerId(at),
          version: 1,
          at: 100,
          kind: 'k',
          key: `${at}`,
          payload: {},
        }))
        store.load({ rows: { timers: rows } })
        const running = moves.map(({ from, to, amount, fails }) =>
          store.write(async (tx) => {
            const source = await tx.timers.require(timerId(from))
            await tx.timers.update(source.id, { at: source.at - amount })
            const target = await tx.timers.require(timerId(to))
            await tx.timers.update(target.id, { at: target.at + amount })
            if (fails) throw new Error('accident')
            return source.at < amount ? refuse('basket/empty') : ok(null)
          }),
        )
        const sums = moves.map(() =>
          store.read(async (tx) => (await tx.timers.all()).reduce((sum, row) => sum + row.at, 0)),
        )
        await Promise.allSettled(running)
        expect(await Promise.all(sums)).toEqual(moves.map(() => 400))
        expect(store.overlaySnapshot().rows.timers?.every((row) => row.at >= 0)).toBe(true)
      }),
    )
  })

  it('refuses to list a table with a base, and names who holds a value', async () => {
    const store = createStore({ base: { passwordTokens: base } })
    await expect(store.read((tx) => tx.passwordTokens.all())).rejects.toThrow('base segment')
    const twin = store.write(async (tx) => ok(await tx.passwordTokens.update('b1' as Row['id'], { tokenHash: 'h0' })))
    await expect(twin).rejects.toThrow(UniqueError)
    await expect(twin).rejects.toThrow('passwordTokens.tokenHash "h0" is already taken by b0')
  })
})
