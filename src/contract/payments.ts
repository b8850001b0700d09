import * as z from 'zod/mini'
import { creditKinds, creditStates, paymentMethodKinds, paymentStates } from '@/domain/billing/vocabulary'
import type { CreditId, InvoiceId, OrderId, PaymentId } from '@/domain/ids'
import { paymentMethod } from './account-settings'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { moneySchema } from './money'
import { pageOf } from './paging'
import { payableListQuery, paymentListQuery } from './payment-list'
import {
  appliedCredit,
  cardToken,
  holder,
  payableInvoice,
  paymentQuote,
  paymentRequest,
  paymentSelection,
} from './payment-selection'
import { named } from './schema'
import { date, instant } from './time'

export const listPayable = endpoint({
  id: 'listPayable',
  resource: 'payments',
  method: 'GET',
  path: '/payments/payable',
  summary: 'Open invoices the caller may pay, the first due first',
  access: 'invoices.pay',
  query: payableListQuery,
  responses: { 200: pageOf(payableInvoice, { totals: z.array(moneySchema) }) },
})

/** Made and taken back at once: the figures are those of the payment itself. */
export const previewPayment = endpoint({
  id: 'previewPayment',
  resource: 'payments',
  method: 'POST',
  path: '/payments/preview',
  summary: 'What a payment would do today',
  access: 'invoices.pay',
  body: paymentSelection,
  responses: { 200: paymentQuote },
})

export const paymentErpStates = ['waiting', 'inErp', 'failed', 'none'] as const

export const paymentSummary = named(
  'PaymentSummary',
  z.object({
    id: idOf<PaymentId>(),
    number: z.string(),
    madeAt: instant,
    madeBy: z.string(),
    method: z.enum(paymentMethodKinds),
    /** Ending of the card or the bank account. */
    ending: z.nullable(z.string()),
    brand: z.nullable(z.enum(['visa', 'mastercard', 'amex'])),
    state: z.enum(paymentStates),
    invoices: z.array(z.string()),
    amount: moneySchema,
    credits: moneySchema,
    discount: moneySchema,
    erpState: z.enum(paymentErpStates),
  }),
)
export type PaymentSummary = z.infer<typeof paymentSummary>

export const paymentDetail = named(
  'PaymentDetail',
  z.extend(paymentSummary, {
    enteredBy: z.nullable(z.string()),
    paidOn: date,
    settledAt: z.nullable(instant),
    failure: z.nullable(z.enum(['returnedByBank'])),
    erpNumber: z.nullable(z.string()),
    deposited: moneySchema,
    /** The deposit that came of it. */
    depositNumber: z.nullable(z.string()),
    /** The order that was paid with it when it was placed; the deposit is for its invoice. */
    prepaidOrder: z.nullable(z.object({ id: idOf<OrderId>(), number: z.string() })),
    company: z.object({ name: z.string(), customerNumber: z.string() }),
    lines: z.array(
      z.object({
        invoiceId: idOf<InvoiceId>(),
        invoiceNumber: z.string(),
        orderId: z.nullable(idOf<OrderId>()),
        orderNumber: z.nullable(z.string()),
        cash: moneySchema,
        discount: moneySchema,
        credits: z.array(appliedCredit),
        /** What is open of the invoice now. */
        openNow: moneySchema,
      }),
    ),
  }),
)
export type PaymentDetail = z.infer<typeof paymentDetail>

export const makePayment = endpoint({
  id: 'makePayment',
  resource: 'payments',
  method: 'POST',
  path: '/payments',
  summary: 'Pay invoices by card, by bank debit or with credits',
  access: 'invoices.pay',
  idempotent: 'required',
  body: paymentRequest,
  responses: { 201: paymentDetail },
})

export const listPayments = endpoint({
  id: 'listPayments',
  resource: 'payments',
  method: 'GET',
  path: '/payments',
  summary: 'Payments of the company, newest first',
  access: 'invoices.view',
  query: paymentListQuery,
  responses: { 200: pageOf(paymentSummary) },
})

export const getPayment = endpoint({
  id: 'getPayment',
  resource: 'payments',
  method: 'GET',
  path: '/payments/{paymentId}',
  summary: 'A payment with what it settled: its receipt',
  access: 'invoices.view',
  params: z.object({ paymentId: idOf<PaymentId>() }),
  responses: { 200: paymentDetail },
})

export const getReceiptFile = endpoint({
  id: 'getReceiptFile',
  resource: 'payments',
  method: 'GET',
  path: '/payments/{paymentId}/file',
  summary: 'The receipt of a payment as a PDF, in the language of the reader',
  access: 'invoices.view',
  params: z.object({ paymentId: idOf<PaymentId>() }),
  responses: { 200: 'binary' },
})

export const creditSummary = named(
  'CreditSummary',
  z.object({
    id: idOf<CreditId>(),
    kind: z.enum(creditKinds),
    number: z.string(),
    issuedOn: date,
    reason: z.nullable(z.enum(['return', 'price', 'dispute', 'overpayment', 'prepayment'])),
    invoiceNumber: z.nullable(z.string()),
    state: z.enum(creditStates),
    total: moneySchema,
    /** Not used yet; what bank debits hold is still part of it. */
    remaining: moneySchema,
    pending: moneySchema,
  }),
)
export type CreditSummary = z.infer<typeof creditSummary>

/** SET-05: keeps a card the provider knows. */
export const addCard = endpoint({
  id: 'addCard',
  resource: 'accountSettings',
  method: 'POST',
  path: '/settings/payment/cards',
  summary: 'Keep a card by the token of the payment provider',
  access: 'paymentMethods.edit',
  idempotent: 'required',
  body: z.object({ token: cardToken, holder }),
  responses: { 201: paymentMethod },
})
