import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decidesFor } from '@/domain/authorizations/deciders'
import type { OrderId, UserId } from '@/domain/ids'
import type { Result } from '@/domain/result'
import { basketIdOf } from '../basket/priced-basket'
import { creditPosition } from '../checkout/credit-position'
import { placeOrder } from '../checkout/place-order'
import type { Context } from '../context'
import { actorOf } from '../session/actor'
import { mayAuthorize } from '../team/authorizers'
import { companyIds } from '@mocks/seed/companies'
import { userIds } from '@mocks/seed/people'
import { createErpWorld, type ErpWorld } from '@mocks/jobs/testing/erp-world'
import type { BudgetId, SpendingLimitId } from '@/domain/ids'
import type { Tx } from '@mocks/store/tx'
import { cancelDecision } from './cancel-decision'
import { loadCase } from './case-record'
import { decideCase } from './decide'
import { withdrawOrder } from './withdraw-order'

const names = ['maja', 'adam', 'ewa', 'ines', 'tomasz', 'piotr'] as const
type Name = (typeof names)[number]
const budgetId = 'bdg_random' as BudgetId

const who = fc.constantFrom<Name>(...names)
const limits = fc.uniqueArray(
  fc.record({
    amount: fc.constantFrom(0, 50_000, 100_000, 200_000, 300_000),
    authorizers: fc.uniqueArray(fc.constantFrom<Name>('adam', 'ewa', 'ines', 'tomasz'), { minLength: 1 }),
  }),
  { selector: ({ amount }) => amount, maxLength: 4 },
)
const deed = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ deed: fc.constant('place' as const), quantity: fc.integer({ min: 1, max: 60 }) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      deed: fc.constant('decide' as const),
      who,
      order: fc.nat(9),
      approve: fc.boolean(),
      stale: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ deed: fc.constant('cancel' as const), who, order: fc.nat(9), level: fc.nat(3) }),
  },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant('withdraw' as const), who, order: fc.nat(9) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      deed: fc.constant('right' as const),
      who: fc.constantFrom<Name>('adam', 'ewa', 'tomasz'),
      given: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      deed: fc.constant('delegate' as const),
      from: fc.constantFrom<Name>('adam', 'ewa', 'ines', 'maja'),
      to: fc.constantFrom<Name>('adam', 'ewa', 'tomasz', 'maja'),
    }),
  },
)
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never

const contextOf = async (tx: Tx, ctx: Context, name: Name): Promise<Context> => {
  const user = await tx.users.require(userIds[name])
  return { ...ctx, actor: await actorOf(tx, user), actorName: user.name }
}

/** Limits, a budget that asks for authorization, and all the time of the world for this customer's credit. */
const prepare = (world: ErpWorld, rows: { amount: number; authorizers: Name[] }[], budget: number) =>
  world.write(async (tx) => {
    const maja = userIds.maja
    for (const row of await tx.spendingLimits.by('userId', maja)) await tx.spendingLimits.delete(row.id)
    for (const { amount, authorizers } of rows)
      await tx.spendingLimits.insert({
        id: `lim_${amount}` as SpendingLimitId,
        companyId: companyIds.kestrel,
        userId: maja,
        amount,
        authorizerIds: authorizers.map((name) => userIds[name]),
      })
    await tx.budgets.insert({
      id: budgetId,
      companyId: companyIds.kestrel,
      name: 'Random',
      owner: { kind: 'person', userId: maja },
      amount: budget,
      period: 'year',
      mode: 'authorize',
      authorizerIds: [userIds.ewa],
      startsOn: '2026-01-01',
      endsOn: null,
      active: true,
    })
    await tx.companies.update(companyIds.kestrel, { creditLimit: null })
  })

async function place(tx: Tx, ctx: Context, quantity: number): Promise<void> {
  const product = (await tx.products.all()).find(
    (row) => !row.discontinued && row.minimum === 1 && row.multiple === 1 && (row.listPrice.PLN ?? 0) > 5_000,
  )
  const basket = await tx.baskets.get(basketIdOf(userIds.maja))
  const lines = [{ id: 'bsl_random' as never, productId: product!.id, quantity }]
  const row = basket
    ? await tx.baskets.update(basket.id, { lines })
    : await tx.baskets.insert({
        id: basketIdOf(userIds.maja),
        userId: userIds.maja,
        companyId: companyIds.kestrel,
        lines,
      })
  const own = await contextOf(tx, ctx, 'maja')
  const blind: Context = { ...own, actor: { ...own.actor, grants: { ...own.actor.grants, 'prices.view': undefined } } }
  const placed = await placeOrder(
    tx,
    { basketVersion: row.version, expectedTotal: null, deliveryAddressId: 'adr_poznan' as never, attachmentIds: [] },
    blind,
  )
  expect(placed.ok || placed.refusal).toBe(true)
}

const casesOf = async (tx: Tx) =>
  (await tx.authorizations.by('companyId', companyIds.kestrel)).filter(({ orderId }) => !orderId.startsWith('ord_'))

/** What the random cases amount to, counted from the orders alone. */
async function figures(tx: Tx, now: number) {
  const company = await tx.companies.require(companyIds.kestrel)
  const position = await creditPosition(tx, company, now)
  const used = (await tx.budgetEntries.by('budgetId', budgetId)).reduce((sum, { amount }) => sum + amount, 0)
  return { open: position.openOrders, pending: position.pendingApproval, used }
}

async function act(tx: Tx, ctx: Context, step: Deed): Promise<void> {
  if (step.deed === 'place') return place(tx, ctx, step.quantity)
  if (step.deed === 'right') {
    const { options } = await tx.users.require(userIds[step.who])
    await tx.users.update(userIds[step.who], { options: { ...options, mayAuthorize: step.given } })
    return
  }
  if (step.deed === 'delegate') {
    await tx.delegations.insert({
      id: ctx.ids.next('Delegation'),
      companyId: companyIds.kestrel,
      fromUserId: userIds[step.from],
      toUserId: userIds[step.to],
      startsOn: '2026-11-20',
      endsOn: '2026-11-20',
      note: null,
      createdBy: userIds.ines,
      createdAt: 0,
      revokedAt: null,
    })
    return
  }
  const cases = await casesOf(tx)
  const row = cases[step.order % Math.max(cases.length, 1)]
  if (row) await actOn(tx, ctx, step, row.orderId)
}

async function actOn(
  tx: Tx,
  ctx: Context,
  step: Extract<Deed, { deed: 'decide' | 'cancel' | 'withdraw' }>,
  orderId: OrderId,
): Promise<void> {
  const own = await contextOf(tx, ctx, step.who)
  const userId: UserId = userIds[step.who]
  const before = (await tx.authorizations.one('orderId', orderId))!
  const record = await loadCase(tx, before, ctx)
  const isAble = await mayAuthorize(tx, await tx.users.require(userId))
  const { version } = before
  const was = await figures(tx, ctx.clock.now())
  const wasOrder = await tx.orders.require(orderId)
  let result: Result<unknown>
  if (step.deed === 'decide') {
    const outcome = step.approve ? ('approved' as const) : ('declined' as const)
    result = await decideCase(tx, { orderId, outcome, version: step.stale ? version - 1 : version }, own)
    if (!result.ok) return
    // Nobody unentitled ever decides.
    expect([step.stale, isAble, before.status, userId === before.ordererId]).toEqual([false, true, 'pending', false])
    const level = before.levels[before.current]!
    const mandate = decidesFor(record.deciders[before.current]!, userId)!
    const principal = mandate.forId ?? userId
    const isManager = (await tx.users.require(principal)).accountRole === 'accountManager'
    expect(level.authorizerIds.includes(principal) || isManager).toBe(true)
    const after = (await tx.authorizations.one('orderId', orderId))!
    expect(after.levels[before.current]?.decision).toMatchObject({ byId: userId, forId: mandate.forId, outcome })
    // Cancelling restores exactly what was: the case, the order, credit and budget.
    const probe = await cancelDecision(tx, { orderId, version: after.version }, async () => 'open', own)
    expect(probe.ok).toBe(true)
    const restored = (await tx.authorizations.one('orderId', orderId))!
    expect([restored.status, restored.current]).toEqual([before.status, before.current])
    expect(restored.levels.map(({ decision }) => decision)).toEqual(before.levels.map(({ decision }) => decision))
    expect(await figures(tx, ctx.clock.now())).toEqual(was)
    const { version: _now, ...order } = await tx.orders.require(orderId)
    expect(order).toEqual({ ...wasOrder, version: undefined })
    await decideCase(tx, { orderId, outcome, version: restored.version }, own)
  } else if (step.deed === 'cancel') {
    result = await cancelDecision(tx, { orderId, version, level: step.level + 1 }, async () => 'open', own)
    if (!result.ok) return
    expect([isAble, userId === before.ordererId]).toEqual([true, false])
    expect(decidesFor(record.deciders.flat(), userId)).toBeDefined()
  } else {
    result = await withdrawOrder(tx, { orderId, version }, own)
    if (result.ok) expect([step.who, before.status]).toEqual(['maja', 'pending'])
  }
}

async function agrees(tx: Tx, ctx: Context, base: { open: number; pending: number }): Promise<void> {
  let open = 0
  let pending = 0
  for (const row of await casesOf(tx)) {
    const order = await tx.orders.require(row.orderId)
    expect(order.authorization).toBe(row.status)
    if (row.status === 'pending') {
      pending += order.total
      // No order is undecidable.
      const { deciders } = await loadCase(tx, row, ctx)
      expect(deciders.every((level) => level.length > 0)).toBe(true)
    }
  }
  let used = 0
  for (const entry of new Set((await tx.budgetEntries.by('budgetId', budgetId)).map(({ orderId }) => orderId))) {
    const { total, authorization, status } = await tx.orders.require(entry)
    if (status === 'received') open += total
    if (authorization !== 'declined' && authorization !== 'withdrawn') used += total
  }
  const now = await figures(tx, ctx.clock.now())
  expect(now).toEqual({ open: base.open + open, pending: base.pending + pending, used })
}

test('AUT-01 AUT-03 AUT-15 whatever limits, people and deeds: only the entitled decide, every order can be decided, and reservations add up', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      limits,
      fc.constantFrom(100_000, 1_000_000),
      fc.array(deed, { maxLength: 14 }),
      async (rows, budget, deeds) => {
        const world = await createErpWorld()
        await prepare(world, rows, budget)
        const base = await world.read((tx) => figures(tx, world.clock.now()))
        await world.write((tx, ctx) => place(tx, ctx, 40))
        for (const step of deeds) {
          await world.write((tx, ctx) => act(tx, ctx, step))
          await world.write((tx, ctx) => agrees(tx, ctx, base))
        }
        expect(world.store.violations()).toEqual([])
      },
    ),
    { numRuns: 40 },
  )
})
