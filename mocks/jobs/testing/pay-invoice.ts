import type { PaymentRequest, PaymentSelection } from '@/contract/payment-selection'
import type { InvoiceId } from '@/domain/ids'
import type { Result } from '@/domain/result'
import { makePayment, previewPayment } from '@mocks/engine/billing/make-payment'
import type { userIds } from '@mocks/seed/people'
import type { PaymentRow } from '@mocks/store/rows/billing'
import { actingAs } from './acting-as'
import type { ErpWorld } from './erp-world'

let keys = 0
const card = { kind: 'card', token: 'tok_visa_4242_1230_ok_testing', holder: 'Ines Calder', keep: false } as const

/** Pays as a person of the portal does: what a quote says, at once. A refusal changes nothing. */
export async function payAs(
  world: ErpWorld,
  person: keyof typeof userIds,
  selection: PaymentSelection,
  method: PaymentRequest['method'] = card,
  key = `test-${(keys += 1)}`,
): Promise<Result<PaymentRow>> {
  return world.store.write(async (tx) => {
    const ctx = await actingAs(tx, world, person)
    const quote = await previewPayment(tx, selection, ctx)
    if (!quote.ok) return quote
    const { day, currency, payable, plan } = quote.value
    const { credits, discount, amount } = plan
    const paidWith = amount === 0 ? ({ kind: 'credits' } as const) : method
    const expected = { day, currency, payable, credits, discount, amount }
    return makePayment(tx, { selection, expected, method: paidWith }, key, ctx)
  })
}

/** A part of one invoice by card, and nothing else. */
export async function payInvoice(
  world: ErpWorld,
  person: keyof typeof userIds,
  invoice: { invoiceId: InvoiceId; amount: number | null },
): Promise<PaymentRow> {
  const paid = await payAs(world, person, { invoices: [invoice], credits: [] })
  if (!paid.ok) throw new Error(paid.refusal.type)
  return paid.value
}
