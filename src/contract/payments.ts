import * as z from 'zod/mini'
import { creditKinds, creditStates, paymentMethodKinds, paymentStates } from '@/domain/billing/vocabulary'
import { earningMethods } from '@/domain/settings/vocabulary'
import type { BankAccountId, CreditId, InvoiceId, OrderId, PaymentId, PaymentMethodId } from '@/domain/ids'
import { bankAccount, paymentMethod } from './account-settings'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { currency, moneySchema } from './money'
import { pageOf } from './paging'
import { payableListQuery, paymentListQuery } from './payment-list'
import { named } from './schema'
import { date, instant } from './time'

/** What paying early is worth today. */
export const discountOffer = named(
  'DiscountOffer',
  z.object({
    /** The rate a customer really gets, of the whole invoice, in basis points (198 is 1.98 %). */
    basisPoints: z.int(),
    /** Last day, included. */
    until: date,
    saving: moneySchema,
  }),
)

export const payableInvoice = named(
  'PayableInvoice',
  z.object({
    id: idOf<InvoiceId>(),
    number: z.string(),
    orderId: z.nullable(idOf<OrderId>()),
    orderNumber: z.nullable(z.string()),
    issuedOn: date,
    dueOn: date,
    overdue: z.boolean(),
    dueInDays: z.int(),
    total: moneySchema,
    open: moneySchema,
    /** Held by bank debits on their way. */
    pending: moneySchema,
    /** Held back by disputes: left out of every payment. */
    disputed: moneySchema,
    /** What can be paid now, before any discount. */
    payable: moneySchema,
    discount: z.nullable(discountOffer),
  }),
)
export type PayableInvoice = z.infer<typeof payableInvoice>

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

const amount = z.int().check(z.minimum(1), z.maximum(1_000_000_000_000))

/**
 * Invoices and what is given for each (null: all that is open), and the credits used (null: all, the oldest first).
 * `method`: how it is going to be paid, since not every way has to earn a discount; left out: the best of them.
 */
export const paymentSelection = named(
  'PaymentSelection',
  z.object({
    invoices: z
      .array(z.object({ invoiceId: idOf<InvoiceId>(), amount: z.nullable(amount) }))
      .check(z.minLength(1), z.maxLength(200)),
    credits: z.nullable(
      z
        .array(z.object({ creditId: idOf<CreditId>(), invoiceId: z.nullable(idOf<InvoiceId>()) }))
        .check(z.maxLength(200)),
    ),
    method: z.optional(z.enum(earningMethods)),
  }),
)
export type PaymentSelection = z.infer<typeof paymentSelection>

const appliedCredit = z.object({
  creditId: idOf<CreditId>(),
  kind: z.enum(creditKinds),
  number: z.string(),
  amount: moneySchema,
})

export const paymentQuote = named(
  'PaymentQuote',
  z.object({
    /** The seller's day, which decides about discounts. */
    day: date,
    currency,
    lines: z.array(
      z.object({
        invoice: payableInvoice,
        /** What the caller gives for it; null: all that is open. */
        given: z.nullable(moneySchema),
        credits: z.array(appliedCredit),
        discount: moneySchema,
        cash: moneySchema,
        openAfter: moneySchema,
        over: moneySchema,
      }),
    ),
    /** Every credit memo and deposit with something left, and what this payment uses of it. */
    credits: z.array(
      z.object({
        id: idOf<CreditId>(),
        kind: z.enum(creditKinds),
        number: z.string(),
        issuedOn: date,
        remaining: moneySchema,
        used: moneySchema,
        chosen: z.boolean(),
        invoiceId: z.nullable(idOf<InvoiceId>()),
      }),
    ),
    totals: z.object({
      invoices: z.int(),
      payable: moneySchema,
      credits: moneySchema,
      discount: moneySchema,
      deposited: moneySchema,
      /** Money that moves. */
      amount: moneySchema,
    }),
    /** Ways to pay that earn the discounts of these invoices. */
    discountBy: z.array(z.enum(earningMethods)),
    /** Chosen invoices that are no longer payable, by number: paid meanwhile, or on their way. */
    gone: z.array(z.string()),
    methods: z.object({
      cards: z.array(paymentMethod),
      bankAccounts: z.array(bankAccount),
      /** Where the provider takes a card, so that its number never comes here. */
      cardPage: z.string(),
      /** May the caller keep a card for later? */
      mayKeepCards: z.boolean(),
    }),
  }),
)
export type PaymentQuote = z.infer<typeof paymentQuote>

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

/** A token of the provider: no number, and short enough to hold none. */
export const cardToken = z.string().check(z.regex(/^tok_(?!.*\d{9})[a-z0-9_]{8,80}$/))
const proof = z.optional(z.string().check(z.regex(/^3ds_(?!.*\d{9})[a-z0-9_]{4,100}$/)))
const holder = z.string().check(z.regex(/^(?!.*\d{4})[^<>]{2,80}$/))

export const paymentRequest = named(
  'PaymentRequest',
  z.object({
    selection: paymentSelection,
    /** What the payer saw and agreed to. Where it no longer holds, nothing is paid and they are asked again. */
    expected: z.object({
      day: date,
      currency,
      payable: z.int(),
      credits: z.int(),
      discount: z.int(),
      amount: z.int(),
    }),
    method: z.union([
      z.object({ kind: z.literal('card'), token: cardToken, holder, keep: z.boolean() }),
      z.object({ kind: z.literal('storedCard'), paymentMethodId: idOf<PaymentMethodId>(), proof }),
      z.object({ kind: z.literal('bankDebit'), bankAccountId: idOf<BankAccountId>() }),
      z.object({ kind: z.literal('credits') }),
    ]),
  }),
)
export type PaymentRequest = z.infer<typeof paymentRequest>

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
