import { expect, it } from 'vitest'
import { getCheckout } from '@/contract/basket'
import { getCreditAccount } from '@/contract/credit'
import { getOrder, placeOrder } from '@/contract/orders'
import { ok } from '@/domain/result'
import { createWorld, type World } from '@/testing/world'
import { lookAtCredit } from '@mocks/engine/authorizations/look-at-credit'
import { empty, fill, newKey, orderBody, products } from '../testing/buyers'

const limitOf = async (world: World, creditLimit: number) => {
  const { companyId } = await world.user('ines')
  await world.store.write(async (tx) => ok(await tx.companies.update(companyId!, { creditLimit })))
}

/** Tomasz orders one more, of so many pieces of a product. */
const order = async (world: World) => {
  await empty(world, 'tomasz')
  const client = await world.as('tomasz')
  await fill(client, (await products(world)).slice(3, 4))
  return client.call(placeOrder, { body: await orderBody(client) }, { idempotencyKey: newKey() })
}

it('ADM-21 INV-24 orders that wait for credit go on as money frees it, the first one first, and no further', async () => {
  const world = await createWorld()
  const { id } = await world.user('tomasz')
  await world.store.write(async (tx) => {
    const [row] = await tx.portalSettings.all()
    const limits = await tx.spendingLimits.by('userId', id)
    for (const limit of limits) await tx.spendingLimits.delete(limit.id)
    return ok(await tx.portalSettings.update(row!.id, { creditPolicy: 'authorize' }))
  })
  const ines = await world.as('ines')
  const { standing } = await ines.call(getCheckout, {})
  const used = standing.exposure!.amount + standing.reserved!.amount
  await limitOf(world, used)
  const [first, second] = [await order(world), await order(world)]
  const statusOf = async ({ orderId }: typeof first) => (await ines.call(getOrder, { params: { orderId } })).status
  expect([await statusOf(first), await statusOf(second)]).toEqual(['pendingAuthorization', 'pendingAuthorization'])
  const { total } = (await ines.call(getOrder, { params: { orderId: first.orderId } })).totals!

  const { companyId } = await world.user('ines')
  const ctx = await world.contextOf('ines')
  const look = () => world.store.write(async (tx) => ok(await lookAtCredit(tx, ctx, companyId!)))
  await limitOf(world, used + total.amount - 1)
  await look()
  await world.backend.advance(1000)
  expect(await statusOf(first)).toBe('pendingAuthorization')

  await limitOf(world, used + total.amount)
  await look()
  await world.backend.advance(1000)
  expect([await statusOf(first), await statusOf(second)]).toEqual(['received', 'pendingAuthorization'])
  const after = await ines.call(getOrder, { params: { orderId: first.orderId } })
  expect(after).toMatchObject({ authorization: 'approved' })
  expect(after.history.map(({ event }) => event)).toContain('creditFreed')
  const mails = await world.store.read((tx) => tx.mails.all())
  expect(mails.some(({ kind, subject }) => kind === 'authorizationDecided' && subject.includes(first.number))).toBe(
    true,
  )
  const waiting = (await ines.call(getCreditAccount, {})).waiting.map(({ number }) => number)
  expect([waiting.includes(first.number), waiting.includes(second.number)]).toEqual([false, true])
})
