import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { taxRateOf, withoutTax } from '@/domain/billing/tax-share'
import { currencies, currencyExponents, money } from '@/domain/money'
import { percentage } from '@/domain/money/rounding'
import { orderTotals } from '@/domain/pricing'
import { seller } from '@mocks/http/presenters/seller'
import { brokenRules } from '../testing/en16931'
import { elements, readXml, textAt } from '../testing/read-xml'
import { type Bill, taxCategoryOf } from './bill'
import { ublBill } from './ubl-bill'

const billed = currencies.filter((currency) => currencyExponents[currency] <= 2)
const minorOf = (text: string, currency: Bill['currency']): number =>
  Math.round(Number(text) * 10 ** currencyExponents[currency])
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom('<a>&"\u0000]]>', 'Żółć', 'مقبض', '\uFFFE'),
)
const line = fc.record({
  ordered: fc.integer({ min: 1, max: 5000 }),
  unitPrice: fc.integer({ min: 0, max: 5_000_000 }),
  name: hostile,
  properties: fc.array(fc.record({ name: hostile, value: hostile }), { maxLength: 3 }),
})
const random: fc.Arbitrary<Bill> = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 30 }),
    freight: fc.integer({ min: 0, max: 100_000 }),
    taxBasisPoints: fc.constantFrom(0, 500, 800, 1900, 2100, 2300, 770),
    currency: fc.constantFrom(...billed),
    country: fc.constantFrom('PL', 'DE', 'AE', 'US'),
    kind: fc.constantFrom('invoice' as const, 'creditMemo' as const),
    poNumber: fc.option(hostile),
    paidShare: fc.constantFrom(0, 0, 1, 3),
  })
  .map(({ lines, freight, taxBasisPoints, currency, country, kind, poNumber, paidShare }): Bill => {
    const priced = lines.map((each) => ({ ...each, confirmed: null }))
    const totals = orderTotals(priced, freight, taxBasisPoints, currency)
    const address = { ...seller.address, name: 'Żółw & Syn', country }
    return {
      kind,
      number: 'INV-1',
      issuedOn: '2026-11-20',
      dueOn: kind === 'invoice' ? '2026-12-20' : null,
      terms: kind === 'invoice' ? null : 'To be set off',
      currency,
      poNumber,
      orderNumber: 'SO-1',
      creditedInvoice: kind === 'invoice' ? null : 'INV-0',
      seller,
      buyer: { name: 'Żółw & Syn', vatNumber: `${country}1234567890`, address },
      delivery: kind === 'invoice' ? { on: '2026-11-19', address } : null,
      lines: lines.map((each, index) => ({
        id: String(index + 1),
        name: `x${each.name}`,
        sku: null,
        properties: each.properties.map(({ name, value }) => ({ name: `x${name}`, value: `x${value}` })),
        unitCode: 'H87',
        quantity: each.ordered,
        unitPrice: each.unitPrice,
        net: each.ordered * each.unitPrice,
      })),
      freight,
      taxCategory: taxCategoryOf(taxBasisPoints, 'PL', country),
      taxBasisPoints,
      tax: totals.tax,
      total: totals.total,
      prepaid: kind === 'invoice' ? Math.floor((totals.total * paidShare) / 3) : 0,
    }
  })

describe('bills as structured data', () => {
  it('PRD-08 keep the rules of EN 16931 for every bill, and say its figures', () => {
    fc.assert(
      fc.property(random, (bill) => {
        const read = readXml(ublBill(bill))
        expect(brokenRules(read)).toEqual([])
        const payable = textAt(read, 'LegalMonetaryTotal/PayableAmount')
        expect(minorOf(payable, bill.currency)).toBe(bill.total - bill.prepaid)
        expect(minorOf(textAt(read, 'LegalMonetaryTotal/PrepaidAmount') || '0', bill.currency)).toBe(bill.prepaid)
        expect(elements(read, bill.kind === 'invoice' ? 'InvoiceLine' : 'CreditNoteLine')).toHaveLength(
          bill.lines.length,
        )
      }),
      { numRuns: 150 },
    )
  })

  it('PRD-09 say a third decimal as UBL that claims no standard which has none; the sums hold all the same', () => {
    fc.assert(
      fc.property(random, (bill) => {
        const read = readXml(ublBill({ ...bill, currency: 'KWD' }))
        expect(textAt(read, 'CustomizationID')).toBe('')
        const amount = (name: string) => minorOf(textAt(read, `LegalMonetaryTotal/${name}`) || '0', 'KWD')
        expect(amount('TaxInclusiveAmount')).toBe(amount('TaxExclusiveAmount') + bill.tax)
        expect(amount('PayableAmount')).toBe(amount('TaxInclusiveAmount') - bill.prepaid)
        for (const each of elements(read, 'TaxTotal/TaxAmount')) expect(each.text).toMatch(/^\d+\.\d{3}$/)
      }),
      { numRuns: 60 },
    )
  })

  it('are told apart from bills that break a rule', () => {
    const [bill] = fc.sample(random, { numRuns: 1, seed: 7 })
    if (!bill) throw new Error('no bill')
    const broken = (change: Partial<Bill>) => brokenRules(readXml(ublBill({ ...bill, ...change })))
    expect(broken({ tax: bill.tax + 5000 })).toContain('BR-CO-17')
    expect(broken({ lines: [] })).toContain('BR-16')
    expect(broken({ dueOn: null, terms: null })).toContain('BR-CO-25')
    expect(broken({ number: '' })).toContain('BR-02')
  })

  it('find the net of an amount with tax, and the rate of a tax', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 1e11 }),
        fc.nat({ max: 3000 }),
        fc.constantFrom(...currencies),
        (gross, rate, currency) => {
          const { net, tax } = withoutTax(money(gross, currency), rate)
          expect(net.amount + tax.amount).toBe(gross)
          expect(Math.abs(percentage(net, rate).amount - tax.amount)).toBeLessThanOrEqual(1)
          expect(taxRateOf(net, tax, rate)).toBe(rate)
        },
      ),
    )
    expect(withoutTax(money(12_300, 'PLN'), 2300).net.amount).toBe(10_000)
    expect(taxRateOf(money(100_000, 'EUR'), money(19_000, 'EUR'), 2300)).toBe(1900)
  })
})
