import { addDays } from '@/domain/calendar'
import type { IsoDate } from '@/domain/clock'
import type { CompanyId, QuoteId } from '@/domain/ids'
import { money } from '@/domain/money'
import { listedPrice } from '@/domain/configurator/price'
import { freightFor } from '@/domain/pricing'
import { type Result, ok, refuse } from '@/domain/result'
import { erpToday } from '@mocks/erp/calendar'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { ProductRow } from '@mocks/store/rows/products'
import type { QuoteLineRow, QuoteRow } from '@mocks/store/rows/quotes'
import type { Tx } from '@mocks/store/tx'
import { breaksOf, stockOf, unitPriceFor } from '../basket/price-lines'
import type { Context } from '../context'
import { productsOf } from '../orders/order-record'
import { portalSettings } from '../portal-settings/portal-settings'
import { reachesCustomer } from '../reach'
import { peopleWho } from '../team/who-can'
import { whyNot } from '../team/why-not'
import { actorOf } from '../session/actor'
import type { MadeLine } from '../configurator/made-line'
import { goodsKey, madeLines } from './made-lines'
import { loadQuote, newestOf, productIdsOf, type QuoteRecord, type Reason } from './quote-record'

export type AnswerLine = {
  line: QuoteLineRow
  product: ProductRow | null
  /** Null for what is not put together. */
  made: MadeLine | null
  listPrice: number | null
  customerPrice: number | null
  lastPrice: number | null
  available: number
}
/** What an answer begins with. */
export type AnswerStart = {
  lines: AnswerLine[]
  freight: number
  validUntil: IsoDate
  earliestOn: IsoDate
  approvalPercent: number
  /** Who else may approve for this customer. */
  approvers: string[]
}
export type DeskQuote = {
  record: QuoteRecord
  answer: AnswerStart
  notAnswering: Reason | null
  notApproving: Reason | null
}

/** A quote of a customer the caller reaches; others are as unknown as those that never were. */
export async function reachedQuote(tx: Tx, id: QuoteId, ctx: Context): Promise<Result<QuoteRow>> {
  const quote = await tx.quotes.get(id)
  return quote && reachesCustomer(ctx.actor, 'customers.documents', quote.companyId)
    ? ok(quote)
    : refuse('resource/not-found')
}

export async function getDeskQuote(tx: Tx, id: QuoteId, ctx: Context): Promise<Result<DeskQuote>> {
  const quote = await reachedQuote(tx, id, ctx)
  return quote.ok ? ok(await loadDeskQuote(tx, quote.value, ctx)) : quote
}

export async function loadDeskQuote(tx: Tx, quote: QuoteRow, ctx: Context): Promise<DeskQuote> {
  const record = await loadQuote(tx, quote, ctx)
  const last = quote.versions.findLast(({ side }) => side === 'seller')
  const lastPrices = new Map(last?.lines.map((line) => [goodsKey(line), line.unitPrice]))
  return {
    record,
    answer: await answerStart(tx, record.company, newestOf(quote).lines, ctx, lastPrices),
    notAnswering: await whyNot(tx, ctx, 'quoteDesk.answer', 'permission.quoteDeskAnswer'),
    notApproving: await whyNotApprove(tx, quote, ctx),
  }
}

/** An offer is never approved by who made it. */
export async function whyNotApprove(tx: Tx, quote: QuoteRow, ctx: Context): Promise<Reason | null> {
  const refused = await whyNot(tx, ctx, 'quoteDesk.approve', 'permission.quoteDeskApprove')
  if (refused) return refused
  if (newestOf(quote).byUserId !== ctx.actor.userId) return null
  const ask = await approversFor(tx, quote.companyId, ctx)
  return { code: 'quote.ownOffer', ...(ask.length > 0 && { ask }) }
}

/** Others who may approve for a customer, by name. */
export async function approversFor(tx: Tx, companyId: CompanyId, ctx: Context): Promise<string[]> {
  const names: string[] = []
  for (const user of await peopleWho(tx, null, 'quoteDesk.approve'))
    if (user.id !== ctx.actor.userId && reachesCustomer(await actorOf(tx, user), 'quoteDesk.approve', companyId))
      names.push(user.name)
  return names
}

/** What an answer to lines begins with: the seller's last prices, otherwise those the customer pays anyway. */
export async function answerStart(
  tx: Tx,
  company: CompanyRow,
  lines: readonly QuoteLineRow[],
  ctx: Context,
  /** Of the seller's last version, by goods. */
  lastPrices: ReadonlyMap<string, number> = new Map(),
): Promise<AnswerStart> {
  const ids = productIdsOf(lines)
  const [products, breaks, stock, settings] = await Promise.all([
    productsOf(tx, ids),
    breaksOf(tx, ids),
    stockOf(tx, ids),
    portalSettings(tx),
  ])
  const madeNow = await madeLines(tx, lines, products, company, ctx)
  const rows = lines.map((line): AnswerLine => {
    const product = (line.productId && products.get(line.productId)) || null
    const made = madeNow.get(line.id) ?? null
    const usual = product && (unitPriceFor(product, breaks, company, line.quantity)?.amount ?? null)
    const price = made?.now.price ?? null
    return {
      ...{ line, product, made },
      listPrice: made ? price && listedPrice(price) : (product?.listPrice[company.currency] ?? null),
      customerPrice: made ? (price?.amount ?? null) : usual,
      lastPrice: line.productId === null ? null : (lastPrices.get(goodsKey(line)) ?? null),
      available: (line.productId && stock.get(line.productId)) || 0,
    }
  })
  const net = rows.reduce((sum, { line, lastPrice, customerPrice }) => {
    return sum + (lastPrice ?? customerPrice ?? 0) * line.quantity
  }, 0)
  const today = erpToday(ctx.clock.now())
  return {
    lines: rows,
    freight: freightFor(money(net, company.currency)).amount,
    validUntil: addDays(today, settings.quoteValidityDays),
    earliestOn: today,
    approvalPercent: settings.quoteApprovalPercent,
    approvers: await approversFor(tx, company.id, ctx),
  }
}

/** QUO-15: what a quote that the seller begins starts with. */
export async function startDeskQuote(
  tx: Tx,
  companyId: CompanyId,
  ctx: Context,
): Promise<Result<{ company: CompanyRow; answer: AnswerStart }>> {
  const company = await reachedCustomer(tx, companyId, ctx)
  return company.ok ? ok({ company: company.value, answer: await answerStart(tx, company.value, [], ctx) }) : company
}

export async function reachedCustomer(tx: Tx, id: CompanyId, ctx: Context): Promise<Result<CompanyRow>> {
  const company = await tx.companies.get(id)
  return company && reachesCustomer(ctx.actor, 'quoteDesk.answer', id) ? ok(company) : refuse('resource/not-found')
}
