import { listPayable, makePayment, type PaymentDetail, previewPayment } from '@/contract/payments'
import type { PaymentQuote, PaymentRequest, PaymentSelection } from '@/contract/payment-selection'
import type { InvoiceId } from '@/domain/ids'
import type { WorldClient } from '@/testing/world'
import { newKey } from './buyers'

let tokens = 0
/** A card of the hosted page; `behaviour` is what its bank will say. */
export const newToken = (behaviour = 'ok'): string => `tok_visa_4242_1230_${behaviour}_test${(tokens += 1)}a`
export const newCard = (behaviour = 'ok') =>
  ({ kind: 'card', token: newToken(behaviour), holder: 'Ines Calder', keep: false }) as const

export const storyInvoice = (key: string): InvoiceId => `inv_${key}` as InvoiceId

/** Invoices in full unless an amount is given, without credits unless they are named. */
export const chosen = (
  invoices: Readonly<Record<string, number | null>>,
  credits: PaymentSelection['credits'] = [],
): PaymentSelection => ({
  invoices: Object.entries(invoices).map(([key, amount]) => ({ invoiceId: storyInvoice(key), amount })),
  credits,
})

export const quoteOf = (client: WorldClient, selection: PaymentSelection): Promise<PaymentQuote> =>
  client.call(previewPayment, { body: selection })

export const expectedOf = ({ day, currency, totals }: PaymentQuote): PaymentRequest['expected'] => ({
  day,
  currency,
  payable: totals.payable.amount,
  credits: totals.credits.amount,
  discount: totals.discount.amount,
  amount: totals.amount.amount,
})

/** Pays what the quote of this moment says. */
export const pay = async (
  client: WorldClient,
  selection: PaymentSelection,
  method: PaymentRequest['method'] = newCard(),
  idempotencyKey: string = newKey(),
): Promise<PaymentDetail> => {
  const expected = expectedOf(await quoteOf(client, selection))
  return client.call(makePayment, { body: { selection, expected, method } }, { idempotencyKey })
}

/** A request for the first invoice that can be paid. */
export const firstPayment = async (client: WorldClient): Promise<PaymentRequest> => {
  const [invoice] = (await client.call(listPayable, { query: { pageSize: 1 } })).rows
  if (!invoice) throw new Error('There is nothing to pay')
  const selection = { invoices: [{ invoiceId: invoice.id, amount: null }], credits: [] }
  return { selection, expected: expectedOf(await quoteOf(client, selection)), method: newCard() }
}
