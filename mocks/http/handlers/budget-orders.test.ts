import { describe, expect, it } from 'vitest'
import { cancelDecision, decideAuthorization, getAuthorization, previewAuthorization } from '@/contract/authorizations'
import { editDeskOrder, getDeskOrder } from '@/contract/admin/orders'
import { addBasketLines } from '@/contract/basket'
import { getBudget } from '@/contract/budgets'
import { getOrder, placeOrder } from '@/contract/orders'
import type { BudgetId, CostCentreId } from '@/domain/ids'
import { nextOrderable } from '@/domain/quantity'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { costCentreIds } from '@mocks/seed/cost-centres'
import { budgetIds } from '@mocks/seed/story/budget-charges'
import type { BudgetRow } from '@mocks/store/rows/company'
import { empty, newKey, orderBody, products } from '../testing/buyers'

type Charge = { costCentreId?: CostCentreId; budgetId?: BudgetId }
const { workshop, fitting } = costCentreIds

/** Somebody with one product in the basket, and what the order will cost. */
const buying = async (person: string) => {
  const world = await createWorld()
  const client = await world.as(person)
  return { world, client, total: await fillAgain(world, client, person) }
}
const fillAgain = async (world: World, client: WorldClient, person: string): Promise<number> => {
  await empty(world, person)
  const product = (await products(world))[20]!
  const lines = [{ productId: product.id, quantity: nextOrderable(5, product) }]
  const basket = await client.call(addBasketLines, { body: { lines } }, { idempotencyKey: newKey() })
  return basket.totals!.total.amount
}
const place = async (client: WorldClient, charge: Charge = {}) => {
  const body = { ...(await orderBody(client)), ...charge }
  return client.call(placeOrder, { body }, { idempotencyKey: newKey() })
}
const used = (world: World, id: BudgetId) =>
  world.store.read(async (tx) =>
    (await tx.budgetEntries.by('budgetId', id)).reduce((sum, { amount }) => sum + amount, 0),
  )
const setBudget = async (world: World, id: BudgetId, patch: Partial<BudgetRow>) => {
  const done = await world.store.write(async (tx) => ok(await tx.budgets.update(id, patch)))
  if (!done.ok) throw new Error(done.refusal.type)
}
/** Leaves exactly this much of today's window. */
const leave = async (world: World, id: BudgetId, amount: number, patch: Partial<BudgetRow> = {}) => {
  const budget = await (await world.as('ines')).call(getBudget, { params: { budgetId: id } })
  await setBudget(world, id, { ...patch, amount: budget.used!.amount + amount })
}
const typeOf = async (call: Promise<unknown>) => (await refusalOf(call)).type.split('/').slice(-2).join('/')

describe('whose budget pays', () => {
  it('AUT-30 somebody with several cost centres says which one, and only one of their own will do', async () => {
    const { world, client } = await buying('lena')
    const preview = await client.call(previewAuthorization, { query: {} })
    expect(preview.costCentres.map(({ code }) => code)).toEqual(['410', '420'])
    expect(preview).toMatchObject({ costCentreId: null, budgets: [], stopped: { code: 'budget.costCentre' } })
    expect(await typeOf(place(client))).toBe('budget/cost-centre')
    expect(await typeOf(place(client, { costCentreId: costCentreIds.showroom }))).toBe('budget/cost-centre')
    const before = await used(world, budgetIds.fitting)
    const placed = await place(client, { costCentreId: fitting })
    const order = await client.call(getOrder, { params: { orderId: placed.orderId } })
    expect(order.costCentre).toEqual({ code: '420', name: 'Gdańsk site fitting' })
    expect(await used(world, budgetIds.fitting)).toBe(before + order.totals!.total.amount)
  })

  it('AUT-30 the only cost centre and its only budget are chosen by themselves', async () => {
    const { world, client, total } = await buying('tomasz')
    const preview = await client.call(previewAuthorization, { query: {} })
    expect(preview).toMatchObject({ needed: false, costCentreId: fitting, budgetId: budgetIds.fitting, stopped: null })
    expect(preview.budgets).toMatchObject([{ mode: 'warn', personal: false, exceededBy: null }])
    const before = await used(world, budgetIds.fitting)
    const { authorization } = await place(client)
    expect([authorization, (await used(world, budgetIds.fitting)) - before]).toEqual(['notNeeded', total])
  })

  it('AUT-30 of several budgets of a cost centre the buyer picks one', async () => {
    const { world, client, total } = await buying('tomasz')
    const second = 'bdg_second' as BudgetId
    await world.store.write(async (tx) => {
      const { version: _version, ...like } = await tx.budgets.require(budgetIds.fitting)
      return ok(await tx.budgets.insert({ ...like, id: second, name: 'Tools', amount: 9_000_000 }))
    })
    expect(await typeOf(place(client))).toBe('budget/choice')
    const preview = await client.call(previewAuthorization, { query: { budgetId: second } })
    expect([preview.budgets.length, preview.budgetId, preview.stopped]).toEqual([2, second, null])
    await place(client, { budgetId: second })
    expect(await used(world, second)).toBe(total)
  })

  it('AUT-30 a cost centre that never had a budget is not limited; one whose budget has ended is closed', async () => {
    const { world, client } = await buying('tomasz')
    await setBudget(world, budgetIds.fitting, { endsOn: '2026-11-19' })
    const preview = await client.call(previewAuthorization, { query: {} })
    expect(preview.stopped).toMatchObject({ code: 'budget.missing', params: { budget: 'Fitting on site' } })
    expect(await typeOf(place(client))).toBe('budget/missing')
    await setBudget(world, budgetIds.fitting, { active: false })
    expect((await place(client)).authorization).toBe('notNeeded')
  })

  it('AUT-30 people without a cost centre or budget order as before', async () => {
    const { client } = await buying('piotr')
    const preview = await client.call(previewAuthorization, { query: {} })
    expect(preview).toMatchObject({ costCentres: [], budgets: [], needed: false, stopped: null })
    expect((await place(client)).authorization).toBe('notNeeded')
  })
})

describe('what exceeds a budget', () => {
  it('CON-05 an order at the last cent passes, one cent beyond is blocked, warned of, or waits', async () => {
    const { world, client, total } = await buying('tomasz')
    await leave(world, budgetIds.fitting, total, { mode: 'block' })
    expect((await client.call(previewAuthorization, { query: {} })).stopped).toBeNull()
    await leave(world, budgetIds.fitting, total - 1)
    const blocked = await client.call(previewAuthorization, { query: {} })
    expect(blocked.stopped).toMatchObject({ code: 'budget.exceeded', params: { budget: 'Fitting on site' } })
    expect(blocked.budgets).toMatchObject([{ exceededBy: { amount: 1, currency: 'PLN' } }])
    const before = await used(world, budgetIds.fitting)
    expect(await typeOf(place(client))).toBe('budget/exceeded')
    expect(await used(world, budgetIds.fitting)).toBe(before)

    await setBudget(world, budgetIds.fitting, { mode: 'warn' })
    const warned = await client.call(previewAuthorization, { query: {} })
    expect(warned).toMatchObject({ needed: false, stopped: null, budgets: [{ exceededBy: { amount: 1 } }] })
    expect((await place(client)).authorization).toBe('notNeeded')
  })

  it('CON-05 a budget that asks for authorization makes its people decide; what waits counts as used', async () => {
    const { world, client, total } = await buying('lena')
    await leave(world, budgetIds.workshop, total - 1)
    const preview = await client.call(previewAuthorization, { query: { costCentreId: workshop } })
    expect(preview).toMatchObject({ needed: true, stopped: null })
    expect(preview.levels).toMatchObject([
      { avoidBy: { amount: 1 }, level: { kind: 'budget', budgetName: 'Workshop materials' } },
    ])
    const before = await used(world, budgetIds.workshop)
    expect((await place(client, { costCentreId: workshop })).authorization).toBe('pending')
    expect((await used(world, budgetIds.workshop)) - before).toBe(total)
    const detail = await (await world.as('ines')).call(getBudget, { params: { budgetId: budgetIds.workshop } })
    expect([detail.left!.amount, detail.over]).toEqual([-1, true])
  })

  it('CON-05 one’s own budget counts with every order, whichever cost centre pays', async () => {
    const { world, client, total } = await buying('lena')
    const lena = (await world.user('lena')).id
    await world.store.write(async (tx) => {
      const { version: _version, ...like } = await tx.budgets.require(budgetIds.ewa)
      const owner = { kind: 'person', userId: lena } as const
      return ok(await tx.budgets.insert({ ...like, id: 'bdg_lena' as BudgetId, owner, amount: total }))
    })
    await place(client, { costCentreId: fitting })
    expect(await used(world, 'bdg_lena' as BudgetId)).toBe(total)
    await fillAgain(world, client, 'lena')
    const preview = await client.call(previewAuthorization, { query: { costCentreId: fitting } })
    expect(preview.budgetId).toBe(budgetIds.fitting)
    expect(preview.budgets.map(({ personal }) => personal)).toEqual([false, true])
    expect(await typeOf(place(client, { costCentreId: fitting }))).toBe('budget/exceeded')
  })

  it('CON-05 the next window begins with the whole amount, at midnight of the company', async () => {
    const { world, total } = await buying('tomasz')
    await leave(world, budgetIds.fitting, 0, { mode: 'block' })
    const stoppedAt = async (time: string) => {
      world.clock.set(Date.parse(time))
      const client = await world.as('tomasz')
      return (await client.call(previewAuthorization, { query: {} })).stopped?.code ?? null
    }
    expect([await stoppedAt('2026-11-30T22:59:59Z'), total > 0]).toEqual(['budget.exceeded', true])
    expect(await stoppedAt('2026-11-30T23:00:00Z')).toBeNull()
  })

  it('CON-05 a decline gives everything back, a cancelled decision takes it again, an approval uses it', async () => {
    const { world, client, total } = await buying('lena')
    await leave(world, budgetIds.workshop, total - 1)
    const before = await used(world, budgetIds.workshop)
    const { orderId } = await place(client, { costCentreId: workshop })
    const ines = await world.as('ines')
    const now = async () => {
      const { status, version } = await ines.call(getAuthorization, { params: { orderId } })
      const entries = await world.store.read((tx) => tx.budgetEntries.by('orderId', orderId))
      return { status, version, used: (await used(world, budgetIds.workshop)) - before, last: entries.at(-1)?.kind }
    }
    const decide = async (outcome: 'approved' | 'declined') => {
      const body = { version: (await now()).version, outcome }
      await ines.call(decideAuthorization, { params: { orderId }, body }, { idempotencyKey: newKey() })
    }
    expect(await now()).toMatchObject({ status: 'pending', used: total, last: 'reserved' })
    await decide('declined')
    expect(await now()).toMatchObject({ status: 'declined', used: 0, last: 'released' })
    await ines.call(cancelDecision, { params: { orderId }, body: { version: (await now()).version } })
    expect(await now()).toMatchObject({ status: 'pending', used: total, last: 'reserved' })
    await decide('approved')
    expect(await now()).toMatchObject({ status: 'approved', used: total, last: 'consumed' })
  })

  it('CON-05 a correction by the seller before the ERP has the order moves its budget to what it costs now', async () => {
    const { world, client, total } = await buying('tomasz')
    const before = await used(world, budgetIds.fitting)
    const { orderId } = await place(client)
    const marta = await world.as('marta')
    const order = await marta.call(getDeskOrder, { params: { orderId } })
    const line = order.lines[0]!
    const body = {
      version: order.version,
      poNumber: '',
      reference: '',
      note: '',
      requestedOn: null,
      deliveryAddressId: order.deliveryAddressId!,
      lines: [{ lineId: line.id, quantity: line.ordered * 2 }],
    }
    const after = await marta.call(editDeskOrder, { params: { orderId }, body })
    expect(after.totals!.total.amount).toBeGreaterThan(total)
    expect((await used(world, budgetIds.fitting)) - before).toBe(after.totals!.total.amount)
  })
})
