import { beforeEach, describe, expect, test } from 'vitest'
import type { OrderId } from '@/domain/ids'
import { setErpMode } from '@mocks/erp/health'
import { createErpWorld, type ErpWorld } from '../testing/erp-world'
import { syncJobId } from '../sync-jobs'
import { queueForErp } from './queue-for-erp'
import { sendOrderNow } from './send-order-now'

const queued = 'ord_s001' as OrderId
const refused = 'ord_s011' as OrderId
let world: ErpWorld
beforeEach(async () => {
  world = await createErpWorld()
})
const order = (id: OrderId) => world.read((tx) => tx.orders.require(id))
const send = (id: OrderId) => world.write(async (tx, ctx) => sendOrderNow(tx, ctx, await tx.orders.require(id)))

describe('writing orders to the ERP', () => {
  test('ORD-21 a queued order is written to the ERP, which works on it from then on', async () => {
    await world.write(async (tx, ctx) => queueForErp(tx, ctx, await tx.orders.require(queued)))
    await world.advance(2_000)
    const sent = await order(queued)
    expect(sent.erpState).toBe('inErp')
    expect(sent.erpNumber).toMatch(/^ZS\/2026\/\d{6}$/)
    const inErp = await world.read((tx) => tx.erpOrders.one('portalKey', sent.idempotencyKey))
    expect(inErp).toMatchObject({ number: sent.erpNumber, portalNumber: sent.number, customerNumber: 'C-10012' })
    expect(inErp?.lines.map(({ sku, ordered }) => [sku, ordered])).toEqual(
      sent.lines.map(({ sku, ordered }) => [sku, ordered]),
    )

    await world.advance(15 * 60_000)
    expect(['partlyShipped', 'shipped', 'delivered', 'backordered']).toContain((await order(queued)).status)
  })

  test('ADM-06 sending again writes nothing and tells the number; both attempts stay, with equal payloads', async () => {
    const first = await send(queued)
    const second = await send(queued)
    expect(first.outcome).toBe('accepted')
    expect(second).toMatchObject({
      outcome: 'alreadyThere',
      erpNumber: first.erpNumber,
      payloadHash: first.payloadHash,
      number: 2,
    })
    expect(first.payloadHash).toMatch(/^[0-9a-f]{64}$/)
    const { idempotencyKey } = await order(queued)
    expect(await world.read((tx) => tx.erpOrders.by('portalKey', idempotencyKey))).toHaveLength(1)
  })

  test('ADM-06 an order the history holds is known to the ERP as well', async () => {
    const { ids } = await world.read((tx) =>
      tx.search.orders({ origins: ['online'], erpStates: ['inErp'] }, 'placedAt', false, 0, 1),
    )
    const id = ids[0] as OrderId
    const before = await order(id)
    const attempt = await send(id)
    expect(attempt).toMatchObject({ outcome: 'alreadyThere', erpNumber: before.erpNumber })
    expect(await order(id)).toEqual(before)
  })

  test('a refusal keeps the order with what the ERP said', async () => {
    const attempt = await send(refused)
    expect(attempt).toMatchObject({
      outcome: 'rejected',
      erpNumber: null,
      message: 'Position 10: item HW-101-B is discontinued',
    })
    expect((await order(refused)).erpState).toBe('failed')
  })

  test('an ERP out of reach loses nothing: the order stays queued and goes with the first run that reaches it', async () => {
    await world.write((tx, ctx) => setErpMode(tx, ctx, 'down'))
    const attempt = await send(queued)
    expect(attempt.outcome).toBe('unreachable')
    expect((await order(queued)).erpState).toBe('queued')
    await world.advance(5 * 60_000)
    expect((await order(queued)).erpState).toBe('queued')
    await world.write((tx, ctx) => setErpMode(tx, ctx, 'up'))
    await world.advance(5 * 60_000)
    expect((await order(queued)).erpState).toBe('inErp')
  })

  test('ADM-14 with the job off a placed order waits, until it is run by hand', async () => {
    await world.write((tx) => tx.syncJobs.update(syncJobId('ordersOut'), { enabled: false }))
    await world.write(async (tx, ctx) => queueForErp(tx, ctx, await tx.orders.require(queued)))
    await world.advance(60 * 60_000)
    expect((await order(queued)).erpState).toBe('queued')
    await world.run('ordersOut')
    expect((await order(queued)).erpState).toBe('inErp')
  })
})
