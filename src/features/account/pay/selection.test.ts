import { expect, test } from 'vitest'
import type { CreditId, InvoiceId } from '@/domain/ids'
import { selectionOf, withCredits, withInvoice, withPart } from './selection'

const a = 'inv_a' as InvoiceId
const b = 'inv_b' as InvoiceId

test('INV-16 the address says what is paid: invoices, parts of them, and credits', () => {
  expect(selectionOf({})).toBeNull()
  expect(
    selectionOf({ invoice: [a, b, a], part: ['inv_b:1250', 'inv_a:-3'], credit: ['crd_1:inv_b', 'crd_2:inv_x'] }),
  ).toEqual({
    invoices: [
      { invoiceId: a, amount: null },
      { invoiceId: b, amount: 1250 },
    ],
    credits: [
      { creditId: 'crd_1', invoiceId: b },
      { creditId: 'crd_2', invoiceId: null },
    ],
  })
  expect(selectionOf({ invoice: [a] })?.credits).toBeNull()
  expect(selectionOf({ invoice: [a], credit: ['none'] })?.credits).toEqual([])
})

test('INV-19 an invoice that is taken out takes its part with it and frees the credit that was kept for it', () => {
  const search = { invoice: [a, b], part: ['inv_b:1250'], credit: ['crd_1:inv_b'] }
  expect(withInvoice(search, b, false)).toEqual({ invoice: [a], part: undefined, credit: ['crd_1'] })
  expect(withInvoice({ invoice: [a] }, a, false).invoice).toBeUndefined()
  expect(withPart(search, b, null)).toEqual({ part: undefined })
  expect(withPart(search, a, 5)).toEqual({ part: ['inv_b:1250', 'inv_a:5'] })
  const id = 'crd_1' as CreditId
  expect(withCredits([{ id, chosen: false, invoiceId: null }])).toEqual({ credit: ['none'] })
  expect(withCredits([{ id, chosen: true, invoiceId: a }])).toEqual({ credit: ['crd_1:inv_a'] })
})
