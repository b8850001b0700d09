import { beforeEach, describe, expect, it } from 'vitest'
import { decideAuthorization, getAuthorization, previewAuthorization } from '@/contract/authorizations'
import { getOrder } from '@/contract/orders'
import type { OrderId } from '@/domain/ids'
import { ok } from '@/domain/result'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { newKey } from '../testing/buyers'
import { accept, quoteId } from '../testing/quotes'

let world: World
let maja: WorldClient
beforeEach(async () => {
  world = await createWorld()
  maja = await world.as('maja')
})

const approve = async (person: string, orderId: OrderId) => {
  const client = await world.as(person)
  const { version } = await client.call(getAuthorization, { params: { orderId } })
  const body = { version, outcome: 'approved' as const }
  return client.call(decideAuthorization, { params: { orderId }, body }, { idempotencyKey: newKey() })
}

describe('a quote of somebody whose orders are limited', () => {
  it('AUT-21, QUO-13 becomes an order first, and that waits for authorizers', async () => {
    const preview = await maja.call(previewAuthorization, { query: { quoteId: quoteId(2047) } })
    const { orderId, authorization } = await accept(maja, quoteId(2047))
    expect(authorization).toBe('pending')
    const { levels } = await maja.call(getAuthorization, { params: { orderId } })
    expect(levels).toHaveLength(2)
    expect(preview.levels.map(({ level }) => level.amount)).toEqual(levels.map(({ amount }) => amount))

    await approve('adam', orderId)
    const last = await approve('ines', orderId)
    expect(last.status).toBe('approved')
  })

  it('AUT-21 keeps the prices of the quote: nobody is told that the catalogue asks for something else', async () => {
    const { orderId } = await accept(maja, quoteId(2047))
    const adam = await world.as('adam')
    const before = await adam.call(getAuthorization, { params: { orderId } })
    expect(before.checks.map(({ kind }) => kind)).not.toContain('price')
    const { total } = await world.store.read((tx) => tx.orders.require(orderId))
    await world.store.write(async (tx) => {
      const { lines } = await tx.orders.require(orderId)
      return ok(await tx.products.update(lines[0]!.productId, { listPrice: { PLN: 99_999 } }))
    })
    await approve('adam', orderId)
    await approve('ines', orderId)
    expect((await world.store.read((tx) => tx.orders.require(orderId))).total).toBe(total)
  })

  it('QUO-07 the order tells which quote and version it came from, and links it for who may see it', async () => {
    const { orderId } = await accept(maja, quoteId(2047))
    const mine = await maja.call(getOrder, { params: { orderId } })
    expect(mine.quote).toEqual({ id: quoteId(2047), number: 'QU-2047' })
    expect(mine.history.find(({ event }) => event === 'fromQuote')?.params).toEqual({ quote: 'QU-2047', offer: 2 })
    const adams = await (await world.as('adam')).call(getOrder, { params: { orderId } })
    expect(adams.quote).toEqual({ id: null, number: 'QU-2047' })
  })
})
