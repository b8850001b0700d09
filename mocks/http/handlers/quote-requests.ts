import {
  cancelQuote,
  declineQuote,
  downloadQuote,
  getQuoteStart,
  postQuoteMessage,
  readQuoteMessages,
  requestQuote,
  requestQuoteChanges,
} from '@/contract/quote-requests'
import type { QuoteId } from '@/domain/ids'
import type { Result } from '@/domain/result'
import type { Context } from '@mocks/engine/context'
import * as negotiate from '@mocks/engine/quotes/negotiate'
import { getQuote, type QuoteRecord } from '@mocks/engine/quotes/quote-record'
import { postToQuote, readOfQuote } from '@mocks/engine/quotes/quote-thread'
import { requestQuote as request } from '@mocks/engine/quotes/request-quote'
import { startQuote } from '@mocks/engine/quotes/start-quote'
import { portalSettings } from '@mocks/engine/portal-settings/portal-settings'
import { viewerOf } from '@mocks/engine/viewer'
import { tellEnded, tellSeller } from '@mocks/jobs/quotes/tell-quote'
import { quotePaper } from '@mocks/papers/quote-paper'
import { paperFile } from '@mocks/pdf/paper-file'
import type { Tx } from '@mocks/store/tx'
import { implement } from '../implement'
import { presentQuote, presentQuoteStart } from '../presenters/quote'
import { presentCurrent } from '../refusal-current'

const present = (ctx: Context) => (now: QuoteRecord) => presentQuote(now, viewerOf(ctx))
const withCurrent = <T>(result: Result<T>, ctx: Context): Result<T> => presentCurrent(result, present(ctx))

/** The quote as the caller now sees it. */
async function shown(tx: Tx, id: QuoteId, ctx: Context) {
  const found = await getQuote(tx, id, ctx)
  if (!found.ok) throw new Error('A quote that was just written to is out of sight')
  return present(ctx)(found.value)
}

export const quoteRequestHandlers = [
  implement(getQuoteStart, async ({ tx, query, ctx, reply }) => {
    const result = await startQuote(tx, query, ctx)
    return result.ok ? reply(200, presentQuoteStart(result.value, viewerOf(ctx))) : result
  }),

  implement(requestQuote, async ({ tx, body, ctx, reply }) => {
    const result = await request(tx, body, ctx)
    if (!result.ok) return result
    await tellSeller(tx, ctx, result.value.quote)
    return reply(201, present(ctx)(result.value))
  }),

  implement(requestQuoteChanges, async ({ tx, params, body, ctx, reply }) => {
    const result = await negotiate.requestChanges(tx, { ...params, ...body }, ctx)
    if (!result.ok) return withCurrent(result, ctx)
    await tellSeller(tx, ctx, result.value.quote)
    return reply(200, present(ctx)(result.value))
  }),

  implement(declineQuote, async ({ tx, params, body, ctx, reply }) => {
    const result = await negotiate.endByBuyer(tx, { ...params, ...body, step: 'decline' }, ctx)
    if (!result.ok) return withCurrent(result, ctx)
    await tellEnded(tx, ctx, result.value.quote)
    return reply(200, present(ctx)(result.value))
  }),

  implement(cancelQuote, async ({ tx, params, body, ctx, reply }) => {
    const result = await negotiate.endByBuyer(tx, { ...params, ...body, step: 'cancel' }, ctx)
    if (!result.ok) return withCurrent(result, ctx)
    await tellEnded(tx, ctx, result.value.quote)
    return reply(200, present(ctx)(result.value))
  }),

  implement(postQuoteMessage, async ({ tx, params, body, ctx, reply }) => {
    const result = await postToQuote(tx, params.quoteId, body, ctx)
    return result.ok ? reply(201, await shown(tx, params.quoteId, ctx)) : result
  }),

  implement(readQuoteMessages, async ({ tx, params, ctx, reply }) => {
    const result = await readOfQuote(tx, params.quoteId, ctx)
    return result.ok ? reply(204) : result
  }),

  implement(downloadQuote, async ({ tx, params, ctx, reply }) => {
    const result = await getQuote(tx, params.quoteId, ctx)
    if (!result.ok) return result
    const { timeZone } = await tx.users.require(ctx.actor.userId)
    const { brandName, accentColour } = await portalSettings(tx)
    const reader = { locale: ctx.locale, timeZone, brand: brandName, accent: accentColour }
    return reply(200, paperFile(quotePaper(present(ctx)(result.value), reader)))
  }),
]
