import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getCreditAccount } from '@/contract/credit'
import { getInvoice } from '@/contract/invoice-detail'
import { listInvoices } from '@/contract/invoices'
import { getOverview } from '@/contract/overview'
import { getStatement, getStatementFile } from '@/contract/statement'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type WorldClient } from '@/testing/world'
import { textOfPdf } from '@mocks/pdf/testing/text-of-pdf'
import { newCard, pay, quoteOf } from '../testing/payments'

const whole = { pageSize: 1000 }
const statement = (client: WorldClient, query: object = {}) =>
  client.call(getStatement, { query: { ...whole, ...query } })
const days = ['2026-06-30', '2026-09-30', '2026-10-31', '2026-11-19', '2026-11-20']

describe('getStatement', () => {
  it('INV-11 INV-12 reconciles for any day: opening and movements make the balance, which is that of the aging', async () => {
    const world = await createWorld()
    for (const person of ['ines', 'lukas']) {
      const client = await world.as(person)
      for (const to of days) {
        const all = await statement(client, { from: '2000-01-01', to })
        expect(all.opening.amount).toBe(0)
        expect(all.rows.reduce((sum, { amount }) => sum + amount.amount, 0)).toBe(all.closing.amount)
        expect(all.aging.total).toEqual(all.closing)
        const owed = all.aging.buckets.reduce((sum, { amount }) => sum + amount.amount, 0)
        expect(owed + all.aging.disputed.amount - all.aging.unapplied.amount).toBe(all.aging.total.amount)
      }
    }
  })

  it('INV-11 tells the same of a period, however much of the past it is asked with', async () => {
    const ines = await (await createWorld()).as('ines')
    const year = await statement(ines, { from: '2026-01-01', to: '2026-11-20' })
    for (const [at, from] of days.entries()) {
      const to = days[at + 1] ?? from
      const part = await statement(ines, { from, to })
      expect(part.rows).toEqual(year.rows.filter(({ on }) => on >= from && on <= to))
      expect(part.closing.amount - part.opening.amount).toBe(
        part.totals.reduce((sum, { amount }) => sum + amount.amount, 0),
      )
    }
  })

  it('INV-10 INV-12 is what the overview and the credit say', async () => {
    const world = await createWorld()
    for (const person of ['ines', 'lukas']) {
      const client = await world.as(person)
      const [now, { account }, credit] = [
        await statement(client),
        await client.call(getOverview, {}),
        await client.call(getCreditAccount, {}),
      ]
      expect(account!.balance).toEqual(now.closing)
      expect(account!.overdue).toEqual(now.aging.overdue)
      expect(account!.available).toEqual(credit.available)
      expect(credit.overdue.amount + credit.notDue.amount + credit.disputed.amount - credit.unapplied.amount).toBe(
        now.closing.amount,
      )
      expect(credit.exposure.amount).toBe(
        now.closing.amount + credit.openOrders.amount + credit.shippedNotInvoiced.amount,
      )
      expect(credit.waiting.reduce((sum, { total }) => sum + total.amount, 0)).toBe(credit.reserved.amount)
    }
  })

  it('INV-11 is a PDF with the same rows and balances', async () => {
    const lukas = await (await createWorld()).as('lukas')
    const period = { from: '2026-10-01', to: '2026-11-20' }
    const told = await statement(lukas, period)
    const file = await lukas.call(getStatementFile, { query: period })
    const text = await textOfPdf(new Uint8Array(await file.arrayBuffer()))
    for (const { number } of told.rows) expect(text).toContain(number)
    const digits = (minor: number) => (Math.abs(minor) / 100).toLocaleString('en-GB', { minimumFractionDigits: 2 })
    expect(text).toContain(digits(told.opening.amount))
    expect(text).toContain(digits(told.closing.amount))
  })

  it('goes to nobody without the right, nor to those who may not see amounts; a period ends after it begins', async () => {
    const world = await createWorld()
    for (const person of ['helena', 'tomasz', 'marta']) {
      const client = await world.as(person)
      expect(await refusalOf(statement(client))).toMatchObject({ status: 403 })
      expect(await refusalOf(client.call(getCreditAccount, {}))).toMatchObject({ status: 403 })
    }
    const ines = await world.as('ines')
    const wrong = await refusalOf(statement(ines, { from: '2026-11-02', to: '2026-11-01' }))
    expect(wrong.errors).toMatchObject([{ pointer: '/to' }])
  })
})

const part = fc.record({
  place: fc.nat(3),
  share: fc.constantFrom(null, 3, 40, 100),
  by: fc.constantFrom('card' as const, 'credits' as const),
})

describe('a payment', () => {
  it('INV-10 moves the balance by exactly what was paid and taken off, and the statement tells it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 4 }), async (parts) => {
        const client = await (await createWorld({ orders: 0 })).as('ines')
        let before = await statement(client)
        for (const { place, share, by } of parts) {
          const { rows } = await client.call(listInvoices, { query: { view: 'open', sort: '-issuedOn', pageSize: 4 } })
          const invoice = rows[place]!
          const amount = share === null ? null : Math.max(1, Math.floor((invoice.open!.amount * share) / 100))
          const invoices = [{ invoiceId: invoice.id, amount }]
          const selection = { invoices, credits: by === 'credits' ? null : [] }
          const quote = await quoteOf(client, selection)
          const paid = await pay(client, selection, quote.totals.amount.amount === 0 ? { kind: 'credits' } : newCard())
          const after = await statement(client)
          expect(before.closing.amount - after.closing.amount).toBe(paid.amount.amount + paid.discount.amount)
          expect(after.aging.total).toEqual(after.closing)
          expect(after.opening).toEqual(before.opening)
          before = after
        }
        expect((await statement(client, { from: '2000-01-01' })).opening.amount).toBe(0)
      }),
      { numRuns: 5 },
    )
  })
})

describe('getInvoice', () => {
  it('INV-01 INV-18 has lines, order, shipments, what settled it and the terms, and hides what is not one’s own', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const { rows } = await ines.call(listInvoices, { query: { ...whole, view: 'all' } })
    for (const row of rows.slice(0, 40)) {
      const invoice = await ines.call(getInvoice, { params: { invoiceId: row.id } })
      expect(invoice).toMatchObject({ number: row.number, total: row.total, open: row.open })
      const settled = invoice.settlements.filter(({ state }) => state === 'settled')
      const paid = settled.reduce((sum, each) => sum + each.amount!.amount + (each.discount?.amount ?? 0), 0)
      expect(paid).toBe(invoice.paid!.amount)
      if (invoice.order) expect(invoice.lines.length).toBeGreaterThan(0)
      expect(invoice.allowedActions.find(({ action }) => action === 'pay')?.allowed).toBe(row.open!.amount > 0)
      if (invoice.discount?.available)
        expect(invoice.discount.net!.amount + invoice.discount.saving!.amount).toBe(
          row.open!.amount - row.disputed!.amount,
        )
    }
    const [first] = rows
    const lukas = await world.as('lukas')
    expect(await refusalOf(lukas.call(getInvoice, { params: { invoiceId: first!.id } }))).toMatchObject({ status: 404 })
  })
})

describe('listInvoices', () => {
  it('INV-07 INV-22 INV-17 finds by dates, amount, currency and branch, and counts what is due soon', async () => {
    const ines = await (await createWorld()).as('ines')
    const list = (query: object) => ines.call(listInvoices, { query: { ...whole, view: 'all', ...query } })
    const all = await list({})
    const issued = await list({ issuedFrom: '2026-10-01', issuedTo: '2026-10-31' })
    expect(issued.rows).toEqual(all.rows.filter(({ issuedOn }) => issuedOn.startsWith('2026-10')))
    const large = await list({ totalFrom: 500_000 })
    expect(large.rows).toEqual(all.rows.filter(({ total }) => total!.amount >= 500_000))
    expect((await list({ currency: 'EUR' })).total).toBe(0)
    expect(all.choices.currencies).toEqual(['PLN'])
    const counts = await Promise.all(all.choices.branches.map(async ({ id }) => (await list({ branchId: id })).total))
    expect(counts.some((count) => count > 0)).toBe(true)
    const soon = await list({ view: 'dueSoon', sort: 'dueOn' })
    expect(soon.total).toBe(all.views.dueSoon)
    for (const row of soon.rows) expect(row).toMatchObject({ dueSoon: true, overdue: false })
  })
})
