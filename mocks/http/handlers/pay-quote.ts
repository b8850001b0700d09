import { getQuoteUnblocking, prepayQuote, unblockQuote } from '@/contract/unblock-quote'
import { dateIn } from '@/domain/calendar'
import * as pay from '@mocks/engine/quotes/pay-quote'
import type { QuoteRecord } from '@mocks/engine/quotes/quote-record'
import { viewerOf } from '@mocks/engine/viewer'
import { implement } from '../implement'
import { presentQuote } from '../presenters/quote'
import { presentUnblocking } from '../presenters/unblocking'
import { presentCurrent } from '../refusal-current'
import { keyOf, placedAndPaid } from './placed-and-paid'

export const payQuoteHandlers = [
  implement(getQuoteUnblocking, async ({ tx, params, ctx, reply }) => {
    const result = await pay.unblockQuotePlan(tx, params.quoteId, ctx)
    if (!result.ok) return result
    const today = dateIn(result.value.company.timeZone, ctx.clock.now())
    return reply(200, presentUnblocking(result.value, today.slice(0, 7)))
  }),

  implement(unblockQuote, async ({ tx, params, body, ctx, request, reply }) => {
    const order = { ...params, ...body.order }
    const result = await pay.unblockQuote(tx, { payment: body.payment, order }, keyOf(ctx, request), ctx)
    if (!result.ok) return presentCurrent(result, (now: QuoteRecord) => presentQuote(now, viewerOf(ctx)))
    return reply(201, await placedAndPaid(tx, result.value, ctx))
  }),

  implement(prepayQuote, async ({ tx, params, body, ctx, request, reply }) => {
    const order = { ...params, ...body.order }
    const result = await pay.prepayQuote(tx, { method: body.method, order }, keyOf(ctx, request), ctx)
    if (!result.ok) return presentCurrent(result, (now: QuoteRecord) => presentQuote(now, viewerOf(ctx)))
    return reply(201, await placedAndPaid(tx, result.value, ctx))
  }),
]
