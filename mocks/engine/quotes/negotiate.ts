import type { WantedLine } from '@/contract/quote-requests'
import type { QuoteId } from '@/domain/ids'
import { afterStep, type QuoteStep, quoteSteps } from '@/domain/quotes/negotiation'
import { type Result, ok, refuse } from '@/domain/result'
import type { QuoteRow, QuoteVersionRow } from '@mocks/store/rows/quotes'
import type { Tx } from '@mocks/store/tx'
import { erpToday } from '@mocks/erp/calendar'
import type { Context } from '../context'
import { whyNot } from '../team/why-not'
import { askedVersion } from './request-quote'
import { loadQuote, newestOf, type QuoteRecord, statusOf, visibleQuote } from './quote-record'
import { wantedRows } from './wanted-lines'

/** A quote the caller may see and negotiate, as they know it; otherwise a refusal that shows it as it is. */
async function openQuote(
  tx: Tx,
  command: { quoteId: QuoteId; version: number },
  ctx: Context,
): Promise<Result<QuoteRow>> {
  const found = await visibleQuote(tx, command.quoteId, ctx)
  if (!found.ok) return found
  const refused = await whyNot(tx, ctx, 'quotes.request', 'permission.quotesRequest')
  if (refused) return refuse('access/forbidden', { ask: refused.ask ?? [] })
  if (found.value.version !== command.version)
    return refuse('conflict/stale', { current: await loadQuote(tx, found.value, ctx) })
  return found
}

/** Takes a step if it is open; tells why not, with the quote as it stands. */
export async function takeStep(
  tx: Tx,
  quote: QuoteRow,
  step: QuoteStep,
  ctx: Context,
  { version, reason }: { version?: QuoteVersionRow; reason?: string } = {},
): Promise<Result<QuoteRow>> {
  const now = ctx.clock.now()
  const next = afterStep(quote, step, erpToday(now), version)
  if (!next) return refuse(statusOf(quote, now) === 'expired' ? 'quote/expired' : 'quote/not-ready')
  const closes = next.state === 'declined' || next.state === 'withdrawn'
  const { side } = quoteSteps[step]
  const ended = closes ? { side, by: ctx.actorName, at: now, reason: reason?.trim() || null } : quote.ended
  return ok(await tx.quotes.update(quote.id, { ...next, ended }, quote.version))
}

type RequestChanges = { quoteId: QuoteId; version: number; note?: string; lines: readonly WantedLine[] }

/** QUO-10: sends the offer back with what should be different. */
export async function requestChanges(tx: Tx, command: RequestChanges, ctx: Context): Promise<Result<QuoteRecord>> {
  const open = await openQuote(tx, command, ctx)
  if (!open.ok) return open
  const quote = open.value
  const company = await tx.companies.require(quote.companyId)
  const lines = await wantedRows(tx, command.lines, company, ctx)
  if (!lines.ok) return lines
  const version = askedVersion(newestOf(quote).number + 1, lines.value, company, command.note, ctx)
  const next = await takeStep(tx, quote, 'requestChanges', ctx, { version })
  return next.ok ? ok(await loadQuote(tx, next.value, ctx)) : next
}

/** Ends it from the buyer's side: an offer is declined, a request taken back. */
export async function endByBuyer(
  tx: Tx,
  command: { quoteId: QuoteId; version: number; step: 'decline' | 'cancel'; reason?: string },
  ctx: Context,
): Promise<Result<QuoteRecord>> {
  const open = await openQuote(tx, command, ctx)
  if (!open.ok) return open
  const next = await takeStep(tx, open.value, command.step, ctx, { reason: command.reason })
  return next.ok ? ok(await loadQuote(tx, next.value, ctx)) : next
}
