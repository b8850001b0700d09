import { beforeEach, describe, expect, it } from 'vitest'
import { acceptQuote, getQuote, getQuoteCheckout, listQuotes } from '@/contract/quotes'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World } from '@/testing/world'
import { newKey } from '../testing/buyers'
import { accept, alterQuote, quoteBody, quoteId, reprice } from '../testing/quotes'

let world: World
beforeEach(async () => {
  world = await createWorld()
})

const numbersOf = async (person: string, query = {}) => {
  const client = await world.as(person)
  return (await client.call(listQuotes, { query })).rows.map(({ number }) => number)
}

describe('the list of quotes', () => {
  it('QUO-02 shows each person the quotes their right reaches, and nobody another company’s', async () => {
    expect(await numbersOf('ines')).toHaveLength(11)
    expect(await numbersOf('maja')).toEqual(['QU-2047', 'QU-2027'])
    // His own and those of his branch, Gdańsk.
    expect(await numbersOf('piotr')).toEqual(['QU-2045', 'QU-2041', 'QU-2029'])
    expect(await numbersOf('lukas')).toEqual(['QU-2043', 'QU-2034'])
    const lukas = await world.as('lukas')
    const refused = await refusalOf(lukas.call(getQuote, { params: { quoteId: quoteId(2047) } }))
    expect(refused.status).toBe(404)
    const helena = await world.as('helena')
    expect((await refusalOf(helena.call(listQuotes, { query: {} }))).type).toBe('access/forbidden')
  })

  it('QUO-02 counts its views, filters by status and date, and finds products', async () => {
    const ines = await world.as('ines')
    const { views } = await ines.call(listQuotes, { query: {} })
    expect(views).toEqual({ ready: 5, waiting: 2, closed: 4, all: 11 })
    expect(await numbersOf('ines', { view: 'ready', sort: 'validUntil' })).toEqual([
      'QU-2046',
      'QU-2041',
      'QU-2047',
      'QU-2039',
      'QU-2038',
    ])
    expect(await numbersOf('ines', { status: ['expired'] })).toEqual(['QU-2036'])
    expect(await numbersOf('ines', { q: 'hw-101 white' })).not.toContain('QU-2047')
    expect(await numbersOf('ines', { q: 'HD-210-K' })).toEqual(['QU-2047', 'QU-2027'])
    expect(await numbersOf('ines', { requestedFrom: '2026-11-19' })).toEqual(['QU-2044'])
  })
})

describe('the page of a quote', () => {
  it('QUO-03, QUO-05, QUO-06 says what is offered until when, what is missing, and whom to call', async () => {
    const tomasz = await world.as('tomasz')
    const quote = await tomasz.call(getQuote, { params: { quoteId: quoteId(2045) } })
    expect(quote).toMatchObject({
      status: 'inReview',
      offer: 2,
      validUntil: '2026-12-10',
      daysLeft: 20,
      missing: [{ code: 'quote.inReview' }],
      salesContact: { name: 'Karol Nowak', phone: '+48 12 555 01 41' },
      allowedActions: [{ action: 'order', allowed: false, reason: { code: 'quote.inReview' } }, {}, {}, {}, {}, {}],
    })
    const [offered, asked] = quote.versions
    expect(asked!.totals).toBeNull()
    expect(offered!.listNet!.amount).toBeGreaterThan(offered!.totals!.net.amount)
    const refused = await refusalOf(accept(tomasz, quoteId(2045)))
    expect(refused.type).toBe('quote/not-ready')
  })

  it('ACC-09 sends no amount at all to people who may not see prices', async () => {
    const ines = await world.user('ines')
    await world.store.write(async (tx) => ok(await tx.users.update(ines.id, { overrides: { 'prices.view': 'none' } })))
    const client = await world.as('ines')
    const seen = JSON.stringify([
      await client.call(listQuotes, { query: { sort: '-total' } }),
      await client.call(getQuote, { params: { quoteId: quoteId(2046) } }),
      await client.call(getQuoteCheckout, { params: { quoteId: quoteId(2046) } }),
    ])
    expect(seen).not.toContain('"currency"')
    expect(await numbersOf('ines', { sort: '-total' })).toEqual(await numbersOf('ines'))
  })
})

describe('accepting an offer', () => {
  it('QUO-07 orders the version agreed to at its prices, once, and closes the quote', async () => {
    const ines = await world.as('ines')
    const quote = await ines.call(getQuote, { params: { quoteId: quoteId(2046) } })
    const key = newKey()
    const body = await quoteBody(ines, quote.id, { poNumber: 'PO-77' })
    const call = () => ines.call(acceptQuote, { params: { quoteId: quote.id }, body }, { idempotencyKey: key })
    const first = await call()
    expect(await call()).toEqual(first)
    const order = await world.store.read((tx) => tx.orders.require(first.orderId))
    const { totals, lines } = quote.versions[0]!
    expect(order).toMatchObject({ total: totals!.total.amount, freight: totals!.freight.amount, poNumber: 'PO-77' })
    expect(order.lines.map(({ unitPrice }) => unitPrice)).toEqual(lines.map(({ unitPrice }) => unitPrice!.amount))
    const after = await ines.call(getQuote, { params: { quoteId: quote.id } })
    expect(after).toMatchObject({ status: 'ordered', order: { id: first.orderId, number: first.number } })
    expect((await refusalOf(accept(ines, quote.id))).type).toBe('quote/not-ready')
  })

  it('QUO-08 refuses a version the seller has replaced, with the new one', async () => {
    const ines = await world.as('ines')
    const body = await quoteBody(ines, quoteId(2046))
    await reprice(world, quoteId(2046), 10)
    const refused = await refusalOf(
      ines.call(acceptQuote, { params: { quoteId: quoteId(2046) }, body }, { idempotencyKey: newKey() }),
    )
    expect(refused).toMatchObject({ type: 'quote/changed', status: 409, current: { offer: 5 } })
    expect((await accept(ines, quoteId(2046))).number).toMatch(/^SO-/)
  })

  it('QUO-03 holds prices through the last day where the seller is, and no longer', async () => {
    const ines = await world.as('ines')
    const last = (validUntil: string) =>
      alterQuote(world, quoteId(2046), ({ versions }) => ({ versions: versions.map((v) => ({ ...v, validUntil })) }))
    await last('2026-11-19')
    expect((await refusalOf(accept(ines, quoteId(2046)))).type).toBe('quote/expired')
    await last('2026-11-20')
    expect((await accept(ines, quoteId(2046))).authorization).toBe('notNeeded')
  })

  it('ORD-25 tells when more would be backordered than the buyer saw, and looks at blocks, credit and assortment', async () => {
    const ines = await world.as('ines')
    const id = quoteId(2046)
    const shown = await quoteBody(ines, id)
    await world.store.write(async (tx) => {
      const quote = await tx.quotes.require(id)
      const stock = await tx.stock.one('productId', quote.versions.at(-1)!.lines[2]!.productId!)
      return ok(await tx.stock.update(stock!.id, { quantity: 0 }))
    })
    const call = () => ines.call(acceptQuote, { params: { quoteId: id }, body: shown }, { idempotencyKey: newKey() })
    const refused = await refusalOf(call())
    expect(refused.type).toBe('quote/stock-changed')

    const { companyId } = await world.user('ines')
    const company = (change: object) =>
      world.store.write(async (tx) => ok(await tx.companies.update(companyId!, change)))
    await company({ blockedReason: 'Unpaid' })
    expect((await refusalOf(accept(ines, id))).type).toBe('customer/blocked')
    await company({ blockedReason: null, creditLimit: 1 })
    expect((await refusalOf(accept(ines, id))).type).toBe('credit/limit-exceeded')
    await company({ creditLimit: null })
    await world.store.write(async (tx) => {
      const quote = await tx.quotes.require(id)
      return ok(await tx.products.update(quote.versions.at(-1)!.lines[0]!.productId!, { discontinued: true }))
    })
    const gone = await refusalOf(accept(ines, id))
    expect([gone.type, gone.errors?.[0]?.pointer]).toEqual(['product/not-orderable', '/lines/0'])
  })

  it('ACC-07 needs the right to order as well as the one to accept, and says who can give it', async () => {
    const piotr = await world.user('piotr')
    await world.store.write(async (tx) =>
      ok(await tx.users.update(piotr.id, { overrides: { 'orders.create': 'none' } })),
    )
    const client = await world.as('piotr')
    const quote = await client.call(getQuote, { params: { quoteId: quoteId(2041) } })
    expect(quote.missing).toEqual([{ code: 'permission.ordersCreate', ask: ['Ines Calder'] }])
    const refused = await refusalOf(accept(client, quoteId(2041)))
    expect(refused).toMatchObject({ type: 'access/forbidden', ask: ['Ines Calder'] })
  })
})
