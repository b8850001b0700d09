import { describe, expect, it } from 'vitest'
import { getCheckout } from '@/contract/basket'
import { placeOrder } from '@/contract/orders'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import type { PortalSettingsRow } from '@mocks/store/rows/portal'
import { empty, fill, newKey, orderBody, products } from '../testing/buyers'

const set = (world: World, patch: Partial<PortalSettingsRow>) =>
  world.store.write(async (tx) => {
    const [settings] = await tx.portalSettings.all()
    return ok(settings && (await tx.portalSettings.update(settings.id, patch)))
  })
const withGoods = async (person: string) => {
  const world = await createWorld()
  await empty(world, person)
  const client = await world.as(person)
  await fill(client, (await products(world)).slice(3, 5))
  return { world, client }
}
const standingOf = async (client: WorldClient) => {
  const { checks } = (await client.call(getCheckout, {})).standing
  return new Map(checks.map((check) => [check.kind, check]))
}
const place = async (client: WorldClient) =>
  client.call(placeOrder, { body: await orderBody(client) }, { idempotencyKey: newKey() })

describe('ORD-17 the standing before an order', () => {
  it('ORD-17 is told in every dimension, and refuses nothing that the business does not stop', async () => {
    const { client } = await withGoods('ines')
    const standing = await standingOf(client)
    expect([...standing.keys()]).toEqual(['block', 'credit', 'overdue', 'activity'])
    expect(standing.get('overdue')).toMatchObject({ state: 'warn', amount: { currency: 'PLN' } })
    expect((await place(client)).number).toMatch(/^SO-/)
  })

  it('ORD-17 stops an order when the oldest overdue invoice is older than the business waits, and not a day before', async () => {
    const { world, client } = await withGoods('ines')
    const days = (await standingOf(client)).get('overdue')?.days ?? 0
    expect(days).toBeGreaterThan(1)
    await set(world, { overdueStopDays: days - 1 })
    expect((await standingOf(client)).get('overdue')?.state).toBe('stop')
    expect(await refusalOf(place(client))).toMatchObject({ status: 422, type: 'customer/overdue' })
    await set(world, { overdueStopDays: days })
    expect((await standingOf(client)).get('overdue')?.state).toBe('warn')
    await place(client)
  })

  it('ORD-17 stops a customer who has not ordered for longer than the business allows, and not a day before', async () => {
    const { world, client } = await withGoods('lukas')
    const { companyId } = await world.user('lukas')
    await world.store.write(async (tx) => {
      const day = 86_400_000
      for (const order of await tx.orders.by('companyId', companyId!))
        await tx.orders.update(order.id, { placedAt: Math.min(order.placedAt, world.clock.now() - 40 * day) })
      return ok(null)
    })
    const days = (await standingOf(client)).get('activity')?.days ?? 0
    expect(days).toBeGreaterThanOrEqual(40)
    await set(world, { inactiveStopDays: days - 1 })
    expect((await standingOf(client)).get('activity')?.state).toBe('stop')
    expect(await refusalOf(place(client))).toMatchObject({ status: 422, type: 'customer/inactive' })
    await set(world, { inactiveStopDays: days })
    await place(client)
  })
})
