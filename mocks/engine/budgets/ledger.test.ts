import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BudgetId, OrderId, UserId } from '@/domain/ids'
import { lineNet } from '@/domain/pricing'
import { ok } from '@/domain/result'
import { countingIds } from '@mocks/ids'
import { systemContext } from '@mocks/jobs/system-context'
import { createStore } from '@mocks/store/memory-store'
import type { BudgetRow } from '@mocks/store/rows/company'
import type { OrderRow } from '@mocks/store/rows/orders'
import { companyRow, orderLine, orderRow } from '@mocks/store/testing/sample-rows'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { consumeBudget, releaseBudget, reserveBudget } from './ledger'
import { settleBudget } from './settle-budget'
import { sumOf } from './used-of'

const start = Date.UTC(2026, 9, 25, 0, 30)
const dayMs = 86_400_000
const budget = (id: string, owner: BudgetRow['owner']): BudgetRow => ({
  id: id as BudgetId,
  version: 1,
  companyId: companyRow().id,
  name: id,
  owner,
  amount: 5_000,
  period: 'week',
  mode: 'warn',
  authorizerIds: [],
  startsOn: '2026-10-01',
  endsOn: null,
  active: true,
})
const pots = ['b1', 'b2'] as const
const buyer = 'u1' as UserId

type Deed = { which: number; deed: 'consume' | 'release' | 'reserve' | 'reduce' | 'raise' | 'cancel'; by: number }
const histories = fc.record({
  orders: fc.array(
    fc.record({
      pot: fc.constantFrom<BudgetId | null>(...pots.map((id) => id as BudgetId), null),
      own: fc.boolean(),
      prices: fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  deeds: fc.array(
    fc.record<Deed>({
      which: fc.nat(4),
      deed: fc.constantFrom('consume', 'release', 'reserve', 'reduce', 'raise', 'cancel'),
      by: fc.nat(5),
    }),
    { maxLength: 20 },
  ),
})

/** Some quantity less, or a dearer piece, with tax and freight following. */
const changed = (order: OrderRow, { deed, by }: Deed): Partial<OrderRow> => {
  const lines = order.lines.map((line, at) => {
    if (at !== by % order.lines.length) return line
    const next =
      deed === 'raise'
        ? { ...line, unitPrice: line.unitPrice + by }
        : { ...line, confirmed: Math.max((line.confirmed ?? line.ordered) - by, 0) }
    return { ...next, net: lineNet(next, 'PLN') }
  })
  const net = lines.reduce((sum, line) => sum + line.net, 0)
  const tax = Math.round((net + order.freight) * 0.23)
  return { lines, net, tax, total: net + order.freight + tax }
}

async function act(tx: Tx, ctx: Context, order: OrderRow, deed: Deed): Promise<void> {
  const isOver = order.status === 'cancelled'
  const gone = order.status === 'declined' || isOver
  const to = (patch: Partial<OrderRow>) => tx.orders.update(order.id, patch)
  if (deed.deed === 'consume' && !gone) return consumeBudget(tx, ctx, await to({ status: 'received' }))
  if (deed.deed === 'release' && !gone) return releaseBudget(tx, ctx, await to({ status: 'declined' }))
  if (deed.deed === 'reserve' && !isOver) return reserveBudget(tx, ctx, await to({ status: 'pendingAuthorization' }))
  if (deed.deed === 'cancel' && !gone) return settleBudget(tx, ctx, order, await to({ status: 'cancelled' }))
  if (deed.deed === 'reduce' || deed.deed === 'raise')
    return settleBudget(tx, ctx, order, await to(changed(order, deed)))
}

test('AUT-30 CON-05 whatever happens to orders, budgets say what the orders that stand cost', async () => {
  await fc.assert(
    fc.asyncProperty(histories, async ({ orders, deeds }) => {
      const store = createStore()
      const user = {
        id: buyer,
        version: 1,
        companyId: companyRow().id,
        active: true,
        costCentreIds: [],
        email: 'a@b.c',
      }
      store.load({
        rows: {
          companies: [companyRow()],
          users: [{ ...user, branchId: null } as never],
          costCentres: [
            { id: 'cc', version: 1, companyId: 'c1', branchId: null, code: '1', name: 'x', active: true } as never,
          ],
          budgets: [
            ...pots.map((id) => budget(id, { kind: 'costCentre', costCentreId: 'cc' as never })),
            budget('own', { kind: 'person', userId: buyer }),
          ],
        },
      })
      const ids = countingIds('l')
      let now = start
      const write = async (work: (tx: Tx, ctx: Context) => Promise<void>) => {
        now += dayMs / 3
        const done = await store.write(async (tx) => ok(await work(tx, systemContext(ids, now))))
        if (!done.ok) throw new Error(done.refusal.type)
      }
      for (const [at, { pot, own, prices }] of orders.entries())
        await write(async (tx, ctx) => {
          const lines = prices.map((unitPrice, line) =>
            orderLine({ id: `o${at}l${line}`, position: line, unitPrice, ordered: 4 }),
          )
          const row = orderRow({ id: `o${at}`, number: `SO-${at}`, lines, budgetId: pot, placedAt: now })
          await reserveBudget(tx, ctx, await tx.orders.insert({ ...row, userId: own ? buyer : null }))
        })
      for (const deed of deeds)
        await write(async (tx, ctx) => {
          const order = await tx.orders.get(`o${deed.which}` as OrderId)
          if (order) await act(tx, ctx, order, deed)
        })

      await store.read(async (tx) => {
        const placed = await Promise.all(orders.map((_, at) => tx.orders.require(`o${at}` as OrderId)))
        const standing = placed.filter(({ status }) => status !== 'declined' && status !== 'cancelled')
        const costOf = (counted: readonly OrderRow[]) => counted.reduce((sum, { total }) => sum + total, 0)
        for (const id of pots)
          expect(sumOf(await tx.budgetEntries.by('budgetId', id))).toBe(
            costOf(standing.filter(({ budgetId }) => budgetId === id)),
          )
        expect(sumOf(await tx.budgetEntries.by('budgetId', 'own'))).toBe(
          costOf(standing.filter(({ userId }) => userId === buyer)),
        )
        for (const order of placed) {
          const entries = await tx.budgetEntries.by('orderId', order.id)
          // What comes back later counts on the day of the order.
          expect(new Set(entries.map(({ windowOn }) => windowOn)).size).toBeLessThanOrEqual(1)
        }
      })
    }),
    { numRuns: 60 },
  )
})

test('CON-05 asked twice, the ledger writes once', async () => {
  const store = createStore()
  store.load({ rows: { companies: [companyRow()], budgets: [budget('b1', { kind: 'person', userId: buyer })] } })
  const ids = countingIds('l')
  const row = orderRow({ budgetId: 'b1', userId: null })
  const done = await store.write(async (tx) => {
    const ctx = systemContext(ids, start)
    const order = await tx.orders.insert(row)
    for (const step of [reserveBudget, reserveBudget, consumeBudget, consumeBudget, releaseBudget, releaseBudget])
      await step(tx, ctx, order)
    return ok((await tx.budgetEntries.by('orderId', order.id)).map(({ kind, amount }) => [kind, amount]))
  })
  expect(done).toEqual(
    ok([
      ['reserved', row.total],
      ['consumed', 0],
      ['released', -row.total],
    ]),
  )
})
