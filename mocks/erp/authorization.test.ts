import { beforeEach, expect, test } from 'vitest'
import type { OrderId } from '@/domain/ids'
import { sendOrderNow } from '@mocks/jobs/outbound/send-order-now'
import { createErpWorld, type ErpWorld } from '@mocks/jobs/testing/erp-world'
import type { ErpOrderRow } from '@mocks/store/rows/erp'
import { isKeptApart } from './authorization'
import { erp } from './connector'
import { setErpMode } from './health'
import { confirmOrder, decide, OperatorError, startPicking } from './operator'

/** Waits at its first level; declined. Both are in the ERP, kept apart. */
const [waiting, declined] = ['ord_a001', 'ord_a004'] as OrderId[] as [OrderId, OrderId]
let world: ErpWorld
beforeEach(async () => {
  world = await createErpWorld()
  await world.stopJobs()
})
const inErp = (id: OrderId): Promise<ErpOrderRow> =>
  world.read(async (tx) => {
    const row = await tx.erpOrders.one('number', (await tx.orders.require(id)).erpNumber ?? '')
    if (!row) throw new Error('not in the ERP')
    return row
  })

test('AUT-25 AUT-26 AUT-29 ADM-22 orders that nobody agreed to are kept apart, and no operator can touch them', async () => {
  for (const id of [waiting, declined]) {
    const order = await inErp(id)
    expect([isKeptApart(order), order.status]).toEqual([true, 'received'])
    await expect(world.write((tx, ctx) => confirmOrder(tx, ctx, order, () => null))).rejects.toThrow(OperatorError)
    await expect(world.write((tx, ctx) => startPicking(tx, ctx, order))).rejects.toThrow(OperatorError)
    await expect(world.write((tx, ctx) => decide(tx, ctx, order, 'cancelled', 'x'))).rejects.toThrow(OperatorError)
  }
  await world.advance(3 * 3_600_000)
  expect((await inErp(waiting)).status).toBe('received')
})

test('AUT-25 sending a waiting order again from the desk leaves it where it is', async () => {
  const attempt = await world.write(async (tx, ctx) => sendOrderNow(tx, ctx, await tx.orders.require(waiting)))
  expect(attempt.outcome).toBe('alreadyThere')
  expect(isKeptApart(await inErp(waiting))).toBe(true)
  expect(JSON.parse(attempt.payload)).toMatchObject({ authorization: { status: 'pending', authorizedBy: null } })
})

test('AUT-18 AUT-27 what is approved enters the normal list and lives; a cancelled decision takes it out until it is touched', async () => {
  const { idempotencyKey } = await world.read((tx) => tx.orders.require(waiting))
  const note = (status: 'approved' | 'pending', authorizedBy: string | null) =>
    world.write((tx, ctx) => erp.writeAuthorization(tx, ctx, idempotencyKey, { status, authorizedBy }))
  expect(await note('approved', 'Adam Lis')).toBe('written')
  expect(await note('pending', null)).toBe('written')
  await world.advance(60_000)
  expect((await inErp(waiting)).status).toBe('received')
  expect(await note('approved', 'Ewa Sikora')).toBe('written')
  await world.advance(60_000)
  expect((await inErp(waiting)).status).not.toBe('received')
  expect(await note('pending', null)).toBe('closed')
  expect((await inErp(waiting)).authorizedBy).toBe('Ewa Sikora')
  expect(
    await world.write((tx, ctx) =>
      erp.writeAuthorization(tx, ctx, 'key_none', { status: 'approved', authorizedBy: 'x' }),
    ),
  ).toBe('unknown')
  await world.write((tx, ctx) => setErpMode(tx, ctx, 'down'))
  expect(await note('approved', 'Adam Lis')).toBe('unreachable')
})

test('AUT-25 reading the ERP back leaves what authorizers decide about alone', async () => {
  await world.write(async (tx) => {
    const row = await tx.erpOrders.one('number', (await tx.orders.require(waiting)).erpNumber ?? '')
    if (row) await tx.erpOrders.update(row.id, { changed: await tx.nextNumber('erpChanges') })
  })
  await world.run('ordersIn')
  const order = await world.read((tx) => tx.orders.require(waiting))
  expect([order.status, order.authorization]).toEqual(['pendingAuthorization', 'pending'])
})
