import { acceptQuote, getQuote, getQuoteCheckout, listQuotes } from '@/contract/quotes'
import * as accept from '@mocks/engine/quotes/accept-quote'
import * as list from '@mocks/engine/quotes/list-quotes'
import * as checkout from '@mocks/engine/quotes/quote-checkout'
import * as record from '@mocks/engine/quotes/quote-record'
import { viewerOf } from '@mocks/engine/viewer'
import { afterPlacing } from '@mocks/jobs/authorizations/after-placing'
import { implement } from '../implement'
import { presentStanding } from '../presenters/checkout'
import { presentDeliveryAddress } from '../presenters/delivery-address'
import { presentQuote, presentQuoteSummary } from '../presenters/quote'
import { presentCurrent } from '../refusal-current'

export const quoteHandlers = [
  implement(listQuotes, async ({ tx, query, ctx, reply }) => {
    const result = await list.listQuotes(tx, query, ctx)
    if (!result.ok) return result
    const { rows, ...page } = result.value
    return reply(200, { ...page, rows: rows.map((row) => presentQuoteSummary(row, row.unread, viewerOf(ctx))) })
  }),

  implement(getQuote, async ({ tx, params, ctx, reply }) => {
    const result = await record.getQuote(tx, params.quoteId, ctx)
    return result.ok ? reply(200, presentQuote(result.value, viewerOf(ctx))) : result
  }),

  implement(getQuoteCheckout, async ({ tx, params, ctx, reply }) => {
    const result = await checkout.getQuoteCheckout(tx, params.quoteId, ctx)
    if (!result.ok) return result
    const { record: quote, addresses, standing, ...checkoutFacts } = result.value
    return reply(200, {
      quote: presentQuote(quote, viewerOf(ctx)),
      deliveryAddresses: addresses.map(presentDeliveryAddress),
      ...checkoutFacts,
      standing: presentStanding(standing, quote.company.currency, viewerOf(ctx)),
    })
  }),

  implement(acceptQuote, async ({ tx, params, body, ctx, reply }) => {
    const result = await accept.acceptQuote(tx, { ...params, ...body }, ctx)
    if (!result.ok) return presentCurrent(result, (now: record.QuoteRecord) => presentQuote(now, viewerOf(ctx)))
    await afterPlacing(tx, ctx, result.value)
    const { id, number, authorization } = result.value.order
    return reply(201, { orderId: id, number, authorization })
  }),
]
