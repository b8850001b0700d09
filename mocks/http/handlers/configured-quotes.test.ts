import { beforeEach, describe, expect, it } from 'vitest'
import { configureForCustomer, createDeskQuote, getDeskQuote, getDeskQuoteStart } from '@/contract/admin/quote-desk'
import { addBasketLines } from '@/contract/basket'
import { getOrder, getReorder } from '@/contract/orders'
import { createOrderTemplate } from '@/contract/order-templates'
import { getQuoteStart, requestQuoteChanges } from '@/contract/quote-requests'
import { getQuote } from '@/contract/quotes'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { quotePaper } from '@mocks/papers/quote-paper'
import { companyIds } from '@mocks/seed/companies'
import { empty, newKey } from '../testing/buyers'
import {
  askFor,
  changeRules,
  configure,
  offerFor,
  windowChoice,
  windowSku,
  withoutAnthracite,
} from '../testing/configured-quotes'
import { accept } from '../testing/quotes'

let world: World
let ines: WorldClient
let marta: WorldClient
beforeEach(async () => {
  world = await createWorld({ orders: 0 })
  ines = await world.as('ines')
  marta = await world.as('marta')
})
const linesOf = async (query: object) => (await ines.call(getQuoteStart, { query })).lines

describe('a quote of what is put together', () => {
  it('PRD-01 QUO-01 begins with a choice, the basket, a template, an order or a quote, each as it was chosen', async () => {
    await empty(world, 'ines')
    const { productId, choices, price } = await configure(ines, windowChoice, 3)
    const [chosen] = await linesOf({ productId, choice: choices, quantity: 3 })
    expect(chosen).toMatchObject({ quantity: 3, price: price!.unitPrice, mustConfigure: false, drift: null })
    expect(chosen!.configuration!.choices.toSorted()).toEqual(choices.toSorted())
    expect((await linesOf({ productId }))[0]).toMatchObject({
      configurable: true,
      configuration: null,
      mustConfigure: true,
      price: null,
    })

    const line = { productId, quantity: 3, choices }
    await ines.call(addBasketLines, { body: { lines: [line] } }, { idempotencyKey: newKey() })
    expect((await linesOf({ from: 'basket' }))[0]).toMatchObject({ configuration: chosen!.configuration, quantity: 3 })
    const template = await ines.call(
      createOrderTemplate,
      { body: { name: 'W', note: '', audience: 'mine', openToAll: false, lines: [{ ...line, note: 'Ground floor' }] } },
      { idempotencyKey: newKey() },
    )
    const fromTemplate = await linesOf({ templateId: template.id })
    expect(fromTemplate[0]).toMatchObject({ configuration: chosen!.configuration, note: 'Ground floor' })
    const { id } = await askFor(ines, [line])
    expect((await linesOf({ quoteId: id }))[0]).toMatchObject({ configuration: chosen!.configuration })
  })

  it('PRD-02 asks only for what can be made and is chosen in full, each choice on one line', async () => {
    const { productId, choices } = await configure(ines)
    const line = { productId, quantity: 1 }
    expect((await refusalOf(askFor(ines, [line]))).errors).toEqual([{ pointer: '/lines/0/choices', code: 'required' }])
    const wide = choices.map((each) => each.replace('width:1200', 'width:1800'))
    expect((await refusalOf(askFor(ines, [{ ...line, choices: wide }]))).errors).toEqual([
      { pointer: '/lines/0/choices', code: 'unavailable' },
    ])
    const twice = [
      { ...line, choices },
      { ...line, choices: choices.toReversed() },
    ]
    expect((await refusalOf(askFor(ines, twice))).errors).toEqual([{ pointer: '/lines', code: 'duplicate' }])
    const other = (await configure(ines, ['type:fixed'])).choices
    const asked = await askFor(ines, [
      { ...line, choices },
      { ...line, choices: other },
    ])
    expect(asked.versions[0]!.lines.map(({ configuration }) => configuration!.facts[0]!.value)).toEqual([
      'Tilt and turn',
      'Fixed',
    ])
  })

  it('QUO-03 QUO-08 is priced from the choice: what the list and the customer’s price say of it', async () => {
    const { price } = await configure(ines, windowChoice, 2)
    const { id } = await askFor(ines)
    const [line] = (await marta.call(getDeskQuote, { params: { quoteId: id } })).answer.lines
    expect(line).toMatchObject({ listPrice: price!.listPrice, customerPrice: price!.unitPrice, mustConfigure: false })
    expect(price!.listPrice.amount).toBeGreaterThan(price!.unitPrice.amount)
    const offered = (await offerFor(marta, id)).versions[0]!.lines[0]!
    expect(offered).toMatchObject({ listPrice: price!.listPrice, backordered: 0, leadTimeDays: 20, problems: [] })
    expect(offered.unitPrice!.amount).toBe(price!.unitPrice.amount - 1_000)
    const quote = await ines.call(getQuote, { params: { quoteId: id } })
    const paper = quotePaper(quote, { locale: 'en', timeZone: 'Europe/Warsaw', brand: 'P', accent: '#000000' })
    expect(JSON.stringify(paper)).toContain('1200 mm')
    const { id: buyer } = await world.user('ines')
    const mails = await world.store.read(async (tx) => tx.mails.by('userId', buyer))
    expect(mails.find(({ kind }) => kind === 'quoteOffered')!.text).toContain('Tilt and turn')
  })

  it('QUO-15 the desk puts it together for a customer, at what that customer pays, and only for its own', async () => {
    const query = { companyId: companyIds.kestrel, sku: windowSku, choice: windowChoice }
    const shown = await marta.call(configureForCustomer, { query })
    const own = await configure(ines)
    expect(shown.price).toEqual(own.price)
    const { productId, choices } = shown
    const { answer } = await marta.call(getDeskQuoteStart, { query: { companyId: companyIds.kestrel } })
    const line = { productId, quantity: 4, unitPrice: 90_000 }
    const body = { companyId: companyIds.kestrel, subject: 'Windows', freight: 0, validUntil: answer.validUntil }
    const begin = (lines: (typeof line & { choices?: string[] })[]) =>
      marta.call(createDeskQuote, { body: { ...body, lines } }, { idempotencyKey: newKey() })
    expect((await refusalOf(begin([line]))).errors).toEqual([{ pointer: '/lines/0/choices', code: 'required' }])
    const begun = await begin([{ ...line, choices }])
    expect(begun.versions[0]!.lines[0]!.configuration!.choices.toSorted()).toEqual(choices.toSorted())
    const nina = await world.as('nina')
    const elsewhere = { query: { ...query, companyId: companyIds.rheintal } }
    expect((await refusalOf(nina.call(configureForCustomer, elsewhere))).status).toBe(404)
  })

  it('QUO-07 PRD-02 becomes an order that the ERP takes, and that can be ordered again', async () => {
    const { id } = await askFor(ines)
    const offered = (await offerFor(marta, id)).versions[0]!.lines[0]!
    const { orderId } = await accept(ines, id)
    const order = await ines.call(getOrder, { params: { orderId } })
    expect(order.lines[0]).toMatchObject({ unitPrice: offered.unitPrice, ordered: 2, leadTimeDays: 20 })
    expect(order.lines[0]!.configuration).toEqual(offered.configuration)
    await world.backend.advance(3 * 60_000)
    const { erpNumber } = await ines.call(getOrder, { params: { orderId } })
    const erp = await world.store.read((tx) => tx.erpOrders.one('number', erpNumber ?? ''))
    expect(erp!.lines[0]!.configuration!.choices.toSorted()).toEqual(offered.configuration!.choices.toSorted())
    const again = await ines.call(getReorder, { params: { orderId } })
    expect(again.lines[0]).toMatchObject({ orderable: true, reason: null })
    expect((await linesOf({ orderId }))[0]).toMatchObject({ mustConfigure: false, quantity: 2 })
  })

  it('AUT-21 keeps the choice while it waits for authorizers', async () => {
    const maja = await world.as('maja')
    const { id } = await askFor(maja)
    const offered = (await offerFor(marta, id)).versions[0]!.lines[0]!
    const { orderId, authorization } = await accept(maja, id)
    expect(authorization).toBe('pending')
    const kept = await world.store.read((tx) => tx.orders.require(orderId))
    expect(Object.keys(kept.lines[0]!.configuration!.values)).toHaveLength(offered.configuration!.choices.length)
  })
})

describe('rules that change after something was quoted', () => {
  it('PRD-02 QUO-05 stop the order, say why and whom to call, and are put right by another version', async () => {
    const { id } = await askFor(ines)
    await offerFor(marta, id)
    await changeRules(world, withoutAnthracite)
    const stopped = await ines.call(getQuote, { params: { quoteId: id } })
    expect(stopped.missing).toEqual([{ code: 'state.lineProblems' }])
    expect(stopped.salesContact.phone).not.toBe('')
    expect(stopped.versions[0]!.lines[0]).toMatchObject({
      problems: ['configuration'],
      drift: { reasons: ['Anthracite is sold out.'], mustDecide: true, priceNow: null },
    })
    const refused = await refusalOf(accept(ines, id))
    expect(refused).toMatchObject({ type: expect.stringContaining('product/not-orderable') })
    expect(refused.errors).toEqual([{ pointer: '/lines/0', code: 'unavailable' }])

    const [line] = stopped.versions[0]!.lines
    const change = (choices: string[]) => {
      const lines = [{ productId: line!.productId, quantity: 2, choices }]
      return ines.call(requestQuoteChanges, { params: { quoteId: id }, body: { version: stopped.version, lines } })
    }
    const { choices } = line!.configuration!
    expect((await refusalOf(change(choices))).errors).toEqual([{ pointer: '/lines/0/choices', code: 'unavailable' }])
    const white = choices.map((each) => (each.startsWith('outsideColour:') ? 'outsideColour:white' : each))
    const changed = await change(white)
    expect(changed.versions[0]!.changes).toMatchObject([
      { kind: 'configuration', gone: [{ value: 'Anthracite RAL 7016' }], added: [{ value: 'White RAL 9016' }] },
    ])
    await offerFor(marta, id)
    const { orderId } = await accept(ines, id)
    expect((await ines.call(getOrder, { params: { orderId } })).lines[0]!.configuration!.choices).toContain(
      'outsideColour:white',
    )
  })

  it('PRD-02 are told to the desk before it answers, which cannot offer what cannot be made', async () => {
    const { id } = await askFor(ines)
    await changeRules(world, withoutAnthracite)
    const [line] = (await marta.call(getDeskQuote, { params: { quoteId: id } })).answer.lines
    expect(line).toMatchObject({ mustConfigure: true, drift: { reasons: ['Anthracite is sold out.'] } })
    const refused = await refusalOf(offerFor(marta, id))
    expect(refused.errors).toEqual([{ pointer: '/lines/0/choices', code: 'unavailable' }])
  })

  it('QUO-11 a price that rose elsewhere leaves the offered one as it is', async () => {
    const { id } = await askFor(ines)
    const { totals } = (await offerFor(marta, id)).versions[0]!
    await changeRules(world, ({ effects }) => ({
      effects: effects.map((each) =>
        each.price?.per === 'piece' ? { ...each, price: { ...each.price, amounts: { PLN: 100_000 } } } : each,
      ),
    }))
    const [line] = (await ines.call(getQuote, { params: { quoteId: id } })).versions[0]!.lines
    expect(line).toMatchObject({ problems: [], drift: null })
    const { orderId } = await accept(ines, id)
    expect((await ines.call(getOrder, { params: { orderId } })).totals).toEqual(totals)
    const [again] = await linesOf({ quoteId: id })
    expect(again!.drift).toMatchObject({ mustDecide: false })
    expect(again!.drift!.priceNow!.amount).toBeGreaterThan(again!.drift!.priceThen!.amount)
  })
})
