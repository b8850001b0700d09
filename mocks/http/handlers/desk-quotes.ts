import {
  answerQuote,
  configureForCustomer,
  createDeskQuote,
  decideQuote,
  endQuote,
  getDeskQuote,
  getDeskQuoteStart,
  postDeskQuoteMessage,
  readDeskQuoteMessages,
  searchQuoteProducts,
} from '@/contract/admin/quote-desk'
import { listDeskQuotes } from '@/contract/admin/quotes'
import { turnOf } from '@/domain/quotes/negotiation'
import type { Result } from '@/domain/result'
import { configureFor } from '@mocks/engine/configurator/configure'
import type { Context } from '@mocks/engine/context'
import { productHits } from '@mocks/engine/products/search-products'
import * as answer from '@mocks/engine/quotes/answer-quote'
import * as desk from '@mocks/engine/quotes/desk-quote'
import { listDeskQuotes as listOfDesk } from '@mocks/engine/quotes/list-desk-quotes'
import { newestOf } from '@mocks/engine/quotes/quote-record'
import { postToQuote, readOfQuote } from '@mocks/engine/quotes/quote-thread'
import { staffViewer } from '@mocks/engine/viewer'
import { tellBuyers, tellEnded } from '@mocks/jobs/quotes/tell-quote'
import { implement } from '../implement'
import { amountFor } from '../presenters/amount'
import { presentConfigurator } from '../presenters/configurator'
import { presentAnswerStart, presentDeskCustomer, presentDeskQuote } from '../presenters/desk-quote'
import { presentProductHit } from '../presenters/product-hit'
import { presentQuoteSummary } from '../presenters/quote'
import { isoOf } from '../presenters/time'
import { presentCurrent } from '../refusal-current'

const present = (ctx: Context) => (quote: desk.DeskQuote) => presentDeskQuote(quote, staffViewer(ctx))
const withCurrent = <T>(result: Result<T>, ctx: Context): Result<T> => presentCurrent(result, present(ctx))

export const deskQuoteHandlers = [
  implement(listDeskQuotes, async ({ tx, query, ctx, reply }) => {
    const result = await listOfDesk(tx, query, ctx)
    if (!result.ok) return result
    const { rows, companies, ...page } = result.value
    return reply(200, {
      ...page,
      rows: rows.map((row) => ({
        ...presentQuoteSummary(row, row.unread, staffViewer(ctx)),
        turn: turnOf(row.status),
        since: isoOf(newestOf(row.quote).at),
        company: { id: row.company.id, name: row.company.name },
        order: row.order && { id: row.order.id, number: row.order.number },
      })),
      companies: companies.map(({ id, name }) => ({ id, name })),
    })
  }),

  implement(getDeskQuote, async ({ tx, params, ctx, reply }) => {
    const result = await desk.getDeskQuote(tx, params.quoteId, ctx)
    return result.ok ? reply(200, present(ctx)(result.value)) : result
  }),

  implement(answerQuote, async ({ tx, params, body, ctx, reply }) => {
    const result = await answer.answerQuote(tx, { ...params, ...body }, ctx)
    if (!result.ok) return withCurrent(result, ctx)
    await tellBuyers(tx, ctx, result.value.record.quote)
    return reply(200, present(ctx)(result.value))
  }),

  implement(decideQuote, async ({ tx, params, body, ctx, reply }) => {
    const result = await answer.decideQuote(tx, { ...params, ...body }, ctx)
    if (!result.ok) return withCurrent(result, ctx)
    await tellBuyers(tx, ctx, result.value.record.quote)
    return reply(200, present(ctx)(result.value))
  }),

  implement(endQuote, async ({ tx, params, body, ctx, reply }) => {
    const result = await answer.endBySeller(tx, { ...params, ...body }, ctx)
    if (!result.ok) return withCurrent(result, ctx)
    await tellEnded(tx, ctx, result.value.record.quote)
    return reply(200, present(ctx)(result.value))
  }),

  implement(getDeskQuoteStart, async ({ tx, query, ctx, reply }) => {
    const result = await desk.startDeskQuote(tx, query.companyId, ctx)
    if (!result.ok) return result
    const { company, answer: start } = result.value
    return reply(200, {
      company: presentDeskCustomer(company),
      currency: company.currency,
      answer: presentAnswerStart(start, company, staffViewer(ctx)),
    })
  }),

  implement(createDeskQuote, async ({ tx, body, ctx, reply }) => {
    const result = await answer.createDeskQuote(tx, body, ctx)
    if (!result.ok) return result
    await tellBuyers(tx, ctx, result.value.record.quote)
    return reply(201, present(ctx)(result.value))
  }),

  implement(searchQuoteProducts, async ({ tx, query, ctx, reply }) => {
    const company = await desk.reachedCustomer(tx, query.companyId, ctx)
    if (!company.ok) return company
    const { rows, currency } = await productHits(tx, {
      q: query.q,
      company: company.value,
      has: () => true,
      locale: ctx.locale,
    })
    const viewer = staffViewer(ctx)
    return reply(200, {
      rows: rows.map((row) => ({
        ...presentProductHit(row, currency, viewer),
        listPrice: amountFor(viewer, row.product.listPrice[currency] ?? null, currency),
      })),
    })
  }),

  implement(configureForCustomer, async ({ tx, query: { companyId, ...asked }, ctx, reply }) => {
    const company = await desk.reachedCustomer(tx, companyId, ctx)
    if (!company.ok) return company
    const result = await configureFor(tx, company.value, asked, ctx)
    return result.ok ? reply(200, presentConfigurator(result.value)) : result
  }),

  implement(postDeskQuoteMessage, async ({ tx, params, body, ctx, reply }) => {
    const result = await postToQuote(tx, params.quoteId, body, ctx)
    return result.ok ? reply(201, present(ctx)(await desk.loadDeskQuote(tx, result.value, ctx))) : result
  }),

  implement(readDeskQuoteMessages, async ({ tx, params, ctx, reply }) => {
    const result = await readOfQuote(tx, params.quoteId, ctx)
    return result.ok ? reply(204) : result
  }),
]
