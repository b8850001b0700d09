import { describe, expect, test } from 'vitest'
import { ApiProblem } from '@/api/problem'
import { addBasketLines, getBasket, updateBasketLine } from '@/contract/basket'
import { configureProduct } from '@/contract/configurator'
import { getOrder, listOrders } from '@/contract/orders'
import { getSession, requestPasswordReset, setPassword } from '@/contract/session'
import type { OrderId } from '@/domain/ids'
import { createWorld, type World } from '@/testing/world'
import { createBackend } from './create-backend'
import { scenarioNames } from './scenarios/scenarios'

const control = async (world: World, command: unknown) => {
  const response = await world.guest().fetch('/api/__backend/controls', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(command),
  })
  return { status: response.status, body: await response.json() }
}
const typeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'fine',
    (error: unknown) => (ApiProblem.is(error) ? error.type : String(error)),
  )

describe('the controls of the backend', () => {
  test('sign a person of the demo in with one click, and nobody else', async () => {
    const world = await createWorld()
    const client = world.guest()
    const { people } = await (await client.fetch('/api/__backend/people')).json()
    expect(people.length).toBeGreaterThan(6)
    for (const { email } of people) {
      const body = JSON.stringify({ email })
      const response = await client.fetch('/api/__backend/sign-in', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body,
      })
      expect([email, response.status]).toEqual([email, 200])
      expect((await client.call(getSession, {})).session?.user.email).toBe(email)
    }
    world.clock.set(world.clock.now() + 86_400_000)
    expect((await client.call(getSession, {})).session).not.toBeNull()
    const unknown = await client.fetch('/api/__backend/sign-in', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"email":"x@y.example"}',
    })
    expect(unknown.status).toBe(404)
  })

  test('show the mail that was captured, with the link that works', async () => {
    const world = await createWorld()
    const guest = world.guest()
    await guest.call(requestPasswordReset, { body: { email: (await world.user('ines')).email } })
    const { mails } = await (await guest.fetch('/api/__backend/state')).json()
    const token = new URL(mails[0].links[0].href, 'http://localhost').searchParams.get('token') ?? ''
    const { session } = await guest.call(setPassword, {
      params: { token },
      body: { password: 'a window for every wall' },
    })
    expect(session?.user.name).toBe('Ines Calder')
  })

  test('move clock, network and ERP, and tell how they stand', async () => {
    const world = await createWorld()
    expect((await control(world, { command: 'advanceClock', ms: 3_600_000 })).status).toBe(200)
    await control(world, { command: 'erp', mode: 'down' })
    await control(world, { command: 'network', latencyMs: 700, chaosRate: 0 })
    const state = await (await world.guest().fetch('/api/__backend/state')).json()
    expect(state).toMatchObject({
      now: '2026-11-20T10:00:00.000Z',
      network: { latencyMs: 700, offline: false },
      erp: { mode: 'down' },
    })
    expect(state.scenarios).toEqual([...scenarioNames])
  })

  test('make the next request of a kind fail, once', async () => {
    const world = await createWorld()
    const client = await world.as('ines')
    await control(world, { command: 'failNext', status: 409, endpointId: 'listOrders' })
    expect(await typeOf(client.call(getSession, {}))).toBe('fine')
    expect(await typeOf(client.call(listOrders, { query: {} }))).toBe('conflict/stale')
    expect(await typeOf(client.call(listOrders, { query: {} }))).toBe('fine')
  })

  test('end every session', async () => {
    const world = await createWorld()
    const client = await world.as('ines')
    await control(world, { command: 'expireSessions' })
    expect(await typeOf(client.call(listOrders, { query: {} }))).toBe('session/expired')
  })

  test('let an operator of the ERP act; the portal hears of it by its sync job', async () => {
    const world = await createWorld()
    const order = await world.store.read(async (tx) => {
      const { ids } = await tx.search.orders({ statuses: ['received'], erpStates: ['inErp'] }, 'placedAt', true, 0, 1)
      return tx.orders.require(ids[0] as OrderId)
    })
    const reader = await world.as('marta')
    for (const action of ['confirm', 'correct', 'ship'] as const)
      expect([
        action,
        (await control(world, { command: 'operator', action, orderNumber: order.number })).status,
      ]).toEqual([action, 200])
    expect((await control(world, { command: 'operator', action: 'confirm', orderNumber: order.number })).status).toBe(
      409,
    )
    expect((await control(world, { command: 'operator', action: 'ship', orderNumber: 'SO-1' })).status).toBe(404)
    const before = await world.store.read((tx) => tx.orders.require(order.id))
    expect(before.status).toBe('received')
    expect(reader.credentials.token).not.toBeNull()
    await world.backend.advance(3_600_000)
    const after = await world.store.read((tx) => tx.orders.require(order.id))
    expect(after.status).not.toBe('received')
    expect(after.corrections.length).toBeGreaterThan(0)
  })

  test('PRD-02 let the ERP change the rules of what is put together; baskets drift once the portal has read them', async () => {
    const world = await createWorld({ orders: 0 })
    const ines = await world.as('ines')
    const { productId, choices } = await ines.call(configureProduct, {
      params: { sku: 'WD-76' },
      query: { choice: ['glazing:triple'] },
    })
    await ines.call(
      addBasketLines,
      { body: { lines: [{ productId, quantity: 1, choices }] } },
      { idempotencyKey: crypto.randomUUID() },
    )
    const change = (action: string, choice?: string, sku = 'WD-76') =>
      control(world, { command: 'configurator', action, sku, choice })
    const window = async () => (await ines.call(getBasket, {})).lines.find((line) => line.sku === 'WD-76')!

    expect((await change('dearer')).status).toBe(200)
    await world.backend.advance(60_000)
    const dearer = await window()
    expect(dearer.drift).toMatchObject({ mustDecide: false, gone: [], reasons: [] })
    expect(dearer.drift!.priceNow!.amount).toBeGreaterThan(dearer.drift!.priceThen!.amount)

    const { id: lineId, version } = dearer
    await ines.call(updateBasketLine, { params: { lineId }, body: { version, choices: dearer.configuration!.choices } })
    await change('slower')
    await world.backend.advance(60_000)
    const slower = await window()
    expect(slower.drift).toMatchObject({ leadTime: { before: dearer.leadTimeDays, after: dearer.leadTimeDays + 5 } })
    expect(slower).toMatchObject({ leadTimeDays: dearer.leadTimeDays + 5, drift: { mustDecide: false, gone: [] } })

    await change('forbid', 'glazing:triple')
    await world.backend.advance(60_000)
    expect((await window()).drift).toMatchObject({ mustDecide: true, reasons: [expect.stringContaining('supplier')] })

    await change('withdraw', 'glazing:triple')
    await world.backend.advance(60_000)
    expect((await window()).drift!.gone).toEqual([{ name: 'Glazing', value: 'Triple' }])

    for (const choice of ['glazing:nothing', 'width:1000', 'sill:true', ''])
      expect((await change('withdraw', choice)).body.type).toBe('request/invalid')
    expect((await change('dearer', '', 'HW-101-W')).body.type).toBe('request/invalid')
    expect((await change('dearer', '', 'XX-1')).status).toBe(404)
    expect((await change('withdraw', 'glazing:double')).status).toBe(200)
    await world.backend.advance(60_000)
    const shown = await ines.call(configureProduct, { params: { sku: 'WD-76' }, query: {} })
    expect(shown.isValid).toBe(true)
  })

  test.each(scenarioNames)('brings about the scenario %s', async (name) => {
    const world = await createWorld()
    expect(await control(world, { command: 'scenario', name })).toMatchObject({ status: 200 })
    expect(world.store.violations()).toEqual([])
  })

  test('begin anew with as many orders as asked for, and leave people signed in', async () => {
    const world = await createWorld()
    const client = await world.as('ines')
    const before = await client.call(listOrders, { query: { view: 'all' } })
    const [first] = before.rows
    expect((await control(world, { command: 'reset', orders: 500 })).status).toBe(200)
    const after = await client.call(listOrders, { query: { view: 'all' } })
    expect(after.total).toBeGreaterThan(before.total)
    expect((await client.call(getOrder, { params: { orderId: first?.id as OrderId } })).number).toMatch(/^SO-/)
  })

  test('refuse what makes no sense', async () => {
    const world = await createWorld()
    for (const command of [
      null,
      {},
      { command: 'dance' },
      { command: 'network', chaosRate: 2 },
      { command: 'advanceClock', ms: -1 },
      { command: 'reset', orders: 1e9 },
      { command: 'failNext', status: 200 },
    ])
      expect((await control(world, command)).body.type).toBe('request/invalid')
    expect((await control(world, { command: 'scenario', name: 'none' })).status).toBe(404)
  })

  test('SEC-06 are not there unless they were switched on', async () => {
    const backend = await createBackend({ orders: 1, passwordIterations: 1 })
    for (const path of ['people', 'state', 'sign-in', 'controls'])
      for (const method of ['GET', 'POST']) {
        const request = new Request(`http://localhost/api/__backend/${path}`, { method })
        expect((await backend.handle(request)).status).toBe(404)
      }
    await backend.close()
  })
})
