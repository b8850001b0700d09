import { describe, expect, it } from 'vitest'
import { updatePortalSettings, getPortalSettings } from '@/contract/admin/portal-settings'
import { previewPortalSettings } from '@/contract/admin/settings-history'
import type { InputFor } from '@/contract/endpoint'
import { getOrder } from '@/contract/orders'
import { addDays } from '@/domain/calendar'
import { ok } from '@/domain/result'
import { createWorld, type World, worldStart } from '@/testing/world'
import { erpToday } from '@mocks/erp/calendar'

type Change = Omit<InputFor<typeof updatePortalSettings>['body'], 'version'>
const set = async (world: World, change: Change) => {
  const marta = await world.as('marta')
  const { version } = await marta.call(getPortalSettings, {})
  await marta.call(updatePortalSettings, { body: { version, ...change } })
}
const day = 86_400_000
/** The newest order of Kestrel that came in one shipment, made to have come so many days ago. */
const cameAgo = async (world: World, days: number) => {
  const ines = await world.user('ines')
  const result = await world.store.write(async (tx) => {
    const { ids } = await tx.search.orders(
      { companyIds: [ines.companyId!], statuses: ['delivered'] },
      'placedAt',
      true,
      0,
      50,
    )
    for (const id of ids) {
      const shipments = await tx.shipments.by('orderId', id)
      const [shipment, ...others] = shipments
      if (!shipment || others.length > 0) continue
      const deliveredAt = worldStart - days * day
      const sent = { packedAt: deliveredAt - 2, handedOverAt: deliveredAt - 1 }
      await tx.shipments.update(shipment.id, { ...sent, deliveredAt })
      return ok(id)
    }
    throw new Error('No order of Kestrel came in one shipment')
  })
  return result.ok ? result.value : null!
}
const orderFor = async (world: World, person: string, orderId: Awaited<ReturnType<typeof cameAgo>>) => {
  const { returns, allowedActions } = await (await world.as(person)).call(getOrder, { params: { orderId } })
  return { returns, action: allowedActions.find(({ action }) => action === 'requestReturn')! }
}

describe('returns by the settings of the business', () => {
  it('ADM-20 RMA-17 a delivered line can be returned until the last day of the window, and is told why not after it', async () => {
    const world = await createWorld()
    const orderId = await cameAgo(world, 30)
    const came = erpToday(worldStart - 30 * day)
    const open = await orderFor(world, 'ines', orderId)
    expect(open.action).toEqual({ action: 'requestReturn', allowed: true })
    expect(open.returns.lines[0]).toMatchObject({ state: 'open', returnUntil: addDays(came, 30) })
    expect(open.returns.reasons[0]).toBe('damaged')
    await set(world, { returnDays: 29, returnReasons: ['other', 'damaged'] })
    const late = await orderFor(world, 'ines', orderId)
    expect(late.action).toMatchObject({ allowed: false, reason: { code: 'state.returnExpired' } })
    expect(late.returns.lines.every(({ state, quantity }) => state === 'expired' && quantity === 0)).toBe(true)
    expect(late.returns.reasons).toEqual(['other', 'damaged'])
  })

  it('ADM-20 who may ask, and for customers the module is not open to nobody may', async () => {
    const world = await createWorld()
    const orderId = await cameAgo(world, 3)
    expect((await orderFor(world, 'helena', orderId)).action.allowed).toBe(true)
    await set(world, { returnsBy: 'orderers' })
    expect((await orderFor(world, 'helena', orderId)).action.reason?.code).toBe('permission.returns')
    expect((await orderFor(world, 'ines', orderId)).action.allowed).toBe(true)
    await set(world, { returnsBy: 'managers' })
    expect((await orderFor(world, 'helena', orderId)).action.reason?.code).toBe('permission.returnsManager')
    expect((await orderFor(world, 'ines', orderId)).action.allowed).toBe(true)
    await set(world, { modulesB: [] })
    expect((await orderFor(world, 'ines', orderId)).action.reason?.code).toBe('setting.moduleClosed')
  })

  it('ADM-20 what has not come can be returned only where everything ordered may', async () => {
    const world = await createWorld()
    const orderId = await cameAgo(world, 1)
    await world.store.write(async (tx) => {
      const [shipment] = await tx.shipments.by('orderId', orderId)
      return ok(await tx.shipments.update(shipment!.id, { deliveredAt: null }))
    })
    expect((await orderFor(world, 'ines', orderId)).action.reason?.code).toBe('state.notDelivered')
    await set(world, { returnsOf: 'all' })
    const { action, returns } = await orderFor(world, 'ines', orderId)
    expect([action.allowed, returns.lines[0]?.returnUntil]).toEqual([true, null])
  })

  it('ADM-20 the effect that is shown before saving is the effect that comes', async () => {
    const world = await createWorld()
    const marta = await world.as('marta')
    const effectOf = async (changes: Change) =>
      (await marta.call(previewPortalSettings, { query: {}, body: { changes } })).returns
    expect(await effectOf({ returnsSeenBy: 'own' })).toBeNull()
    const shorter = (await effectOf({ returnDays: 2 }))!
    expect(shorter.stops).toBeGreaterThan(0)
    expect(shorter.starts).toBe(0)
    await set(world, { returnDays: 2 })
    expect(await effectOf({ returnDays: 30 })).toEqual({ ...shorter, starts: shorter.stops, stops: 0 })
  })
})
