import type { IsoDate } from '@/domain/clock'
import type { CompanyId, ProductId, QuoteId } from '@/domain/ids'
import { listedPrice } from '@/domain/configurator/price'
import { orderTotals } from '@/domain/pricing'
import { needsApproval } from '@/domain/quotes/approval'
import { type FieldError, type Result, ok, refuse } from '@/domain/result'
import { erpToday } from '@mocks/erp/calendar'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { QuoteLineRow, QuoteRow, QuoteVersionRow } from '@mocks/store/rows/quotes'
import type { Tx } from '@mocks/store/tx'
import { isSold } from '../basket/price-lines'
import { configurationsFor } from '../configurator/made-line'
import type { Context } from '../context'
import { productsOf } from '../orders/order-record'
import { portalSettings } from '../portal-settings/portal-settings'
import { reachesCustomer } from '../reach'
import { type DeskQuote, loadDeskQuote, reachedCustomer, reachedQuote, whyNotApprove } from './desk-quote'
import { goodsKey } from './made-lines'
import { takeStep } from './negotiate'
import { newQuote, nextQuoteNumber } from './request-quote'
import { newestOf } from './quote-record'

type OfferedLine = {
  productId: ProductId
  quantity: number
  unitPrice: number
  choices?: readonly string[]
  insteadOf?: string | null
  note?: string | null
}
export type Offer = { lines: readonly OfferedLine[]; freight: number; note?: string; validUntil: IsoDate }
type Versioned = { quoteId: QuoteId; version: number }

/** A quote the caller may work on, as they know it. */
async function workedOn(tx: Tx, { quoteId, version }: Versioned, ctx: Context): Promise<Result<QuoteRow>> {
  const quote = await reachedQuote(tx, quoteId, ctx)
  if (!quote.ok) return quote
  return quote.value.version === version
    ? quote
    : refuse('conflict/stale', { current: await loadDeskQuote(tx, quote.value, ctx) })
}

/** Sends prices: at once, or to whoever has to approve a discount above the threshold. */
export async function answerQuote(tx: Tx, command: Versioned & Offer, ctx: Context): Promise<Result<DeskQuote>> {
  const open = await workedOn(tx, command, ctx)
  if (!open.ok) return open
  const quote = open.value
  if (!reachesCustomer(ctx.actor, 'quoteDesk.answer', quote.companyId)) return refuse('resource/not-found')
  const company = await tx.companies.require(quote.companyId)
  const version = await offeredVersion(tx, newestOf(quote).number + 1, command, company, ctx)
  if (!version.ok) return version
  const step = (await mustBeApproved(tx, version.value)) ? 'submit' : 'offer'
  const next = await takeStep(tx, quote, step, ctx, { version: version.value })
  return next.ok ? ok(await loadDeskQuote(tx, next.value, ctx)) : next
}

/** QUO-15: a quote that the seller begins, and the customer continues. */
export async function createDeskQuote(
  tx: Tx,
  command: Offer & { companyId: CompanyId; subject: string },
  ctx: Context,
): Promise<Result<DeskQuote>> {
  const reached = await reachedCustomer(tx, command.companyId, ctx)
  if (!reached.ok) return reached
  const company = reached.value
  const version = await offeredVersion(tx, 1, command, company, ctx)
  if (!version.ok) return version
  const quote = await tx.quotes.insert({
    ...newQuote(company, await nextQuoteNumber(tx), ctx.ids.next('Quote')),
    ...{ branchId: null, userId: null, requestedBy: ctx.actorName, requestedAt: ctx.clock.now() },
    subject: command.subject,
    state: (await mustBeApproved(tx, version.value)) ? 'inReview' : 'offered',
    versions: [version.value],
  })
  return ok(await loadDeskQuote(tx, quote, ctx))
}

const mustBeApproved = async (tx: Tx, { lines }: QuoteVersionRow): Promise<boolean> =>
  needsApproval(lines, (await portalSettings(tx)).quoteApprovalPercent)

/** QUO-08: somebody else of the seller approves, or sends it back to whoever priced it. */
export async function decideQuote(
  tx: Tx,
  command: Versioned & { outcome: 'approve' | 'sendBack' },
  ctx: Context,
): Promise<Result<DeskQuote>> {
  const open = await workedOn(tx, command, ctx)
  if (!open.ok) return open
  if (!reachesCustomer(ctx.actor, 'quoteDesk.approve', open.value.companyId)) return refuse('resource/not-found')
  const refused = await whyNotApprove(tx, open.value, ctx)
  if (refused) return refuse('access/forbidden', { ask: refused.ask ?? [] })
  const next = await takeStep(tx, open.value, command.outcome, ctx)
  return next.ok ? ok(await loadDeskQuote(tx, next.value, ctx)) : next
}

/** Ends it from the seller's side: a request is refused, an offer withdrawn. */
export async function endBySeller(
  tx: Tx,
  command: Versioned & { step: 'refuse' | 'withdraw'; reason: string },
  ctx: Context,
): Promise<Result<DeskQuote>> {
  const open = await workedOn(tx, command, ctx)
  if (!open.ok) return open
  if (!reachesCustomer(ctx.actor, 'quoteDesk.answer', open.value.companyId)) return refuse('resource/not-found')
  const next = await takeStep(tx, open.value, command.step, ctx, { reason: command.reason })
  return next.ok ? ok(await loadDeskQuote(tx, next.value, ctx)) : next
}

async function offeredVersion(
  tx: Tx,
  number: number,
  { lines: offered, freight, note, validUntil }: Offer,
  company: CompanyRow,
  ctx: Context,
): Promise<Result<QuoteVersionRow>> {
  const { currency, taxBasisPoints } = company
  const products = await productsOf(
    tx,
    offered.map(({ productId }) => productId),
  )
  const asked = offered.map((line, at) => ({ ...line, pointer: `/lines/${at}/choices` }))
  const { kept, made, errors } = await configurationsFor(tx, asked, company, ctx)
  const keys = offered.map(({ productId }, at) => goodsKey({ productId, configuration: kept[at] }))
  errors.push(
    ...offered.flatMap(({ productId }, at): FieldError[] => {
      const product = products.get(productId)
      if (!product || !isSold(product, company)) return [{ pointer: `/lines/${at}/productId`, code: 'unavailable' }]
      const isRepeated = keys.indexOf(keys[at] ?? '') < at
      return isRepeated ? [{ pointer: `/lines/${at}/productId`, code: 'duplicate' }] : []
    }),
  )
  if (validUntil < erpToday(ctx.clock.now())) errors.push({ pointer: '/validUntil', code: 'inThePast' })
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const lines = offered.map(({ productId, quantity, unitPrice, insteadOf, note: words }, at): QuoteLineRow => {
    const price = made[at]?.price
    const configuration = kept[at]
    return {
      ...{ id: ctx.ids.next('QuoteLine'), position: (at + 1) * 10, productId, text: null, quantity },
      listPrice: price ? listedPrice(price) : (products.get(productId)?.listPrice[currency] ?? 0),
      ...{ unitPrice, net: unitPrice * quantity, wishedPrice: null },
      ...{ note: words?.trim() || null, insteadOf: insteadOf?.trim() || null },
      ...(configuration && { configuration }),
    }
  })
  const priced = lines.map(({ quantity, unitPrice }) => ({ ordered: quantity, confirmed: null, unitPrice }))
  return ok({
    ...{ number, side: 'seller', by: ctx.actorName, byUserId: ctx.actor.userId, at: ctx.clock.now() },
    ...{ note: note?.trim() || null, validUntil, lines },
    ...orderTotals(priced, freight, taxBasisPoints, currency),
  })
}
