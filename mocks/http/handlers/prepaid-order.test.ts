import { describe, expect, it } from 'vitest'
import { getPortalSettings, updatePortalSettings } from '@/contract/admin/portal-settings'
import { getInvoiceFile } from '@/contract/archive'
import { getCreditAccount } from '@/contract/credit'
import type { InputFor } from '@/contract/endpoint'
import { getOrder, listOrders, placeOrder } from '@/contract/orders'
import { getPayment, listPayable, listPayments } from '@/contract/payments'
import { getSession } from '@/contract/session'
import { getCardPayment, prepayOrder } from '@/contract/unblock'
import type { OrderId } from '@/domain/ids'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { decide, orderInErp } from '@mocks/erp/operator'
import { elements, readXml, textAt } from '@mocks/papers/testing/read-xml'
import { empty, fill, newKey, orderBody, products } from '../testing/buyers'
import { newCard } from '../testing/payments'

const minute = 60_000
type Change = Omit<InputFor<typeof updatePortalSettings>['body'], 'version'>

const set = async (world: World, change: Change) => {
  const marta = await world.as('marta')
  const { version } = await marta.call(getPortalSettings, {})
  return marta.call(updatePortalSettings, { body: { version, ...change } })
}
/** Goods in stock, so that they leave at once. */
const buyer = async (person = 'ines', orders = 0): Promise<{ world: World; client: WorldClient }> => {
  const world = await createWorld({ orders })
  await empty(world, person)
  const client = await world.as(person)
  const screw = (await products(world)).find(({ category }) => category === 'screws')!
  await fill(client, [screw])
  return { world, client }
}
const pay = async (client: WorldClient, method: object = newCard(), key = newKey()) =>
  client.call(
    prepayOrder,
    { body: { method: method as never, order: await orderBody(client) } },
    { idempotencyKey: key },
  )
const depositOf = (world: World, orderId: OrderId) =>
  world.store.read(async (tx) => (await tx.credits.by('orderId', orderId)).find(({ kind }) => kind === 'deposit'))
/** What the company owes in all: open invoices without its credits and deposits. */
const owed = async (world: World): Promise<number> => {
  const { companyId } = await world.user('ines')
  return world.store.read(async (tx) => {
    const { openTotals } = await tx.search.invoices({ companyIds: [companyId!], paid: false }, 'dueOn', false, 0, 0)
    const credits = await tx.credits.by('companyId', companyId!)
    const open = openTotals.reduce((sum, { amount }) => sum + amount, 0)
    return open - credits.reduce((sum, { total, applied }) => sum + total - applied, 0)
  })
}

describe('an order that is paid by card when it is placed', () => {
  it('INV-03 INV-23 INV-25 tells how it was paid, and its invoice is settled by that money: nothing is paid twice', async () => {
    const { world, client } = await buyer()
    const [before, credit] = [await owed(world), await client.call(getCreditAccount, {})]
    const key = newKey()
    const order = await orderBody(client)
    const body = { method: newCard(), order }
    const placed = await client.call(prepayOrder, { body }, { idempotencyKey: key })
    expect(await client.call(prepayOrder, { body }, { idempotencyKey: key })).toEqual(placed)
    const total = order.expectedTotal!.amount
    const { orderId } = placed
    const read = () => client.call(getOrder, { params: { orderId } })
    expect((await read()).payment).toMatchObject({ method: 'card', cardEnding: '4242', termsDays: null })
    expect((await read()).history.map(({ event }) => event)).toContain('paidByCard')
    const receipt = await client.call(getPayment, { params: { paymentId: placed.paymentId } })
    expect(receipt).toMatchObject({ lines: [], prepaidOrder: { id: orderId, number: placed.number } })
    const mails = await world.store.read((tx) => tx.mails.all())
    expect(mails.find(({ kind }) => kind === 'paymentReceived')?.text).toContain(placed.number)
    // Neither the order nor its money counts in the credit, and nothing else can be paid with it.
    expect(await client.call(getCreditAccount, {})).toMatchObject({
      ...{ available: credit.available, unapplied: credit.unapplied, exposure: credit.exposure },
    })
    expect(await owed(world)).toBe(before - total)
    expect(await depositOf(world, orderId)).toMatchObject({ total, applied: 0, heldForOrder: true })

    await world.backend.advance(3_000)
    const erpNumber = (await read()).erpNumber!
    expect(await world.store.read((tx) => tx.erpOrders.one('number', erpNumber))).toMatchObject({ payment: 'card' })
    for (let passed = 0; passed < 240 && (await read()).status !== 'delivered'; passed += 15)
      await world.backend.advance(15 * minute)
    await world.backend.advance(30 * minute)

    const [invoice] = await world.store.read((tx) => tx.invoices.by('orderId', orderId))
    expect(invoice).toMatchObject({ total, paid: total, discount: null, discountTaken: 0 })
    expect(invoice!.dueOn).toBe(invoice!.issuedOn)
    expect(await depositOf(world, orderId)).toMatchObject({ applied: total, heldForOrder: false })
    expect((await client.call(listPayable, { query: { pageSize: 200 } })).rows.map(({ id }) => id)).not.toContain(
      invoice!.id,
    )
    const mine = (await client.call(listPayments, { query: {} })).rows.filter(({ invoices }) =>
      invoices.includes(invoice!.number),
    )
    expect(mine).toMatchObject([{ method: 'credits', amount: { amount: 0 }, credits: { amount: total } }])
    // EN 16931, BT-113: on paper and as UBL nothing is left to pay.
    const bill = await client.call(getInvoiceFile, { params: { invoiceId: invoice!.id }, query: { format: 'ubl' } })
    const sums = elements(readXml(await bill.text()), 'LegalMonetaryTotal')[0]!
    expect([textAt(sums, 'PrepaidAmount'), textAt(sums, 'PayableAmount')]).toEqual([(total / 100).toFixed(2), '0.00'])
    // The ERP has the same: money once, a deposit for the order, and an invoice that it settled.
    const erp = await world.store.read(async (tx) => ({
      invoice: await tx.erpInvoices.one('number', invoice!.number),
      payments: (await tx.erpPayments.all()).filter(({ portalKey }) => portalKey?.includes(key)),
      credit: await tx.erpCredits.one('number', (await tx.credits.one('paymentId', placed.paymentId))!.number),
    }))
    expect(erp).toMatchObject({
      ...{ invoice: { total, paid: total }, payments: [{ amount: total }] },
      credit: { reason: 'prepayment', total, applied: total },
    })
  })

  it('INV-25 is not placed when the card is declined or the bank asks first, and nothing is lost', async () => {
    const { world, client } = await buyer()
    const state = async () => [
      await owed(world),
      (await client.call(listOrders, { query: {} })).total,
      (await orderBody(client)).expectedTotal,
    ]
    const before = await state()
    expect((await refusalOf(pay(client, newCard('nf')))).type).toBe('payment/declined-funds')
    const stored = { kind: 'storedCard', paymentMethodId: 'pay_kestrel_2' }
    expect((await refusalOf(pay(client, stored))).type).toBe('payment/challenge')
    expect(await state()).toEqual(before)
    const placed = await pay(client, { ...stored, proof: '3ds_confirmed' })
    expect((await client.call(getOrder, { params: { orderId: placed.orderId } })).payment.method).toBe('card')
  })

  it('INV-25 leaves its money to the company when the order is cancelled', async () => {
    const { world, client } = await buyer()
    const before = await client.call(getCreditAccount, {})
    const { orderId } = await pay(client)
    await world.backend.advance(3_000)
    const { erpNumber } = await client.call(getOrder, { params: { orderId } })
    const ctx = await world.contextOf('ines')
    await world.store.write(async (tx) =>
      ok(await decide(tx, ctx, await orderInErp(tx, erpNumber!), 'cancelled', 'No longer wanted')),
    )
    await world.backend.advance(30 * minute)
    expect((await client.call(getOrder, { params: { orderId } })).status).toBe('cancelled')
    const deposit = await depositOf(world, orderId)
    expect(deposit).toMatchObject({ applied: 0, heldForOrder: false })
    const after = await client.call(getCreditAccount, {})
    expect(after.unapplied.amount - before.unapplied.amount).toBe(deposit!.total)
  })

  it('INV-23 is offered where the business takes cards, beside the account or without it', async () => {
    const { world, client } = await buyer()
    expect(await client.call(getCardPayment, {})).toMatchObject({ offered: true, mayKeepCards: true })
    await set(world, { onAccountMarkets: ['DE'] })
    const onAccount = client.call(placeOrder, { body: await orderBody(client) }, { idempotencyKey: newKey() })
    expect((await refusalOf(onAccount)).type).toBe('payment/not-offered')
    expect((await pay(client)).number).toMatch(/^SO-/)

    const second = await buyer()
    await set(second.world, { cardMarkets: ['DE'] })
    expect((await second.client.call(getCardPayment, {})).offered).toBe(false)
    expect((await refusalOf(pay(second.client))).type).toBe('payment/not-offered')
  })

  it('INV-26 a sub-account orders only while everything is paid on account, and then never by card', async () => {
    const { world, client } = await buyer('tomasz')
    expect((await client.call(getCardPayment, {})).offered).toBe(false)
    expect((await refusalOf(pay(client))).type).toBe('payment/not-offered')
    const mayOrder = async () => (await client.call(getSession, {})).session!.permissions.includes('orders.create')
    expect(await mayOrder()).toBe(true)
    const order = await orderBody(client)
    await set(world, { onlineOrderPayment: 'prepaid' })
    expect(await mayOrder()).toBe(false)
    const refused = client.call(placeOrder, { body: order }, { idempotencyKey: newKey() })
    expect(await refusalOf(refused)).toMatchObject({ status: 403, type: 'access/forbidden' })
    // A regular account is not concerned.
    expect((await (await world.as('ines')).call(getCardPayment, {})).offered).toBe(true)
  })
})
