import { beforeEach, describe, expect, test } from 'vitest'
import { reviseQuote, withdrawQuote, writeQuote } from '@mocks/erp/quotes'
import { newestOf } from '@mocks/engine/quotes/quote-record'
import { createErpWorld, type ErpWorld } from '../testing/erp-world'

let world: ErpWorld
beforeEach(async () => {
  world = await createErpWorld()
  await world.stopJobs()
  await world.run('quotesIn')
})

const kestrel = {
  customerNumber: 'C-10012',
  currency: 'PLN',
  subject: 'By telephone',
  validUntil: '2026-12-04',
} as const
const lines = [{ sku: 'HW-101-W', quantity: 50, unitPrice: 3_100 }]
const begin = (change: object = {}) => world.write((tx, ctx) => writeQuote(tx, ctx, { ...kestrel, lines, ...change }))
const quoteOf = (number: string) => world.read((tx) => tx.quotes.one('number', number))

describe('quotes that a representative writes in the ERP', () => {
  test('QUO-15, QUO-14 appear once as an offer, and those who may order it are told', async () => {
    const { number } = await begin()
    expect(await quoteOf(number)).toBeUndefined()
    const run = await world.run('quotesIn')
    expect(run.counts).toMatchObject({ created: 1 })
    const quote = (await quoteOf(number))!
    expect(quote).toMatchObject({ state: 'offered', requestedBy: 'Zofia Maj', erpRevision: 1, userId: null })
    expect(newestOf(quote)).toMatchObject({ number: 1, side: 'seller', net: 155_000, validUntil: '2026-12-04' })
    const mails = await world.read((tx) => tx.mails.all())
    expect(mails.some(({ kind, subject }) => kind === 'quoteOffered' && subject.includes(number))).toBe(true)
    expect((await world.run('quotesIn')).total).toBe(0)
  })

  test('QUO-12 a revision becomes the next version, and what was sent before stays', async () => {
    const { number } = await begin()
    await world.run('quotesIn')
    const before = (await quoteOf(number))!
    await world.write((tx, ctx) => reviseQuote(tx, ctx, number, { lines: [{ ...lines[0]!, unitPrice: 2_900 }] }))
    await world.run('quotesIn')
    const after = (await quoteOf(number))!
    expect(after.versions[0]).toEqual(before.versions[0])
    expect(newestOf(after)).toMatchObject({ number: 2, net: 145_000 })
    await world.write((tx) => withdrawQuote(tx, number, 'Sold out'))
    await world.run('quotesIn')
    expect(await quoteOf(number)).toMatchObject({ state: 'withdrawn', ended: { side: 'seller', reason: 'Sold out' } })
  })

  test('PRD-02 QUO-15 say what was chosen of what is put together, at its own list price', async () => {
    const choices = ['type:fixed', 'width:800', 'height:900']
    const line = { sku: 'WD-76', quantity: 3, unitPrice: 40_000 }
    const { number } = await begin({ lines: [{ ...line, configuration: { model: 1, choices } }] })
    await world.run('quotesIn')
    const [quoted] = newestOf((await quoteOf(number))!).lines
    expect(quoted).toMatchObject({ unitPrice: 40_000, configuration: { modelVersion: 1, values: { width: 800 } } })
    const { listPrice } = (await world.read((tx) => tx.products.one('sku', 'WD-76')))!
    expect(quoted!.listPrice).toBeGreaterThan(listPrice.PLN!)
  })

  test('QUO-15 wait for their goods, fail in another currency, and leave closed ones alone', async () => {
    const waiting = await begin({ lines: [{ sku: 'NO-SUCH', quantity: 1, unitPrice: 100 }] })
    const other = await begin({ currency: 'EUR' })
    const unknown = await begin({ customerNumber: 'C-1' })
    const fine = await begin()
    const rows = (await world.run('quotesIn')).rows
    const said = (number: string) => rows.find(({ key }) => key === number)
    expect(said(waiting.number)).toMatchObject({ outcome: 'blocked', code: 'itemMissing' })
    expect(said(other.number)).toMatchObject({ outcome: 'failed', code: 'currencyDiffers' })
    expect(said(unknown.number)).toMatchObject({ outcome: 'skipped', code: 'customerMissing' })
    await world.write(async (tx) => {
      const quote = (await tx.quotes.one('number', fine.number))!
      await tx.quotes.update(quote.id, { state: 'declined' })
    })
    await world.write((tx, ctx) => reviseQuote(tx, ctx, fine.number, {}))
    const closed = (await world.run('quotesIn')).rows.find(({ key }) => key === fine.number)
    expect(closed).toMatchObject({ outcome: 'skipped', code: 'quoteClosed' })
  })
})
