import { beforeEach, describe, expect, it } from 'vitest'
import {
  cancelDecision,
  decideAuthorization,
  decideAuthorizations,
  getAuthorization,
  listAuthorizations,
  previewAuthorization,
  withdrawOrder,
} from '@/contract/authorizations'
import { getCheckout } from '@/contract/basket'
import { getOrder } from '@/contract/orders'
import { getSession } from '@/contract/session'
import type { OrderId } from '@/domain/ids'
import { ok } from '@/domain/result'
import { setErpMode } from '@mocks/erp/health'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { newKey } from '../testing/buyers'
import { orderFor } from '../testing/authorizations'

let world: World
let maja: WorldClient
let adam: WorldClient
let ewa: WorldClient
let ines: WorldClient
beforeEach(async () => {
  world = await createWorld()
  maja = await world.as('maja')
  adam = await world.as('adam')
  ewa = await world.as('ewa')
  ines = await world.as('ines')
})

const key = () => ({ idempotencyKey: newKey() })
const read = (client: WorldClient, orderId: OrderId) => client.call(getAuthorization, { params: { orderId } })
const decide = async (
  client: WorldClient,
  orderId: OrderId,
  outcome: 'approved' | 'declined' = 'approved',
  feedback?: string,
) => {
  const { version } = await read(client, orderId)
  return client.call(decideAuthorization, { params: { orderId }, body: { version, outcome, feedback } }, key())
}
const cancel = async (client: WorldClient, orderId: OrderId, level?: number) => {
  const { version } = await read(client, orderId)
  return client.call(cancelDecision, { params: { orderId }, body: { version, level } })
}
const mailsTo = (person: string) => world.store.read(async (tx) => tx.mails.by('userId', (await world.user(person)).id))
const erpOrderOf = (orderId: OrderId) =>
  world.store.read(async (tx) => tx.erpOrders.one('portalKey', (await tx.orders.require(orderId)).idempotencyKey))
const setMode = async (mode: 'up' | 'down') => {
  const ctx = await world.contextOf('karol')
  await world.store.write(async (tx) => ok(await setErpMode(tx, ctx, mode)))
}

describe('placing an order that exceeds a limit', () => {
  it('AUT-01 AUT-05 waits, with a mail to every authorizer of the first level and to the orderer', async () => {
    const { orderId, number, authorization } = await orderFor(world, maja, 150_000)
    expect(authorization).toBe('pending')
    const order = await maja.call(getOrder, { params: { orderId } })
    expect([order.status, order.authorization]).toEqual(['pendingAuthorization', 'pending'])
    for (const person of ['adam', 'ewa'])
      expect((await mailsTo(person)).map(({ kind, subject }) => [kind, subject.includes(number)])).toContainEqual([
        'authorizationNeeded',
        true,
      ])
    expect((await mailsTo('ines')).filter(({ subject }) => subject.includes(number))).toEqual([])
    const receipt = (await mailsTo('maja')).find(({ subject }) => subject.includes(number))
    expect(receipt?.text).toContain('Adam Lis, Ewa Sikora')
  })

  it('tells the history in the order in which it happened, though all of it is one instant', async () => {
    const { orderId } = await orderFor(world, maja, 150_000)
    const { history } = await maja.call(getOrder, { params: { orderId } })
    const told = history.map(({ event }) => event).toReversed()
    expect(told.slice(0, 2)).toEqual(['placed', 'authorizationNeeded'])
    // Ids say nothing about what came first: every entry has a time of its own.
    expect(new Set(history.map(({ at }) => at)).size).toBe(history.length)
  })

  it('AUT-02 needs both levels above the second limit, and none at or below the first', async () => {
    const high = await orderFor(world, maja, 350_000)
    const { levels } = await read(maja, high.orderId)
    expect(
      levels.map(({ level, state, authorizers }) => [level, state, authorizers.map(({ person }) => person.name)]),
    ).toEqual([
      [1, 'waiting', ['Adam Lis', 'Ewa Sikora']],
      [2, 'next', ['Ines Calder']],
    ])
  })

  it('ACC-15 within the limits goes to the ERP like anybody’s order', async () => {
    const { orderId, authorization } = await orderFor(world, maja, 60_000)
    expect(authorization).toBe('notNeeded')
    await world.backend.advance(5 * 60_000)
    expect(await erpOrderOf(orderId)).toMatchObject({ authorization: 'notNeeded' })
    expect((await maja.call(getOrder, { params: { orderId } })).erpState).toBe('inErp')
  })

  it('tells the same beforehand, and how much less would avoid each level', async () => {
    await orderFor(world, maja, 350_000, { place: false })
    const { basket } = await maja.call(getCheckout, {})
    const preview = await maja.call(previewAuthorization, { query: {} })
    const total = basket.totals!.total.amount
    expect(preview.levels.map(({ avoidBy, level }) => [avoidBy?.amount, level.amount?.amount])).toEqual([
      [total - 100_000, 100_000],
      [total - 300_000, 300_000],
    ])
    expect(preview.stopped).toBeNull()
  })
})

describe('deciding', () => {
  it('AUT-03 AUT-12 AUT-13 AUT-27 goes through both levels and then to the ERP’s people', async () => {
    const { orderId, number } = await orderFor(world, maja, 350_000)
    await world.backend.advance(3_000)
    const erpBefore = await erpOrderOf(orderId)
    expect([erpBefore?.authorization, erpBefore?.status]).toEqual(['pending', 'received'])
    await world.backend.advance(120_000)
    expect((await erpOrderOf(orderId))?.status).toBe('received')

    expect((await decide(adam, orderId)).status).toBe('pending')
    expect(
      (await mailsTo('ines')).some(({ kind, subject }) => kind === 'authorizationNeeded' && subject.includes(number)),
    ).toBe(true)
    const approved = await decide(ines, orderId)
    expect([approved.status, approved.erpKnows]).toEqual(['approved', true])
    expect((await mailsTo('maja')).some(({ kind }) => kind === 'authorizationDecided')).toBe(true)
    const inErp = await erpOrderOf(orderId)
    expect([inErp?.authorization, inErp?.authorizedBy]).toEqual(['approved', 'Ines Calder'])
    await world.backend.advance(60_000)
    expect((await erpOrderOf(orderId))?.status).not.toBe('received')
    await world.backend.advance(600_000)
    expect((await maja.call(getOrder, { params: { orderId } })).status).not.toBe('pendingAuthorization')
  })

  it('AUT-19 the first decision counts; the second decider is told whose it was', async () => {
    const { orderId } = await orderFor(world, maja, 150_000)
    const { version } = await read(ewa, orderId)
    await decide(adam, orderId)
    const late = await refusalOf(
      ewa.call(decideAuthorization, { params: { orderId }, body: { version, outcome: 'declined' } }, key()),
    )
    expect([late.type, late.status, late.params?.name]).toEqual(['authorization/already-decided', 409, 'Adam Lis'])
  })

  it('AUT-14 AUT-26 declining ends it, with feedback, and it stays out of the normal list', async () => {
    const { orderId } = await orderFor(world, maja, 350_000)
    await world.backend.advance(3_000)
    const declined = await decide(ewa, orderId, 'declined', 'Wait for the new budget')
    expect(declined.levels.map(({ state }) => state)).toEqual(['declined', 'notAsked'])
    expect((await maja.call(getOrder, { params: { orderId } })).status).toBe('declined')
    expect((await mailsTo('maja')).at(-1)?.text).toContain('Wait for the new budget')
    await world.backend.advance(300_000)
    const inErp = await erpOrderOf(orderId)
    expect([inErp?.authorization, inErp?.authorizedBy, inErp?.status]).toEqual(['declined', 'Ewa Sikora', 'received'])
  })

  it('AUT-15 AUT-16 AUT-20 another authorizer cancels a decision while the ERP has the order open, not later', async () => {
    const { orderId } = await orderFor(world, maja, 150_000)
    await world.backend.advance(3_000)
    await decide(adam, orderId)
    const again = await cancel(ewa, orderId)
    expect([again.status, again.levels[0]?.state, again.levels[0]?.voided[0]?.by]).toEqual([
      'pending',
      'waiting',
      'Ewa Sikora',
    ])
    expect((await erpOrderOf(orderId))?.authorization).toBe('pending')
    await decide(ewa, orderId)
    await world.backend.advance(30_000)
    const refused = await refusalOf(cancel(adam, orderId))
    expect(refused.type).toBe('authorization/erp-closed')
  })

  it('AUT-18 an ERP out of reach is told later; an approval cannot be cancelled meanwhile', async () => {
    const { orderId } = await orderFor(world, maja, 150_000)
    await world.backend.advance(3_000)
    await setMode('down')
    const approved = await decide(adam, orderId)
    expect([approved.status, approved.erpKnows]).toEqual(['approved', false])
    expect((await refusalOf(cancel(ewa, orderId))).type).toBe('erp/unavailable')
    await setMode('up')
    await world.backend.advance(180_000)
    expect((await erpOrderOf(orderId))?.authorization).toBe('approved')
    expect((await read(adam, orderId)).erpKnows).toBe(true)
  })

  it('AUT-17 AUT-04 nobody unentitled sees or decides: not the orderer, not another company, not the wrong level', async () => {
    const { orderId } = await orderFor(world, maja, 350_000)
    const { version } = await read(maja, orderId)
    const body = { version, outcome: 'approved' as const }
    expect((await refusalOf(maja.call(decideAuthorization, { params: { orderId }, body }, key()))).status).toBe(403)
    const early = await refusalOf(ines.call(decideAuthorization, { params: { orderId }, body }, key()))
    expect([early.type, early.params?.names]).toEqual(['authorization/not-yours', 'Adam Lis, Ewa Sikora'])
    const lukas = await world.as('lukas')
    expect((await refusalOf(read(lukas, orderId))).status).toBe(404)
    expect((await refusalOf(read(await world.as('tomasz'), orderId))).status).toBe(404)
    expect((await adam.call(getOrder, { params: { orderId } })).number).toBeTruthy()
  })

  it('withdrawing is the orderer’s alone, while the order waits, and goes to the ERP', async () => {
    const { orderId } = await orderFor(world, maja, 150_000)
    await world.backend.advance(3_000)
    const { version } = await read(maja, orderId)
    const done = await maja.call(withdrawOrder, { params: { orderId }, body: { version } })
    expect(done.status).toBe('withdrawn')
    expect((await maja.call(getOrder, { params: { orderId } })).status).toBe('cancelled')
    expect((await erpOrderOf(orderId))?.status).toBe('cancelled')
    const late = await refusalOf(maja.call(withdrawOrder, { params: { orderId }, body: { version: done.version } }))
    expect(late.type).toBe('authorization/not-pending')
  })

  it('AUT-12 several at once: each order stands for itself', async () => {
    const first = await orderFor(world, maja, 150_000)
    const second = await orderFor(world, maja, 150_000)
    await decide(ewa, second.orderId, 'declined')
    const { results } = await adam.call(
      decideAuthorizations,
      {
        body: {
          orders: [
            { orderId: first.orderId, version: 1 },
            { orderId: second.orderId, version: 1 },
          ],
          outcome: 'approved',
        },
      },
      key(),
    )
    expect(results.map(({ decided, problem }) => [decided, problem])).toEqual([
      [true, null],
      [false, 'authorization/already-decided'],
    ])
  })
})

describe('the list', () => {
  it('AUT-06 AUT-08 AUT-10 shows authorizers all, others their own; the badge counts what waits', async () => {
    const badge = async (client: WorldClient) =>
      (await client.call(getSession, {})).session?.waitingAuthorizations ?? -1
    const before = await badge(adam)
    const { number } = await orderFor(world, maja, 150_000)
    expect(await badge(adam)).toBe(before + 1)
    expect((await adam.call(listAuthorizations, { query: { view: 'mine' } })).total).toBe(before + 1)
    expect((await adam.call(listAuthorizations, { query: { q: number } })).rows.map((row) => row.number)).toEqual([
      number,
    ])
    expect((await maja.call(listAuthorizations, { query: { q: number } })).total).toBe(1)
    expect((await maja.call(listAuthorizations, { query: {} })).views.mine).toBe(0)
    const tomasz = await world.as('tomasz')
    expect((await tomasz.call(listAuthorizations, { query: {} })).total).toBe(0)
    expect((await adam.call(listAuthorizations, { query: { status: ['pending'], q: number } })).total).toBe(1)
    expect((await adam.call(listAuthorizations, { query: { submittedTo: '2020-01-01' } })).total).toBe(0)
  })
})
