import type { PaymentDetail, PaymentSummary } from '@/contract/payments'
import type { PayableInvoice, PaymentQuote } from '@/contract/payment-selection'
import { daysBetween } from '@/domain/calendar'
import type { IsoDate } from '@/domain/clock'
import { discountFor, effectiveBasisPoints } from '@/domain/billing/discount'
import { claimsOf } from '@/domain/invoices/claims'
import { openAmount } from '@/domain/invoices/status'
import { type Currency, type Money, money } from '@/domain/money'
import { chosenInvoice, payableOf, usableOf } from '@mocks/engine/billing/payable'
import type { ListedPayment, PaymentRecord } from '@mocks/engine/billing/list-payments'
import type { Preview } from '@mocks/engine/billing/make-payment'
import type { InvoiceRow } from '@mocks/store/rows/orders'
import { isoOf, isoOrNull } from './time'

const moneyIn =
  (currency: Currency) =>
  (amount: number): Money =>
    money(amount, currency)

/** What paying it all today would save; null: nothing, or no longer. */
const offerOf = (invoice: InvoiceRow, today: IsoDate): PayableInvoice['discount'] => {
  const payable = payableOf(invoice)
  const saving = discountFor(chosenInvoice(invoice, null), payable, today)
  if (!invoice.discount || saving === 0) return null
  return {
    basisPoints: effectiveBasisPoints(invoice.total, invoice.discount),
    until: invoice.discount.until,
    saving: money(saving, invoice.currency),
  }
}

export const presentPayable = (invoice: InvoiceRow, today: IsoDate): PayableInvoice => {
  const { id, number, orderId, orderNumber, issuedOn, dueOn, currency, total, pending } = invoice
  const of = moneyIn(currency)
  const dueInDays = daysBetween(today, dueOn)
  return {
    ...{ id, number, orderId, orderNumber, issuedOn, dueOn, dueInDays },
    overdue: dueInDays < 0,
    total: of(total),
    open: of(openAmount(invoice)),
    pending: of(pending),
    disputed: of(claimsOf(invoice).disputed),
    payable: of(payableOf(invoice)),
    discount: offerOf(invoice, today),
  }
}

export const presentQuote = (preview: Preview, methods: PaymentQuote['methods']): PaymentQuote => {
  const { plan, day, currency, invoices, credits, uses, payable, gone, openAfter, discountBy } = preview
  const of = moneyIn(currency)
  const creditOf = new Map(credits.map((credit) => [credit.id, credit]))
  const used = new Map<string, number>()
  for (const { creditId, amount } of plan.lines.flatMap((line) => line.credits))
    used.set(creditId, (used.get(creditId) ?? 0) + amount)
  return {
    day,
    currency,
    lines: plan.lines.flatMap((line) => {
      const chosen = invoices.get(line.invoiceId)
      if (!chosen) return []
      return [
        {
          invoice: presentPayable(chosen.invoice, day),
          given: chosen.amount === null ? null : of(chosen.amount),
          credits: line.credits.map(({ creditId, kind, amount }) => ({
            creditId,
            kind,
            number: creditOf.get(creditId)?.number ?? '',
            amount: of(amount),
          })),
          discount: of(line.discount),
          cash: of(line.cash),
          openAfter: of(openAfter.get(line.invoiceId) ?? line.openAfter),
          over: of(line.over),
        },
      ]
    }),
    credits: credits
      .toSorted((a, b) =>
        a.issuedOn === b.issuedOn ? (a.number < b.number ? -1 : 1) : a.issuedOn < b.issuedOn ? -1 : 1,
      )
      .map((credit) => ({
        id: credit.id,
        kind: credit.kind,
        number: credit.number,
        issuedOn: credit.issuedOn,
        remaining: of(usableOf(credit)),
        used: of(used.get(credit.id) ?? 0),
        chosen: uses.has(credit.id),
        invoiceId: uses.get(credit.id) ?? null,
      })),
    totals: {
      invoices: plan.lines.length,
      payable: of(payable),
      credits: of(plan.credits),
      discount: of(plan.discount),
      deposited: of(plan.deposited),
      amount: of(plan.amount),
    },
    discountBy: [...discountBy],
    gone,
    methods,
  }
}

export const presentPayment = ({ payment, parts }: ListedPayment): PaymentSummary => {
  const { id, number, madeAt, madeBy, method, card, bankEnding, state, erpState, currency } = payment
  const of = moneyIn(currency)
  return {
    ...{ id, number, madeBy, method, state, erpState },
    madeAt: isoOf(madeAt),
    ending: card?.ending ?? bankEnding,
    brand: card?.brand ?? null,
    invoices: [...new Set(parts.map(({ invoiceNumber }) => invoiceNumber))].toSorted(),
    amount: of(payment.amount),
    credits: of(payment.credits),
    discount: of(payment.discount),
  }
}

const byNumber = (a: InvoiceRow, b: InvoiceRow): number => (a.number < b.number ? -1 : 1)

export const presentReceipt = (record: PaymentRecord): PaymentDetail => {
  const { payment, parts, company, invoices, credits, deposit, prepaidOrder } = record
  const of = moneyIn(payment.currency)
  return {
    ...presentPayment(record),
    enteredBy: payment.enteredBy,
    paidOn: payment.paidOn,
    settledAt: isoOrNull(payment.settledAt),
    failure: payment.failure,
    erpNumber: payment.erpNumber,
    deposited: of(payment.deposited),
    depositNumber: deposit?.number ?? null,
    prepaidOrder: prepaidOrder && { id: prepaidOrder.id, number: prepaidOrder.number },
    company: { name: company.name, customerNumber: company.customerNumber },
    lines: [...invoices.values()].toSorted(byNumber).map((invoice) => {
      const own = parts.filter(({ invoiceId }) => invoiceId === invoice.id)
      const cash = own.filter(({ creditId }) => creditId === null)
      return {
        invoiceId: invoice.id,
        invoiceNumber: invoice.number,
        orderId: invoice.orderId,
        orderNumber: invoice.orderNumber,
        cash: of(cash.reduce((sum, { amount }) => sum + amount, 0)),
        discount: of(cash.reduce((sum, { discount }) => sum + discount, 0)),
        credits: own.flatMap(({ creditId, source, amount }) =>
          creditId === null || source === 'payment'
            ? []
            : [{ creditId, kind: source, number: credits.get(creditId)?.number ?? '', amount: of(amount) }],
        ),
        openNow: of(openAmount(invoice)),
      }
    }),
  }
}
