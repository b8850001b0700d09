import { beforeEach, describe, expect, it } from 'vitest'
import { decideAuthorization, getAuthorization } from '@/contract/authorizations'
import { createDelegation, listDelegations, revokeDelegation } from '@/contract/delegations'
import { getOrder } from '@/contract/orders'
import { getSession } from '@/contract/session'
import type { OrderId } from '@/domain/ids'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { orderFor } from '../testing/authorizations'
import { newKey } from '../testing/buyers'

const today = '2026-11-20'
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
const delegate = async (
  client: WorldClient,
  from: string,
  to: string,
  { startsOn = today, endsOn = today, note = undefined as string | undefined } = {},
) =>
  client.call(
    createDelegation,
    { body: { fromUserId: (await world.user(from)).id, toUserId: (await world.user(to)).id, startsOn, endsOn, note } },
    key(),
  )
const approve = async (client: WorldClient, orderId: OrderId) => {
  const { version } = await client.call(getAuthorization, { params: { orderId } })
  return client.call(decideAuthorization, { params: { orderId }, body: { version, outcome: 'approved' } }, key())
}
const badge = async (client: WorldClient) => (await client.call(getSession, {})).session!.waitingAuthorizations

describe('a delegation', () => {
  it('lets a colleague decide on its days, with both names on the decision and in the history', async () => {
    const { orderId } = await orderFor(world, maja, 350_000)
    await world.backend.advance(3_000)
    await approve(adam, orderId)
    const before = await badge(ewa)
    const made = await delegate(ines, 'ines', 'ewa', { endsOn: '2026-11-21', note: 'Fair' })
    expect(made).toMatchObject({ state: 'active', from: { name: 'Ines Calder' }, to: { name: 'Ewa Sikora' } })
    expect(await badge(ewa)).toBeGreaterThan(before)
    const mail = (await world.store.read(async (tx) => tx.mails.by('userId', (await world.user('ewa')).id))).at(-1)
    expect([mail?.kind, mail?.text.includes('Fair')]).toEqual(['delegationReceived', true])

    const done = await approve(ewa, orderId)
    expect(done.levels[1]?.decision).toMatchObject({
      by: { name: 'Ewa Sikora' },
      onBehalfOf: { name: 'Ines Calder' },
    })
    const { history } = await maja.call(getOrder, { params: { orderId } })
    const entry = history.find(({ event }) => event === 'authorizationApprovedFor')
    expect([entry?.actor, entry?.params.forName]).toEqual(['Ewa Sikora', 'Ines Calder'])
    const erpOrder = await world.store.read(async (tx) =>
      tx.erpOrders.one('portalKey', (await tx.orders.require(orderId)).idempotencyKey),
    )
    expect(erpOrder?.authorizedBy).toBe('Ewa Sikora (Ines Calder)')
  })

  it('begins and ends with its days where the company is', async () => {
    await delegate(ines, 'ines', 'ewa', { startsOn: '2026-11-21', endsOn: '2026-11-22' })
    const stateOf = async () =>
      (await (await world.as('ines')).call(listDelegations, {})).rows.find(({ startsOn }) => startsOn === '2026-11-21')!
        .state
    expect(await stateOf()).toBe('planned')
    // Midnight in Warsaw is eleven at night by the world's clock.
    world.clock.set(Date.parse('2026-11-20T23:00:00Z'))
    expect(await stateOf()).toBe('active')
    world.clock.set(Date.parse('2026-11-22T22:59:59Z'))
    expect(await stateOf()).toBe('active')
    world.clock.set(Date.parse('2026-11-22T23:00:00Z'))
    expect(await stateOf()).toBe('over')
  })

  it('tells one that was taken back before it began from one that was ended early', async () => {
    const [later, now] = [
      await delegate(ines, 'ines', 'ewa', { startsOn: '2026-11-24', endsOn: '2026-11-25' }),
      await delegate(adam, 'adam', 'ewa', { endsOn: '2026-11-25' }),
    ]
    const end = (client: WorldClient, { id }: { id: typeof later.id }) =>
      client.call(revokeDelegation, { params: { delegationId: id } })
    expect((await end(ines, later)).state).toBe('withdrawn')
    expect((await end(adam, now)).state).toBe('revoked')
    expect((await refusalOf(end(ines, later))).type).toBe('delegation/not-possible')
  })

  it('is refused at every fault: the past, oneself, somebody without the right, another company, two on one day', async () => {
    const faults = async (call: Promise<unknown>) =>
      (await refusalOf(call)).errors?.map(({ pointer, code }) => [pointer, code])
    expect(await faults(delegate(adam, 'adam', 'ewa', { startsOn: '2026-11-19' }))).toEqual([
      ['/startsOn', 'inThePast'],
    ])
    expect(await faults(delegate(adam, 'adam', 'ewa', { startsOn: '2026-11-23', endsOn: '2026-11-22' }))).toEqual([
      ['/endsOn', 'invalid'],
    ])
    for (const person of ['adam', 'tomasz', 'lukas', 'oskar'])
      expect(await faults(delegate(adam, 'adam', person))).toEqual([['/toUserId', 'unavailable']])
    await delegate(adam, 'adam', 'ewa')
    expect(await faults(delegate(adam, 'adam', 'ines'))).toEqual([['/startsOn', 'duplicate']])
  })

  it('is one’s own to make and to end, or the account manager’s', async () => {
    expect((await refusalOf(delegate(ewa, 'adam', 'ewa'))).status).toBe(403)
    const made = await delegate(ines, 'adam', 'ewa')
    expect((await refusalOf(ewa.call(revokeDelegation, { params: { delegationId: made.id } }))).status).toBe(403)
    const ended = await adam.call(revokeDelegation, { params: { delegationId: made.id } })
    expect(ended.state).toBe('revoked')
    const again = await refusalOf(adam.call(revokeDelegation, { params: { delegationId: made.id } }))
    expect(again.type).toBe('delegation/not-possible')
    expect((await refusalOf(maja.call(listDelegations, {}))).status).toBe(403)
    const { delegators, rows } = await ewa.call(listDelegations, {})
    expect([delegators.map(({ name }) => name), rows.some(({ id }) => id === made.id)]).toEqual([['Ewa Sikora'], true])
  })

  it('gives nobody the decision about their own order', async () => {
    await delegate(ines, 'ines', 'ewa', { endsOn: '2026-11-25' })
    const limits = await world.store.read(async (tx) => tx.spendingLimits.by('userId', (await world.user('maja')).id))
    const [ewaId, inesId] = [(await world.user('ewa')).id, (await world.user('ines')).id]
    await world.store.write(async (tx) => {
      // Ewa becomes limited herself, with Ines above her: then she stands in for Ines over her own order.
      const row = await tx.users.require(ewaId)
      await tx.users.update(ewaId, { options: { ...row.options, limitedBudget: true }, costCentreIds: [] })
      await tx.spendingLimits.insert({
        id: 'lim_ewa' as never,
        companyId: limits[0]!.companyId,
        userId: ewaId,
        amount: 50_000,
        authorizerIds: [inesId],
      })
      for (const budget of await tx.budgets.by('companyId', limits[0]!.companyId))
        await tx.budgets.update(budget.id, { active: false })
      return { ok: true, value: null }
    })
    const { orderId, authorization } = await orderFor(world, ewa, 80_000)
    expect(authorization).toBe('pending')
    expect((await refusalOf(approve(ewa, orderId))).type).toBe('authorization/own-order')
    expect((await approve(ines, orderId)).status).toBe('approved')
  })
})
