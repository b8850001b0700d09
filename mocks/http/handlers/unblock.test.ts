import { describe, expect, it } from 'vitest'
import { addBasketLines, getCheckout } from '@/contract/basket'
import { getCreditAccount } from '@/contract/credit'
import { listInvoices } from '@/contract/invoices'
import { getOrder, listOrders } from '@/contract/orders'
import { listPayments } from '@/contract/payments'
import { getUnblocking, prepayOrder, unblockOrder } from '@/contract/unblock'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { empty, fill, newKey, orderBody, products } from '../testing/buyers'
import { newCard } from '../testing/payments'

/** The limit leaves so many minor units less than the basket costs. */
async function shortBy(missing: number): Promise<{ world: World; client: WorldClient }> {
  const world = await createWorld()
  await empty(world, 'ines')
  const client = await world.as('ines')
  await fill(client, (await products(world)).slice(3, 6))
  const { basket, standing } = await client.call(getCheckout, {})
  const reserved = standing.exposure!.amount + standing.reserved!.amount
  const { companyId } = await world.user('ines')
  await world.store.write(async (tx) =>
    ok(await tx.companies.update(companyId!, { creditLimit: reserved + basket.totals!.total.amount - missing })),
  )
  return { world, client }
}

describe('unblockOrder', () => {
  it('INV-24 INV-25 finds the invoices, pays them and places the order in one step, once', async () => {
    const { client } = await shortBy(1)
    const standing = (await client.call(getCheckout, {})).standing
    expect(standing.withinLimit).toBe(false)
    const plan = await client.call(getUnblocking, {})
    expect(plan).toMatchObject({ needed: { amount: 1 }, allowedActions: [{ action: 'unblock', allowed: true }] })
    const open = (await client.call(listInvoices, { query: { view: 'open', pageSize: 1000 } })).rows
    const cheapest = Math.min(...open.map((invoice) => invoice.open!.amount))
    expect(plan.set!.amount.amount).toBeLessThanOrEqual(cheapest)
    expect(plan.set!.availableAfter.amount).toBe(plan.set!.freed.amount - 1)

    const body = { payment: { ...plan.set!.payment, method: newCard() }, order: await orderBody(client) }
    const key = newKey()
    const placed = await client.call(unblockOrder, { body }, { idempotencyKey: key })
    expect(await client.call(unblockOrder, { body }, { idempotencyKey: key })).toEqual(placed)
    expect(await client.call(getOrder, { params: { orderId: placed.orderId } })).toMatchObject({
      ...{ number: placed.number, status: 'received' },
    })
    const after = await client.call(getCreditAccount, {})
    expect(after.available).toEqual(plan.set!.availableAfter)
    const paid = (await client.call(listPayments, { query: {} })).rows.filter(({ id }) => id === placed.paymentId)
    expect(paid).toMatchObject([{ number: placed.paymentNumber, amount: plan.set!.amount, state: 'settled' }])
  })

  it('INV-25 leaves everything as it was when either half fails', async () => {
    const { client } = await shortBy(1)
    const plan = await client.call(getUnblocking, {})
    const order = await orderBody(client)
    const before = [await client.call(getCreditAccount, {}), (await client.call(listOrders, { query: {} })).total]
    const attempt = async (method: unknown, change: object = {}) => {
      const body = { payment: { ...plan.set!.payment, method }, order: { ...order, ...change } }
      const call = client.call(unblockOrder, { body: body as never }, { idempotencyKey: newKey() })
      const { type } = await refusalOf(call)
      expect([await client.call(getCreditAccount, {}), (await client.call(listOrders, { query: {} })).total]).toEqual(
        before,
      )
      return type
    }
    expect(await attempt(newCard('nf'))).toBe('payment/declined-funds')
    expect(await attempt(newCard(), { basketVersion: 99 })).toBe('basket/changed')
    expect(await attempt({ kind: 'bankDebit', bankAccountId: 'bnk_none' })).toBe('request/invalid')
  })

  it('INV-25 is paid by card instead, which the limit does not stop', async () => {
    const { world, client } = await shortBy(1)
    const { companyId } = await world.user('ines')
    await world.store.write(async (tx) => ok(await tx.companies.update(companyId!, { creditLimit: 1_000 })))
    const before = await client.call(getCreditAccount, {})
    expect((await client.call(getUnblocking, {})).prepay).toEqual((await orderBody(client)).expectedTotal)
    const order = await orderBody(client)
    const refused = client.call(prepayOrder, { body: { method: newCard('nf'), order } }, { idempotencyKey: newKey() })
    expect((await refusalOf(refused)).type).toBe('payment/declined-funds')
    expect(await client.call(getCreditAccount, {})).toEqual(before)
    const body = { method: newCard(), order }
    const placed = await client.call(prepayOrder, { body }, { idempotencyKey: newKey() })
    expect(placed.number).toMatch(/^SO-/)
    const after = await client.call(getCreditAccount, {})
    // Kept for the order: neither of them counts.
    expect(after.unapplied).toEqual(before.unapplied)
    expect(after.available).toEqual(before.available)
  })

  it('INV-25 is told when nothing is missing, when nothing helps, and to whom it is not given', async () => {
    const { world, client } = await shortBy(0)
    const fits = await client.call(getUnblocking, {})
    expect(fits).toMatchObject({ set: null, needed: { amount: 0 }, allowedActions: [{ allowed: false }] })
    const lines = [{ productId: (await products(world)).at(-1)!.id, quantity: 100_000 }]
    await client.call(addBasketLines, { body: { lines } }, { idempotencyKey: newKey() })
    const beyond = await client.call(getUnblocking, {})
    expect(beyond.set).toBeNull()
    expect(beyond.allowedActions[0]!.reason!.code).toBe('state.notEnoughInvoices')
    expect(await refusalOf((await world.as('helena')).call(getUnblocking, {}))).toMatchObject({ status: 403 })
  })
})
