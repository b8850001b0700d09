import { describe, expect, it } from 'vitest'
import {
  activateBudget,
  createBudget,
  deactivateBudget,
  deleteBudget,
  getBudget,
  getBudgetChoices,
  listBudgetEntries,
  listBudgets,
  previewBudgetChange,
  updateBudget,
} from '@/contract/budgets'
import type { InputFor } from '@/contract/endpoint'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World } from '@/testing/world'
import { costCentreIds } from '@mocks/seed/cost-centres'
import { userIds } from '@mocks/seed/people'
import { budgetIds } from '@mocks/seed/story/budget-charges'
import { newKey } from '../testing/buyers'

type Fields = InputFor<typeof createBudget>['body']
const showroom: Fields = {
  name: 'Showroom',
  ownerKind: 'costCentre',
  ownerId: costCentreIds.showroom,
  amount: 500_000,
  period: 'quarter',
  mode: 'authorize',
  authorizerIds: [userIds.ines],
  startsOn: '2026-10-01',
  endsOn: null,
}
const asInes = async () => {
  const world = await createWorld()
  const ines = await world.as('ines')
  const create = (fields: Partial<Fields> = {}) =>
    ines.call(createBudget, { body: { ...showroom, ...fields } }, { idempotencyKey: newKey() })
  return { world, ines, create }
}
const idsOf = ({ rows }: { rows: readonly { id: string }[] }) => rows.map(({ id }) => id).toSorted()
const write = async (world: World, work: Parameters<World['store']['write']>[0]) => {
  const done = await world.store.write(work)
  if (!done.ok) throw new Error(done.refusal.type)
}

describe('budgets', () => {
  it('CON-04 a superuser sets one up, and it shows what it is for and what is left', async () => {
    const { ines, create } = await asInes()
    const made = await create()
    expect(made).toMatchObject({
      name: 'Showroom',
      owner: { kind: 'costCentre', code: '430', name: 'Kraków showroom' },
      state: 'running',
      window: { startsOn: '2026-10-01', endsOn: '2026-12-31' },
      left: { amount: 500_000, currency: 'PLN' },
      authorizers: [{ name: 'Ines Calder' }],
      inUse: false,
    })
    expect(made.burnDown?.points).toHaveLength(51)
    const listed = await ines.call(listBudgets, { query: { q: 'showr' } })
    expect(listed.rows.map(({ name }) => name)).toEqual(['Showroom'])
    const choices = await ines.call(getBudgetChoices, {})
    expect(choices.costCentres.map(({ code }) => code)).toEqual(expect.arrayContaining(['410', '420', '430']))
    expect(choices.authorizers.map(({ name }) => name)).toContain('Ewa Sikora')
  })

  it('CON-04 tells every fault at its field, and takes nothing of another company', async () => {
    const { create } = await asInes()
    const wrong = { ownerId: 'cc_elsewhere', endsOn: '2026-09-30', authorizerIds: [userIds.tomasz] }
    expect((await refusalOf(create(wrong))).errors).toMatchObject([
      { pointer: '/ownerId', code: 'unknown' },
      { pointer: '/endsOn', code: 'beforeStart' },
      { pointer: '/authorizerIds/0', code: 'unavailable' },
    ])
    expect((await refusalOf(create({ ownerKind: 'person', ownerId: userIds.lukas }))).errors).toMatchObject([
      { pointer: '/ownerId', code: 'unknown' },
    ])
    expect((await refusalOf(create({ authorizerIds: [] }))).errors).toMatchObject([
      { pointer: '/authorizerIds', code: 'required' },
    ])
    const own: Partial<Fields> = { ownerKind: 'person', ownerId: userIds.ewa, authorizerIds: [userIds.ewa] }
    expect((await refusalOf(create(own))).errors).toMatchObject([{ pointer: '/authorizerIds/0', code: 'unavailable' }])
  })

  it('CON-04 one that orders have used is switched off but not deleted, and stays with its owner', async () => {
    const { ines, create } = await asInes()
    const params = { budgetId: budgetIds.workshop }
    const before = await ines.call(getBudget, { params })
    expect(before.allowedActions.find(({ action }) => action === 'delete')?.reason?.code).toBe('state.budgetInUse')
    expect((await refusalOf(ines.call(deleteBudget, { params, query: { version: before.version } }))).type).toContain(
      'budget/in-use',
    )
    const { name, amount, period, mode, startsOn, endsOn } = before
    const fields = { ...showroom, name, amount: amount!.amount, period, mode, startsOn, endsOn }
    const moved = { ...fields, version: before.version, ownerId: costCentreIds.showroom }
    expect((await refusalOf(ines.call(updateBudget, { params, body: moved }))).type).toContain('budget/in-use')

    const off = await ines.call(deactivateBudget, { params, body: { version: before.version } })
    expect([off.state, off.window, off.version]).toEqual(['off', null, before.version + 1])
    expect(idsOf(await ines.call(listBudgets, { query: {} }))).not.toContain(budgetIds.workshop)
    expect(idsOf(await ines.call(listBudgets, { query: { view: 'ended' } }))).toEqual([budgetIds.workshop])
    const on = await ines.call(activateBudget, { params, body: { version: off.version } })
    expect([on.state, on.used]).toEqual(['running', before.used])

    const unused = await create()
    await ines.call(deleteBudget, { params: { budgetId: unused.id }, query: { version: unused.version } })
    expect((await refusalOf(ines.call(getBudget, { params: { budgetId: unused.id } }))).status).toBe(404)
  })

  it('CON-04 a change is previewed with the orders it would have stopped, and refused when somebody was first', async () => {
    const { ines } = await asInes()
    const params = { budgetId: budgetIds.workshop }
    const before = await ines.call(getBudget, { params })
    const query = { amount: before.used!.amount - 1, period: before.period }
    const preview = await ines.call(previewBudgetChange, { params, query })
    expect(preview).toMatchObject({ used: before.used, left: { amount: -1 }, count: 1 })
    expect(preview.orders[0]).toMatchObject({ exceededBy: { amount: 1 }, orderer: 'Ines Calder' })
    const none = await ines.call(previewBudgetChange, { params, query: { ...query, amount: before.used!.amount } })
    expect(none).toMatchObject({ left: { amount: 0 }, count: 0, orders: [] })

    const body = { ...showroom, ownerId: costCentreIds.workshop, name: 'Materials', version: before.version }
    const after = await ines.call(updateBudget, { params, body })
    expect([after.name, after.period, after.used!.amount > before.used!.amount]).toEqual(['Materials', 'quarter', true])
    const stale = await refusalOf(ines.call(updateBudget, { params, body: { ...body, name: 'Mine' } }))
    expect([stale.type.split('/').slice(-2).join('/'), (stale.current as { name: string }).name]).toEqual([
      'conflict/stale',
      'Materials',
    ])
  })

  it('CON-04 entries add up to what is used, and lead to the orders the reader may see', async () => {
    const { world, ines } = await asInes()
    const params = { budgetId: budgetIds.fitting }
    const budget = await ines.call(getBudget, { params })
    const query = { windowOn: '2026-11-20', pageSize: 200 }
    const { rows, total } = await ines.call(listBudgetEntries, { params, query })
    expect(total).toBe(rows.length)
    expect(rows.reduce((sum, { amount }) => sum + amount!.amount, 0)).toBe(budget.used!.amount)
    expect(budget.burnDown!.points.at(-1)).toMatchObject({ on: '2026-11-20', used: budget.used, left: budget.left })
    expect(budget.windows[0]).toMatchObject({ startsOn: '2026-11-01', endsOn: '2026-11-30', used: budget.used })
    expect(rows.every(({ order, orderer }) => order.visible && orderer === 'Tomasz Wrona')).toBe(true)
    const lena = await world.as('lena')
    const hers = await lena.call(listBudgetEntries, { params, query })
    expect([hers.total, hers.rows.some(({ order }) => order.visible)]).toEqual([total, false])
  })
})

describe('who sees budgets', () => {
  it('CON-04 somebody with the narrow right sees those that concern them, and changes none', async () => {
    const { world } = await asInes()
    const seen = async (person: string) => idsOf(await (await world.as(person)).call(listBudgets, { query: {} }))
    expect(await seen('tomasz')).toEqual([budgetIds.fitting])
    expect(await seen('lena')).toEqual([budgetIds.fitting, budgetIds.workshop])
    // Her own, and one she decides about.
    expect(await seen('ewa')).toEqual([budgetIds.ewa, budgetIds.workshop])
    const tomasz = await world.as('tomasz')
    const { allowedActions } = await tomasz.call(listBudgets, { query: {} })
    expect(allowedActions).toMatchObject([
      { action: 'create', allowed: false, reason: { code: 'permission.budgetsEdit', ask: ['Ines Calder'] } },
    ])
    const params = { budgetId: budgetIds.fitting }
    expect((await refusalOf(tomasz.call(deactivateBudget, { params, body: { version: 1 } }))).status).toBe(403)
    expect((await refusalOf(tomasz.call(getBudget, { params: { budgetId: budgetIds.ewa } }))).status).toBe(404)
  })

  it('CON-04 another company’s budget is as unknown as one that never was', async () => {
    const { world } = await asInes()
    const lukas = await world.as('lukas')
    expect((await refusalOf(lukas.call(getBudget, { params: { budgetId: budgetIds.fitting } }))).status).toBe(404)
    expect((await lukas.call(listBudgets, { query: { view: 'all' } })).total).toBe(0)
    const helena = await world.as('helena')
    expect((await refusalOf(helena.call(listBudgets, { query: {} }))).status).toBe(403)
  })

  it('CON-04 without the right to see prices no amount is sent, not even by the order of rows', async () => {
    const { world } = await asInes()
    await write(world, async (tx) => {
      const lena = await tx.users.require(userIds.lena)
      return ok(await tx.users.update(lena.id, { options: { ...lena.options, maySeePrices: false } }))
    })
    const lena = await world.as('lena')
    const list = await lena.call(listBudgets, { query: { sort: '-left' } })
    expect(list.rows.map(({ name }) => name)).toEqual(['Workshop materials', 'Fitting on site'])
    const params = { budgetId: budgetIds.workshop }
    const detail = await lena.call(getBudget, { params })
    expect(detail).toMatchObject({ amount: null, used: null, left: null, forecast: null, burnDown: null })
    const entries = await lena.call(listBudgetEntries, { params, query: {} })
    expect(JSON.stringify([list, detail, entries])).not.toMatch(/"amount":\{/)
  })

  it('CON-04 a budget is off with its cost centre, its branch, or its person', async () => {
    const { world, ines } = await asInes()
    const stateOf = async (budgetId: (typeof budgetIds)[keyof typeof budgetIds]) =>
      (await ines.call(getBudget, { params: { budgetId } })).state
    await write(world, async (tx) => {
      const centre = await tx.costCentres.require(costCentreIds.workshop)
      await tx.branches.update(centre.branchId!, { active: false })
      await tx.costCentres.update(costCentreIds.fitting, { active: false })
      return ok(await tx.users.update(userIds.ewa, { active: false }))
    })
    for (const id of Object.values(budgetIds)) expect(await stateOf(id)).toBe('ownerOff')
  })
})
