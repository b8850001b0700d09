import { beforeEach, describe, expect, test } from 'vitest'
import { listInvoices } from '@/contract/invoices'
import { getPayment, getReceiptFile, listPayable, listPayments, makePayment } from '@/contract/payments'
import type { CreditId } from '@/domain/ids'
import { textOfPdf } from '@mocks/pdf/testing/text-of-pdf'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { newKey } from '../testing/buyers'
import { chosen, expectedOf, newCard, pay, quoteOf, storyInvoice } from '../testing/payments'

let world: World
let ines: WorldClient
beforeEach(async () => {
  world = await createWorld()
  ines = await world.as('ines')
})
const invoice = (key: string) => world.store.read((tx) => tx.invoices.require(storyInvoice(key)))
const credit = (key: string) => world.store.read((tx) => tx.credits.require(`crd_${key}` as CreditId))

describe('what can be paid', () => {
  test('INV-01, INV-17 open invoices of every origin, the first due first, with number, due date and amount due', async () => {
    const { rows, total } = await ines.call(listPayable, { query: { pageSize: 100 } })
    const days = rows.map(({ dueOn }) => dueOn)
    expect(days).toEqual(days.toSorted())
    const origins = new Set<string>()
    for (const { orderId } of rows)
      if (orderId) origins.add((await world.store.read((tx) => tx.orders.require(orderId))).origin)
    expect([...origins].toSorted()).toEqual(expect.arrayContaining(['edi', 'email', 'online', 'salesRep']))
    const { rows: open } = await ines.call(listInvoices, { query: { view: 'open', pageSize: 100 } })
    expect(total).toBe(open.length)
    const [first] = rows
    const found = await ines.call(listPayable, { query: { q: first?.number } })
    expect(found.rows.map(({ number }) => number)).toEqual([first?.number])
  })

  test('INV-09 only one’s own: another company’s invoice is not there, and a purchaser without the right is refused', async () => {
    const foreign = await world.store.read(async (tx) => {
      const { ids } = await tx.search.invoices({ paid: false }, 'dueOn', false, 0, 200)
      const rows = await Promise.all(ids.map((id) => tx.invoices.require(id)))
      return rows.find(({ companyId }) => companyId !== 'cmp_kestrel')
    })
    const selection = { invoices: [{ invoiceId: foreign!.id, amount: null }], credits: [] }
    expect((await quoteOf(ines, selection)).gone).toEqual([''])
    const helena = await world.as('helena')
    expect((await refusalOf(helena.call(listPayable, { query: {} }))).type).toBe('access/forbidden')
  })
})

describe('INV-16, INV-20 the quote of a payment', () => {
  test('INV-18, INV-19 says number, total, discount, credits and what is to be paid, and takes everything back', async () => {
    const selection = chosen({ s006: null, s016: 10_000, s017: null }, null)
    const before = await world.store.read((tx) => tx.payments.all())
    const quote = await quoteOf(ines, selection)
    expect(quote.lines.map(({ invoice: { id } }) => id)[0]).toBe(storyInvoice('s016'))
    const { totals } = quote
    expect(totals.invoices).toBe(3)
    expect(totals.credits.amount).toBe(100_000 + 48_000 + 12_550)
    const settled = quote.lines.reduce((sum, line) => sum + line.invoice.open.amount - line.openAfter.amount, 0)
    expect(settled).toBe(totals.amount.amount + totals.discount.amount + totals.credits.amount)
    expect(totals.discount.amount).toBeGreaterThan(0)
    expect(await world.store.read((tx) => tx.payments.all())).toEqual(before)
    expect((await credit('kestrel_2')).applied).toBe(0)
  })

  test('INV-04 credits are used oldest first until somebody chooses otherwise', async () => {
    const automatic = await quoteOf(ines, chosen({ s017: null }, null))
    expect(automatic.lines[0]?.credits.map(({ number }) => number)).toEqual(['DP-7001', 'CM-7002', 'CM-7003'])
    const one = await quoteOf(
      ines,
      chosen({ s017: null }, [{ creditId: 'crd_kestrel_3' as CreditId, invoiceId: null }]),
    )
    expect(one.totals.credits.amount).toBe(12_550)
    expect(one.credits.map(({ chosen: is }) => is)).toEqual([false, false, true])
  })

  test('PRD-09 a payment has the currency of its invoices', async () => {
    const lukas = await world.as('lukas')
    const [first] = (await lukas.call(listPayable, { query: {} })).rows
    const quote = await quoteOf(lukas, { invoices: [{ invoiceId: first!.id, amount: null }], credits: [] })
    expect([quote.currency, quote.totals.amount.currency]).toEqual(['EUR', 'EUR'])
  })
})

describe('making a payment', () => {
  test('INV-02, INV-10 several invoices at once, one in part: they are settled, the rest stays open, one receipt', async () => {
    const paid = await pay(ines, chosen({ s016: null, s017: 10_000 }))
    expect(paid.state).toBe('settled')
    expect((await invoice('s016')).paid).toBe((await invoice('s016')).total)
    expect((await invoice('s017')).paid).toBe(10_000)
    expect(paid.lines.map(({ invoiceNumber, openNow }) => [invoiceNumber, openNow.amount])).toEqual([
      [(await invoice('s016')).number, 0],
      [(await invoice('s017')).number, (await invoice('s017')).total - 10_000],
    ])
    expect(await ines.call(getPayment, { params: { paymentId: paid.id } })).toEqual(paid)
    const { rows } = await ines.call(listPayments, { query: { q: (await invoice('s017')).number } })
    expect(rows.map(({ number }) => number)).toEqual([paid.number])
  })

  test('INV-04, INV-14 credits pay all of it: no card is asked for and no money moves', async () => {
    const selection = chosen({ s017: 30_000 }, [{ creditId: 'crd_kestrel_2' as CreditId, invoiceId: null }])
    const paid = await pay(ines, selection, { kind: 'credits' })
    expect([paid.method, paid.amount.amount, paid.credits.amount]).toEqual(['credits', 0, 30_000])
    expect((await credit('kestrel_2')).applied).toBe(30_000)
    expect((await refusalOf(pay(ines, chosen({ s017: 100 }), { kind: 'credits' }))).type).toBe('payment/changed')
  })

  test('INV-13 what is too much becomes a deposit, and pays the next invoice', async () => {
    const { total } = await invoice('s016')
    const paid = await pay(ines, chosen({ s016: total + 5_000 }))
    expect(paid.deposited.amount).toBe(5_000)
    const { credits } = await quoteOf(ines, chosen({ s017: null }, null))
    expect(credits.at(-1)).toMatchObject({ kind: 'deposit', remaining: { amount: 5_000 }, used: { amount: 5_000 } })
  })

  test('§4 a discount that ended overnight is asked about again; nothing is paid', async () => {
    const selection = chosen({ s006: null })
    const quote = await quoteOf(ines, selection)
    expect(quote.totals.discount.amount).toBeGreaterThan(0)
    world.clock.set(world.clock.now() + 11 * 86_400_000)
    const late = await world.as('ines')
    const body = { selection, expected: expectedOf(quote), method: newCard() }
    const refusal = await refusalOf(late.call(makePayment, { body }, { idempotencyKey: newKey() }))
    expect(refusal.type).toBe('payment/changed')
    expect((await invoice('s006')).paid).toBe(0)
    expect((await quoteOf(late, selection)).totals.discount.amount).toBe(0)
  })

  test('a decline says why and changes nothing; another card pays the same once', async () => {
    const before = await invoice('s017')
    for (const [behaviour, type] of [
      ['nf', 'payment/declined-funds'],
      ['ex', 'payment/declined-expired'],
      ['dc', 'payment/declined-generic'],
    ])
      expect((await refusalOf(pay(ines, chosen({ s017: null }), newCard(behaviour)))).type).toBe(type)
    expect(await invoice('s017')).toEqual(before)
    await pay(ines, chosen({ s017: null }))
    expect((await invoice('s017')).paid).toBe(before.total)
  })

  test('a stored card whose bank asks for it is charged only after 3-D Secure', async () => {
    const { methods } = await quoteOf(ines, chosen({ s017: null }))
    const card = methods.cards.find(({ ending }) => ending === '7735')!
    const method = { kind: 'storedCard', paymentMethodId: card.id } as const
    expect((await refusalOf(pay(ines, chosen({ s017: 100 }), method))).type).toBe('payment/challenge')
    const paid = await pay(ines, chosen({ s017: 100 }), { ...method, proof: '3ds_passed' })
    expect([paid.brand, paid.ending]).toEqual(['mastercard', '7735'])
  })

  test('NFR the same key is one payment, also after a lost answer and in two tabs; a second tab is asked again', async () => {
    const selection = chosen({ s017: 40_000 })
    const expected = expectedOf(await quoteOf(ines, selection))
    const body = { selection, expected, method: newCard() }
    const idempotencyKey = newKey()
    const other = await world.as('ines')
    const [first, same] = await Promise.all([
      ines.call(makePayment, { body }, { idempotencyKey }),
      ines.call(makePayment, { body }, { idempotencyKey }),
    ])
    expect(same).toEqual(first)
    expect((await invoice('s017')).paid).toBe(40_000)
    const late = other.call(makePayment, { body: { ...body, method: newCard() } }, { idempotencyKey: newKey() })
    expect((await refusalOf(late)).type).toBe('payment/changed')
    expect((await invoice('s017')).paid).toBe(40_000)
  })

  test('INV-08 the receipt goes by mail, in the payer’s language', async () => {
    const paid = await pay(ines, chosen({ s017: null }, null))
    const mails = await world.store.read((tx) => tx.mails.all())
    const mail = mails.find(({ kind }) => kind === 'paymentReceived')
    expect(mail?.text).toContain(paid.number)
    expect(mail?.links[0]?.href).toBe(`/account/payments/${paid.id}`)
  })

  test('INV-08, PRD-08 the receipt is a PDF in the reader’s language, with each invoice and every amount', async () => {
    const paid = await pay(ines, chosen({ s016: null, s017: 10_000 }, null))
    const file = await ines.call(getReceiptFile, { params: { paymentId: paid.id } })
    const text = (await textOfPdf(new Uint8Array(await file.arrayBuffer()))).replaceAll(/\s+/g, ' ')
    for (const part of [paid.number, ...paid.invoices, 'Card, ending 4242', 'Ines Calder']) expect(text).toContain(part)
    const other = await world.as('lukas')
    const foreign = other.call(getReceiptFile, { params: { paymentId: paid.id } })
    expect((await refusalOf(foreign)).type).toBe('resource/not-found')
  })
})
