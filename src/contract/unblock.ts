import * as z from 'zod/mini'
import type { CreditId, InvoiceId, OrderId, PaymentId } from '@/domain/ids'
import { authorizationStatuses } from '@/domain/authorizations/vocabulary'
import { paymentMethod } from './account-settings'
import { allowedActions } from './action'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { moneySchema } from './money'
import { placeOrderBody } from './orders'
import { paymentRequest } from './payment-selection'
import { named } from './schema'
import { date } from './time'

/** INV-25: the cheapest set of invoices that frees enough credit for the basket, and what paying it comes to. */
export const unblocking = named(
  'Unblocking',
  z.object({
    /** What the order exceeds the available credit by; null for people who may not see prices. */
    needed: z.nullable(moneySchema),
    /** Null: paying everything that is open would not do. */
    set: z.nullable(
      z.object({
        invoices: z.array(
          z.object({
            id: idOf<InvoiceId>(),
            number: z.string(),
            dueOn: date,
            overdue: z.boolean(),
            open: moneySchema,
            discount: moneySchema,
          }),
        ),
        credits: z.array(z.object({ id: idOf<CreditId>(), number: z.string(), amount: moneySchema })),
        /** What is to be paid. */
        amount: moneySchema,
        discount: moneySchema,
        /** How much more may be ordered then, and what of it the order leaves. */
        freed: moneySchema,
        availableBefore: moneySchema,
        availableAfter: moneySchema,
        /** To be sent back as it is: what is paid, and what was agreed to. */
        payment: z.pick(paymentRequest, { selection: true, expected: true }),
      }),
    ),
    /** Paying the order itself by card instead; null where that is not offered or not needed. */
    prepay: z.nullable(moneySchema),
    cards: z.array(paymentMethod),
    allowedActions: allowedActions(['unblock']),
  }),
)
export type Unblocking = z.infer<typeof unblocking>

export const getUnblocking = endpoint({
  id: 'getUnblocking',
  resource: 'basket',
  method: 'GET',
  path: '/checkout/unblock',
  summary: 'Which invoices to pay so that the basket can be ordered within the credit limit',
  access: 'orders.create',
  responses: { 200: unblocking },
})

/** INV-03, INV-25: paying the order itself by card when it is placed. */
export const cardPayment = named(
  'CardPayment',
  z.object({
    /** Does the business take cards for orders from the caller? */
    offered: z.boolean(),
    cards: z.array(paymentMethod),
    /** Where the provider takes a card, so that its number never comes here. */
    cardPage: z.string(),
    mayKeepCards: z.boolean(),
  }),
)
export type CardPayment = z.infer<typeof cardPayment>

export const getCardPayment = endpoint({
  id: 'getCardPayment',
  resource: 'accountSettings',
  method: 'GET',
  path: '/checkout/card',
  summary: 'Whether and with which cards an order can be paid when it is placed',
  access: 'orders.create',
  responses: { 200: cardPayment },
})

/** What was ordered, and what was paid for it in the same step. */
export const placedAndPaid = z.object({
  orderId: idOf<OrderId>(),
  number: z.string(),
  authorization: z.enum(authorizationStatuses),
  paymentId: idOf<PaymentId>(),
  paymentNumber: z.string(),
})

/** INV-25: the limit does not stop what is paid. The money is a deposit until the invoice comes. */
export const prepayOrder = endpoint({
  id: 'prepayOrder',
  resource: 'orders',
  method: 'POST',
  path: '/orders/prepaid',
  summary: 'Pay the basket by card and place it as an order, in one step',
  access: 'orders.create',
  idempotent: 'required',
  body: z.object({ method: paymentRequest.shape.method, order: placeOrderBody }),
  responses: { 201: placedAndPaid },
})

/** Paid and released in one step: either both happen, or neither. A bank debit is refused, as it frees nothing yet. */
export const unblockOrder = endpoint({
  id: 'unblockOrder',
  resource: 'orders',
  method: 'POST',
  path: '/orders/unblocked',
  summary: 'Pay invoices and place the basket as an order on account, in one step',
  access: 'orders.create',
  idempotent: 'required',
  body: z.object({ payment: paymentRequest, order: placeOrderBody }),
  responses: { 201: placedAndPaid },
})
