import { describe, expect, it } from 'vitest'
import { getCreditAccount } from '@/contract/credit'
import { getOrder } from '@/contract/orders'
import { getPayment, listPayments } from '@/contract/payments'
import { getQuote } from '@/contract/quotes'
import { getQuoteUnblocking, prepayQuote, unblockQuote } from '@/contract/unblock-quote'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type WorldClient } from '@/testing/world'
import { newKey } from '../testing/buyers'
import { newCard } from '../testing/payments'
import { quoteBody, quoteId, reprice, shortFor } from '../testing/quotes'

const params = { quoteId: quoteId(2047) }
const stand = async (client: WorldClient) => [
  await client.call(getCreditAccount, {}),
  (await client.call(listPayments, { query: {} })).total,
  (await client.call(getQuote, { params })).status,
]
const blocked = async (missing: number) => {
  const world = await createWorld()
  const client = await world.as('ines')
  await shortFor(world, client, params.quoteId, missing)
  return { world, client }
}

describe('a quote beyond the credit limit', () => {
  it('INV-25 QUO-07 is unblocked: invoices are paid and the quote becomes an order in one step, once', async () => {
    const { client } = await blocked(1)
    const plan = await client.call(getQuoteUnblocking, { params })
    expect(plan).toMatchObject({ needed: { amount: 1 }, allowedActions: [{ action: 'unblock', allowed: true }] })
    const body = {
      payment: { ...plan.set!.payment, method: newCard() },
      order: await quoteBody(client, params.quoteId),
    }
    const key = newKey()
    const placed = await client.call(unblockQuote, { params, body }, { idempotencyKey: key })
    expect(await client.call(unblockQuote, { params, body }, { idempotencyKey: key })).toEqual(placed)
    const quote = await client.call(getQuote, { params })
    expect(quote).toMatchObject({ status: 'ordered', order: { number: placed.number } })
    const order = await client.call(getOrder, { params: { orderId: placed.orderId } })
    expect(order.totals?.total).toEqual(quote.versions[0]?.totals?.total)
    expect((await client.call(getCreditAccount, {})).available).toEqual(plan.set!.availableAfter)
  })

  it('INV-25 is paid by card instead, at the prices of the version agreed to', async () => {
    const { client } = await blocked(100)
    const { prepay } = await client.call(getQuoteUnblocking, { params })
    const { exposure } = await client.call(getCreditAccount, {})
    const body = { method: newCard(), order: await quoteBody(client, params.quoteId) }
    const placed = await client.call(prepayQuote, { params, body }, { idempotencyKey: newKey() })
    const payment = await client.call(getPayment, { params: { paymentId: placed.paymentId } })
    expect(payment).toMatchObject({ amount: prepay, prepaidOrder: { number: placed.number } })
    expect((await client.call(getCreditAccount, {})).exposure).toEqual(exposure)
  })

  it('INV-25 QUO-08 leaves account and quote as they were when the card is declined or another version came', async () => {
    const { world, client } = await blocked(1)
    const plan = await client.call(getQuoteUnblocking, { params })
    const order = await quoteBody(client, params.quoteId)
    const payment = plan.set!.payment
    const refusals = async (method = newCard()) => {
      const before = await stand(client)
      const options = { idempotencyKey: newKey() }
      const types = [
        await refusalOf(
          client.call(unblockQuote, { params, body: { payment: { ...payment, method }, order } }, options),
        ),
        await refusalOf(client.call(prepayQuote, { params, body: { method, order } }, { idempotencyKey: newKey() })),
      ].map(({ type }) => type)
      expect(await stand(client)).toEqual(before)
      return types
    }
    expect(await refusals(newCard('nf'))).toEqual(['payment/declined-funds', 'payment/declined-funds'])
    await reprice(world, params.quoteId, 1)
    expect(await refusals()).toEqual(['quote/changed', 'quote/changed'])
  })

  it('ACC-07 needs the right to accept', async () => {
    const helena = await (await createWorld()).as('helena')
    expect(await refusalOf(helena.call(getQuoteUnblocking, { params }))).toMatchObject({ status: 403 })
  })
})
