import type { MessageBody } from '@/contract/messages'
import type { QuoteId } from '@/domain/ids'
import { maySpeak } from '@/domain/quotes/negotiation'
import { type Result, ok, refuse } from '@/domain/result'
import type { QuoteRow } from '@mocks/store/rows/quotes'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { postMessage, readThread } from '../messages/thread'
import { reachesCustomer } from '../reach'
import { reachedQuote } from './desk-quote'
import { statusOf, visibleQuote } from './quote-record'

/** The buyer's people see it by their own right, the seller's by the customer's documents. */
const seen = (tx: Tx, id: QuoteId, ctx: Context): Promise<Result<QuoteRow>> =>
  ctx.actor.companyId === null ? reachedQuote(tx, id, ctx) : visibleQuote(tx, id, ctx)

/** QUO-12: what is written stays with the quote; nobody writes once it is over. */
export async function postToQuote(tx: Tx, id: QuoteId, body: MessageBody, ctx: Context): Promise<Result<QuoteRow>> {
  const found = await seen(tx, id, ctx)
  if (!found.ok) return found
  const quote = found.value
  if (ctx.actor.companyId === null && !reachesCustomer(ctx.actor, 'quoteDesk.answer', quote.companyId))
    return refuse('resource/not-found')
  const status = statusOf(quote, ctx.clock.now())
  if (!maySpeak(status)) return refuse(status === 'expired' ? 'quote/expired' : 'quote/not-ready')
  const posted = await postMessage(tx, { type: 'quote', id, companyId: quote.companyId }, body, ctx)
  return posted.ok ? ok(quote) : posted
}

export async function readOfQuote(tx: Tx, id: QuoteId, ctx: Context): Promise<Result<void>> {
  const found = await seen(tx, id, ctx)
  if (!found.ok) return found
  await readThread(tx, { type: 'quote', id }, ctx)
  return ok(undefined)
}
