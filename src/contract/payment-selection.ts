import * as z from 'zod/mini'
import { creditKinds } from '@/domain/billing/vocabulary'
import type { BankAccountId, CreditId, InvoiceId, OrderId, PaymentMethodId } from '@/domain/ids'
import { earningMethods } from '@/domain/settings/vocabulary'
import { bankAccount, paymentMethod } from './account-settings'
import { idOf } from './ids'
import { currency, moneySchema } from './money'
import { named } from './schema'
import { date } from './time'

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

export const appliedCredit = z.object({
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

/** A token of the provider: no number, and short enough to hold none. */
export const cardToken = z.string().check(z.regex(/^tok_(?!.*\d{9})[a-z0-9_]{8,80}$/))

const proof = z.optional(z.string().check(z.regex(/^3ds_(?!.*\d{9})[a-z0-9_]{4,100}$/)))

export const holder = z.string().check(z.regex(/^(?!.*\d{4})[^<>]{2,80}$/))

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
