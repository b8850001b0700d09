import { beforeEach, describe, expect, it } from 'vitest'
import { decideAuthorization, getAuthorization, listAuthorizations, withdrawOrder } from '@/contract/authorizations'
import { getDeskOrder, listDeskOrders } from '@/contract/admin/orders'
import { getDashboard } from '@/contract/admin/dashboard'
import { getCheckout } from '@/contract/basket'
import { getOrder } from '@/contract/orders'
import { getOverview } from '@/contract/overview'
import type { OrderId } from '@/domain/ids'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import type { Tx } from '@mocks/store/tx'
import { orderFor } from '../testing/authorizations'
import { newKey } from '../testing/buyers'

let world: World
let maja: WorldClient
let adam: WorldClient
beforeEach(async () => {
  world = await createWorld()
  maja = await world.as('maja')
  adam = await world.as('adam')
})

const write = async (work: (tx: Tx) => Promise<unknown>) => {
  await world.store.write(async (tx) => ok(await work(tx)))
}
const read = (client: WorldClient, orderId: OrderId) => client.call(getAuthorization, { params: { orderId } })
const approve = async (orderId: OrderId) => {
  const { version } = await read(adam, orderId)
  return adam.call(
    decideAuthorization,
    { params: { orderId }, body: { version, outcome: 'approved' } },
    { idempotencyKey: newKey() },
  )
}
const companyId = async () => (await world.user('maja')).companyId!
const standing = async () => (await maja.call(getCheckout, {})).standing

describe('looking again before the last approval', () => {
  it('a blocked customer stops it and the order keeps waiting; unblocked, it goes on', async () => {
    const { orderId } = await orderFor(world, maja, 150_000)
    const id = await companyId()
    await write((tx) => tx.companies.update(id, { blockedReason: 'Unpaid' }))
    expect((await read(adam, orderId)).checks).toEqual([
      { kind: 'customerBlocked', blocks: true, amount: null, skus: [] },
    ])
    const refused = await refusalOf(approve(orderId))
    expect([refused.type, refused.status, refused.params?.kind]).toEqual([
      'authorization/blocked',
      409,
      'customerBlocked',
    ])
    expect((await read(adam, orderId)).status).toBe('pending')
    await write((tx) => tx.companies.update(id, { blockedReason: null }))
    expect((await approve(orderId)).status).toBe('approved')
  })

  it('ORD-25 the credit that is left decides inside the write, to the last grosz', async () => {
    const { orderId } = await orderFor(world, maja, 150_000)
    const { exposure, reserved } = await standing()
    const id = await companyId()
    // The order itself is in what is reserved.
    const needed = exposure!.amount + reserved!.amount
    await write((tx) => tx.companies.update(id, { creditLimit: needed - 1 }))
    const refused = await refusalOf(approve(orderId))
    expect(refused.params).toMatchObject({ kind: 'credit', amount: 1, currency: 'PLN' })
    await write((tx) => tx.companies.update(id, { creditLimit: needed }))
    expect((await approve(orderId)).status).toBe('approved')
  })

  it('a discontinued product stops it; another price and missing stock are only told, and the agreed price holds', async () => {
    const { orderId } = await orderFor(world, maja, 150_000)
    const { lines, totals } = await maja.call(getOrder, { params: { orderId } })
    const [line] = lines
    const productId = line!.productId!
    await write(async (tx) => {
      const product = await tx.products.require(productId)
      await tx.products.update(productId, { listPrice: { ...product.listPrice, PLN: product.listPrice.PLN! * 2 } })
      const stock = await tx.stock.one('productId', productId)
      if (stock) await tx.stock.update(stock.id, { quantity: 0 })
    })
    const { checks } = await read(adam, orderId)
    expect(checks.map(({ kind, blocks, skus }) => [kind, blocks, skus])).toEqual([
      ['stock', false, [line!.sku]],
      ['price', false, [line!.sku]],
    ])
    expect(checks[1]!.amount!.amount).toBeGreaterThan(0)
    await write((tx) => tx.products.update(productId, { discontinued: true }))
    expect((await refusalOf(approve(orderId))).params).toMatchObject({ kind: 'discontinued', skus: line!.sku })
    await write((tx) => tx.products.update(productId, { discontinued: false }))
    await approve(orderId)
    expect((await maja.call(getOrder, { params: { orderId } })).totals).toEqual(totals)
  })
})

describe('what a waiting order reserves', () => {
  it('counts on a line of its own until it is decided: approved it is an open order, withdrawn it is free', async () => {
    const before = await standing()
    const first = await orderFor(world, maja, 150_000)
    const { totals } = await maja.call(getOrder, { params: { orderId: first.orderId } })
    const total = totals!.total.amount
    const waiting = await standing()
    expect(waiting.exposure).toEqual(before.exposure)
    expect(waiting.reserved!.amount).toBe(before.reserved!.amount + total)
    expect(waiting.available!.amount).toBe(before.available!.amount - total)
    await approve(first.orderId)
    const approved = await standing()
    expect([approved.exposure!.amount, approved.reserved, approved.available]).toEqual([
      before.exposure!.amount + total,
      before.reserved,
      waiting.available,
    ])
    const second = await orderFor(world, maja, 150_000)
    const { version } = await read(maja, second.orderId)
    await maja.call(withdrawOrder, { params: { orderId: second.orderId }, body: { version } })
    expect(await standing()).toMatchObject({ reserved: before.reserved, available: approved.available })
  })
})

describe('who sees it', () => {
  it('ADM-23 the desk finds orders by where their authorization stands, with the case, and cannot edit them', async () => {
    const { orderId, number } = await orderFor(world, maja, 150_000)
    const marta = await world.as('marta')
    const found = await marta.call(listDeskOrders, { query: { authorization: ['pending'] } })
    expect(found.rows.map((row) => row.number)).toContain(number)
    expect(found.rows.every((row) => row.authorization === 'pending')).toBe(true)
    const desk = await marta.call(getDeskOrder, { params: { orderId } })
    expect(desk.authorizationCase?.levels[0]?.authorizers.map(({ person }) => person.name)).toEqual([
      'Adam Lis',
      'Ewa Sikora',
    ])
    expect(desk.allowedActions.find(({ action }) => action === 'edit')?.reason?.code).toBe('authorization.locked')
  })

  it('ADM-01 an order that waits is no sale; approved it is', async () => {
    const marta = await world.as('marta')
    const sold = async () => (await marta.call(getDashboard, {})).sales!.today.orders
    const before = await sold()
    const { orderId } = await orderFor(world, maja, 150_000)
    expect(await sold()).toBe(before)
    await approve(orderId)
    expect(await sold()).toBe(before + 1)
  })

  it('NAV-08 the overview lists what waits for the person, oldest first; who may not decide has no such part', async () => {
    const { number } = await orderFor(world, maja, 150_000)
    const { authorizations } = await adam.call(getOverview, {})
    expect(authorizations!.rows.at(-1)?.number).toBe(number)
    expect((await maja.call(getOverview, {})).authorizations).toBeNull()
  })

  it('ACC-05 without the right to prices no amount is told, in no part of the case', async () => {
    const { orderId } = await orderFor(world, maja, 350_000)
    const id = (await world.user('adam')).id
    await write(async (tx) => {
      const { options } = await tx.users.require(id)
      await tx.users.update(id, { options: { ...options, maySeePrices: false } })
    })
    const seen = await read(adam, orderId)
    expect([seen.total, ...seen.levels.map(({ amount }) => amount)]).toEqual([null, null, null])
    const list = await adam.call(listAuthorizations, { query: { sort: '-total' } })
    expect(
      [list.totals, ...list.rows.map(({ total }) => total)].every(
        (part) => part === null || (Array.isArray(part) && part.length === 0),
      ),
    ).toBe(true)
    expect(JSON.stringify([seen, list])).not.toMatch(/"currency"/)
  })
})
