import * as z from 'zod/mini'
import { endpoint } from './endpoint'
import { paymentRequest } from './payment-selection'
import { acceptQuoteBody, quoteParams } from './quotes'
import { placedAndPaid, unblocking } from './unblock'

export const getQuoteUnblocking = endpoint({
  id: 'getQuoteUnblocking',
  resource: 'quotes',
  method: 'GET',
  path: '/quotes/{quoteId}/unblock',
  summary: 'Which invoices to pay so that the quote can be ordered within the credit limit',
  access: 'quotes.accept',
  params: quoteParams,
  responses: { 200: unblocking },
})

/** INV-25, QUO-07: as with a basket: the limit does not stop what is paid. */
export const prepayQuote = endpoint({
  id: 'prepayQuote',
  resource: 'orders',
  method: 'POST',
  path: '/quotes/{quoteId}/prepaid',
  summary: 'Pay a quote by card and turn it into an order, in one step',
  access: 'quotes.accept',
  idempotent: 'required',
  params: quoteParams,
  body: z.object({ method: paymentRequest.shape.method, order: acceptQuoteBody }),
  responses: { 201: placedAndPaid },
})

/** Paid and ordered in one step: either both happen, or neither. */
export const unblockQuote = endpoint({
  id: 'unblockQuote',
  resource: 'orders',
  method: 'POST',
  path: '/quotes/{quoteId}/unblocked',
  summary: 'Pay invoices and turn a quote into an order on account, in one step',
  access: 'quotes.accept',
  idempotent: 'required',
  params: quoteParams,
  body: z.object({ payment: paymentRequest, order: acceptQuoteBody }),
  responses: { 201: placedAndPaid },
})
