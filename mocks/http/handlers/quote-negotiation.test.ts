import { beforeEach, describe, expect, it } from 'vitest'
import { answerQuote, createDeskQuote, decideQuote, endQuote, getDeskQuote } from '@/contract/admin/quote-desk'
import { listDeskQuotes } from '@/contract/admin/quotes'
import { addBasketLines } from '@/contract/basket'
import { downloadAttachment, uploadAttachment } from '@/contract/documents'
import type { InputFor } from '@/contract/endpoint'
import {
  cancelQuote,
  declineQuote,
  downloadQuote,
  getQuoteStart,
  postQuoteMessage,
  requestQuote,
  requestQuoteChanges,
} from '@/contract/quote-requests'
import { getQuote } from '@/contract/quotes'
import type { BasketLineId, ProductId, QuoteId } from '@/domain/ids'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { quotePaper } from '@mocks/papers/quote-paper'
import { companyIds } from '@mocks/seed/companies'
import { newKey } from '../testing/buyers'
import { accept, quoteId } from '../testing/quotes'

let world: World
let ines: WorldClient
let marta: WorldClient
let nina: WorldClient
beforeEach(async () => {
  world = await createWorld({ orders: 0 })
  ines = await world.as('ines')
  marta = await world.as('marta')
  nina = await world.as('nina')
})

type Wanted = InputFor<typeof requestQuote>['body']
const goods = async (sku = 'HW-101-W'): Promise<ProductId> =>
  world.store.read(async (tx) => (await tx.products.one('sku', sku))!.id)
const ask = async (client: WorldClient, change: Partial<Wanted> = {}) =>
  client.call(
    requestQuote,
    {
      body: {
        subject: 'Handles for a school',
        lines: [{ productId: await goods(), quantity: 200, wishedPrice: 2_000 }],
        attachmentIds: [],
        ...change,
      },
    },
    { idempotencyKey: newKey() },
  )

/** The seller sends prices: so many basis points off the list on every line that is a product. */
const offer = async (client: WorldClient, id: QuoteId, off = 500, more: object = {}) => {
  const { answer, version } = await client.call(getDeskQuote, { params: { quoteId: id } })
  const lines = answer.lines.map(({ productId, quantity, listPrice }) => ({
    productId: productId!,
    quantity,
    unitPrice: Math.round((listPrice!.amount * (10_000 - off)) / 10_000),
  }))
  const body = { version, lines, freight: answer.freight.amount, validUntil: answer.validUntil, ...more }
  return client.call(answerQuote, { params: { quoteId: id }, body })
}
const mailsTo = async (person: string, kind: string) => {
  const { id } = await world.user(person)
  return world.store.read(async (tx) => (await tx.mails.by('userId', id)).filter((mail) => mail.kind === kind))
}

describe('asking for a quote', () => {
  it('QUO-01 begins with the basket, an order or another quote, and needs a few clicks', async () => {
    const productId = await goods()
    await ines.call(addBasketLines, { body: { lines: [{ productId, quantity: 4 }] } }, { idempotencyKey: newKey() })
    const fromBasket = await ines.call(getQuoteStart, { query: { from: 'basket' } })
    expect(fromBasket.lines.some((line) => line.productId === productId)).toBe(true)
    expect(fromBasket.minimumTotal?.currency).toBe('PLN')
    const fromQuote = await ines.call(getQuoteStart, { query: { quoteId: quoteId(2036) } })
    expect(fromQuote).toMatchObject({ basedOn: { number: 'QU-2036' }, subject: 'Locks for the Podgórze flats' })
    const lukas = await world.as('lukas')
    expect((await refusalOf(lukas.call(getQuoteStart, { query: { quoteId: quoteId(2036) } }))).status).toBe(404)
  })

  it('QUO-01 takes as many lines of a larger source as a request has, and says how many are left', async () => {
    const { id } = await world.user('ines')
    await world.store.write(async (tx) => {
      const sold = (await tx.products.all()).filter(({ discontinued, configurator }) => !discontinued && !configurator)
      const lines = sold.slice(0, 104).map((product) => {
        return { id: `bln_${product.sku}` as BasketLineId, productId: product.id, quantity: product.minimum }
      })
      const basket = (await tx.baskets.one('userId', id))!
      return ok(await tx.baskets.update(basket.id, { lines }))
    })
    const start = await ines.call(getQuoteStart, { query: { from: 'basket' } })
    expect(start.lines).toHaveLength(100)
    expect(start.leftOut + start.left.length).toBe(4)
  })

  it('QUO-01 takes products and words, files and a wished date, and tells the seller', async () => {
    const file = await ines.call(uploadAttachment, {
      query: { name: 'plan.txt' },
      body: new Blob(['plan'], { type: 'text/plain' }),
    })
    const quote = await ask(ines, {
      wishedOn: '2026-12-10',
      attachmentIds: [file.id],
      basedOn: quoteId(2036),
      lines: [
        { productId: await goods(), quantity: 200 },
        { productId: null, text: 'Brass letter plate', quantity: 3 },
      ],
    })
    expect(quote).toMatchObject({ status: 'requested', turn: 'seller', wishedOn: '2026-12-10', number: 'QU-2048' })
    expect(quote.versions[0]!.lines.map(({ name }) => name)[1]).toBe('Brass letter plate')
    expect(await mailsTo('karol', 'quoteRequested')).toHaveLength(1)
    const desk = await marta.call(getDeskQuote, { params: { quoteId: quote.id } })
    const read = await marta.call(downloadAttachment, { params: { attachmentId: desk.files[0]!.id } })
    expect(await read.text()).toBe('plan')
    const lukas = await world.as('lukas')
    const refused = await refusalOf(lukas.call(downloadAttachment, { params: { attachmentId: file.id } }))
    expect(refused.status).toBe(404)
  })

  it('QUO-01 refuses what is too small, in the past or too far ahead, unknown, or comes with large files', async () => {
    const small = [{ productId: await goods(), quantity: 1 }]
    expect((await refusalOf(ask(ines, { lines: small }))).type).toBe('quote/too-small')
    expect((await ask(ines, { lines: [...small, { productId: null, text: 'Anything', quantity: 1 }] })).offer).toBe(1)
    expect((await refusalOf(ask(ines, { wishedOn: '2026-11-19' }))).errors?.[0]?.code).toBe('inThePast')
    expect((await refusalOf(ask(ines, { wishedOn: '2226-11-19' }))).errors?.[0]?.code).toBe('tooFarAhead')
    const nothing = await refusalOf(ask(ines, { lines: [{ productId: null, text: ' ', quantity: 1 }] }))
    expect(nothing.errors).toMatchObject([{ pointer: '/lines/0/text', code: 'required' }])
    const large = await ines.call(uploadAttachment, {
      query: { name: 'large.txt' },
      body: new Blob(['x'.repeat(2_000_001)], { type: 'text/plain' }),
    })
    expect((await refusalOf(ask(ines, { attachmentIds: [large.id] }))).type).toBe('attachment/too-large')
  })

  it('ACC-07 needs the right to ask', async () => {
    const { id } = await world.user('piotr')
    await world.store.write(async (tx) => ok(await tx.users.update(id, { overrides: { 'quotes.request': 'none' } })))
    expect((await refusalOf(ask(await world.as('piotr')))).type).toBe('access/forbidden')
  })
})

describe('negotiating', () => {
  it('QUO-10, QUO-11, QUO-12 goes through rounds in versions that never change, and becomes an authorized order', async () => {
    const maja = await world.as('maja')
    const { id } = await ask(maja)
    const first = await offer(nina, id)
    expect(first).toMatchObject({ status: 'offered', turn: 'buyer', offer: 2 })
    expect(await mailsTo('maja', 'quoteOffered')).toHaveLength(1)
    const before = await maja.call(getQuote, { params: { quoteId: id } })
    const changed = await maja.call(requestQuoteChanges, {
      params: { quoteId: id },
      body: {
        version: before.version,
        note: 'For half as much again?',
        lines: [{ productId: await goods(), quantity: 300, wishedPrice: 1_900, note: 'white only' }],
      },
    })
    expect(changed).toMatchObject({ status: 'requested', turn: 'seller', offer: 3 })
    expect(changed.versions[1]).toEqual(before.versions[0])
    expect(changed.versions[0]!.changes).toMatchObject([{ kind: 'quantity', before: 200, after: 300 }, {}])
    const second = await offer(nina, id, 900)
    expect(second.versions[0]!.changes.map(({ kind }) => kind)).toEqual(['unitPrice', 'total'])
    const { authorization } = await accept(maja, id)
    expect(authorization).toBe('pending')
  })

  it('QUO-10 lets only the side act whose turn it is, and nobody on an old copy', async () => {
    const { id, version } = await ask(ines)
    const params = { quoteId: id }
    const lines = [{ productId: await goods(), quantity: 10 }]
    const early = await refusalOf(ines.call(requestQuoteChanges, { params, body: { version, lines } }))
    expect(early.type).toBe('quote/not-ready')
    await offer(marta, id)
    expect((await refusalOf(offer(marta, id))).type).toBe('quote/not-ready')
    const stale = await refusalOf(ines.call(declineQuote, { params, body: { version, reason: 'No' } }))
    expect(stale).toMatchObject({ type: 'conflict/stale', current: { id, offer: 2 } })
  })

  it('QUO-12 ends with a reason that the other side is told, and is closed to words then', async () => {
    const { id, version } = await ask(ines)
    const cancelled = await ines.call(cancelQuote, { params: { quoteId: id }, body: { version } })
    expect(cancelled).toMatchObject({ status: 'withdrawn', turn: null, ended: { side: 'buyer', reason: null } })
    expect(await mailsTo('karol', 'quoteEnded')).toHaveLength(1)
    const body = { text: 'One more thing', attachmentIds: [] }
    const send = (quote: QuoteId) =>
      ines.call(postQuoteMessage, { params: { quoteId: quote }, body }, { idempotencyKey: newKey() })
    expect((await refusalOf(send(id))).type).toBe('quote/not-ready')
    expect((await refusalOf(send(quoteId(2036)))).type).toBe('quote/expired')
    expect((await send(quoteId(2046))).messages.at(-1)).toMatchObject({ text: 'One more thing', mine: true })

    const again = await ask(ines)
    const desk = await marta.call(getDeskQuote, { params: { quoteId: again.id } })
    await marta.call(endQuote, {
      params: { quoteId: again.id },
      body: { version: desk.version, step: 'refuse', reason: 'Not made any more' },
    })
    expect(await ines.call(getQuote, { params: { quoteId: again.id } })).toMatchObject({
      status: 'declined',
      ended: { side: 'seller', by: 'Marta Lindqvist', reason: 'Not made any more' },
      allowedActions: expect.arrayContaining([{ action: 'askAgain', allowed: true }]),
    })
    expect(await mailsTo('ines', 'quoteEnded')).toHaveLength(1)
  })

  it('QUO-09, QUO-04 is a paper without amounts that the reader may not see', async () => {
    const params = { quoteId: quoteId(2046) }
    const reader = { locale: 'en', timeZone: 'Europe/Warsaw', brand: 'Portico', accent: null } as const
    const paper = async () => JSON.stringify(quotePaper(await ines.call(getQuote, { params }), reader))
    const text = await paper()
    for (const words of ['QU-2046', 'Kestrel Joinery', 'Karol Nowak', 'Valid until', 'PLN'])
      expect(text).toContain(words)
    const { id } = await world.user('ines')
    await world.store.write(async (tx) => ok(await tx.users.update(id, { overrides: { 'prices.view': 'none' } })))
    ines = await world.as('ines')
    expect(await paper()).not.toContain('PLN')
    const file = await ines.call(downloadQuote, { params })
    expect(await file.slice(0, 5).text()).toBe('%PDF-')
  })
})

describe('the seller’s desk', () => {
  it('QUO-08 has a discount above the threshold approved by somebody else', async () => {
    const { id } = await ask(ines)
    expect(await offer(nina, id, 2_000)).toMatchObject({ status: 'inReview', turn: 'seller' })
    expect(await mailsTo('ines', 'quoteOffered')).toEqual([])
    const decide = async (client: WorldClient, outcome: 'approve' | 'sendBack') => {
      const { version } = await client.call(getDeskQuote, { params: { quoteId: id } })
      return client.call(decideQuote, { params: { quoteId: id }, body: { version, outcome } })
    }
    expect(await refusalOf(decide(nina, 'approve'))).toMatchObject({ status: 403, ask: ['Marta Lindqvist'] })
    expect(await decide(marta, 'sendBack')).toMatchObject({ status: 'requested' })
    await offer(nina, id, 1_800)
    expect(await decide(marta, 'approve')).toMatchObject({ status: 'offered', offer: 3 })
    expect(await mailsTo('ines', 'quoteOffered')).toHaveLength(1)
  })

  it('QUO-08 is out of reach without its right, and beyond one’s customers', async () => {
    const karol = await world.as('karol')
    expect((await refusalOf(karol.call(getDeskQuote, { params: { quoteId: quoteId(2044) } }))).status).toBe(403)
    expect((await refusalOf(nina.call(getDeskQuote, { params: { quoteId: quoteId(2043) } }))).status).toBe(404)
    const { rows } = await nina.call(listDeskQuotes, { query: { view: 'waiting' } })
    expect(rows.every(({ turn }) => turn === 'seller')).toBe(true)
  })

  it('QUO-15 begins a quote that the customer continues online', async () => {
    const body = {
      companyId: companyIds.kestrel,
      subject: 'Spring offer',
      lines: [{ productId: await goods(), quantity: 100, unitPrice: 3_000 }],
      freight: 0,
      validUntil: '2026-12-04',
    }
    const { id } = await nina.call(createDeskQuote, { body }, { idempotencyKey: newKey() })
    const quote = await ines.call(getQuote, { params: { quoteId: id } })
    expect(quote).toMatchObject({ requestedBy: 'Nina Berg', validUntil: '2026-12-04' })
    const far = { ...body, companyId: companyIds.rheintal }
    const refused = await refusalOf(nina.call(createDeskQuote, { body: far }, { idempotencyKey: newKey() }))
    expect(refused.status).toBe(404)
    const past = { ...body, validUntil: '2026-11-19' }
    const late = await refusalOf(nina.call(createDeskQuote, { body: past }, { idempotencyKey: newKey() }))
    expect(late.errors).toMatchObject([{ pointer: '/validUntil', code: 'inThePast' }])
  })
})
