import type { RefusalReason } from '@/contract/action'
import type { Instant, IsoDate } from '@/domain/clock'
import type { ProductId, QuoteId } from '@/domain/ids'
import { can } from '@/domain/permissions/can'
import { statusNow } from '@/domain/quotes/negotiation'
import type { QuoteStatus } from '@/domain/quotes/vocabulary'
import type { RefusalCode } from '@/domain/refusals'
import { type Result, ok, refuse } from '@/domain/result'
import { erpToday } from '@mocks/erp/calendar'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { AttachmentRow, OrderRow } from '@mocks/store/rows/orders'
import type { ProductRow } from '@mocks/store/rows/products'
import type { QuoteLineRow, QuoteRow, QuoteVersionRow } from '@mocks/store/rows/quotes'
import type { Tx } from '@mocks/store/tx'
import { isSold, stockOf } from '../basket/price-lines'
import { assortmentOf } from '../catalogs/assortment'
import type { Context } from '../context'
import { type ThreadMessage, threadOf } from '../messages/thread'
import { type Products, productsOf } from '../orders/order-record'
import { closedBranchOf } from '../structure/closed-branch'
import { whyNot } from '../team/why-not'
import { madeLines, type MadeLines } from './made-lines'

export type Reason = RefusalReason & { code: RefusalCode }
export type QuoteLineProblem = 'discontinued' | 'notInCatalog' | 'configuration'

/** A quote with all its page shows. */
export type QuoteRecord = {
  quote: QuoteRow
  company: CompanyRow
  status: QuoteStatus
  sellersToday: IsoDate
  products: Products
  stock: ReadonlyMap<string, number>
  /** By product. */
  problems: ReadonlyMap<string, QuoteLineProblem>
  /** Lines of every version that are put together, by the rules of today. */
  made: MadeLines
  /** What stands between the quote and an order, for the caller; the first is the most telling. */
  missing: Reason[]
  /** Why the caller may not negotiate at all; null: they may. */
  notAsking: Reason | null
  thread: ThreadMessage[]
  files: AttachmentRow[]
  /** The quote it was asked for again from, where the caller may see that. */
  basedOn: QuoteRow | null
  /** What it became, and whether the caller may open that. */
  order: { row: OrderRow; visible: boolean } | null
}

/** The version that counts. Every quote has one. */
export const newestOf = ({ versions }: QuoteRow): QuoteVersionRow => {
  const newest = versions.at(-1)
  if (!newest) throw new Error('A quote without a version')
  return newest
}

export const statusOf = (quote: QuoteRow, now: Instant): QuoteStatus => statusNow(quote, erpToday(now))

/** A quote the caller may see. Another company's is as unknown as one that never was. */
export async function visibleQuote(tx: Tx, id: QuoteId, ctx: Context): Promise<Result<QuoteRow>> {
  const quote = await tx.quotes.get(id)
  return quote && can(ctx.actor, 'quotes.view', quote) ? ok(quote) : refuse('resource/not-found')
}

export async function loadQuote(tx: Tx, quote: QuoteRow, ctx: Context): Promise<QuoteRecord> {
  const all = quote.versions.flatMap(({ lines }) => lines)
  const ids = productIdsOf(all)
  const [company, products, stock, assortment, order, thread, files, basedOn] = await Promise.all([
    tx.companies.require(quote.companyId),
    productsOf(tx, ids),
    stockOf(tx, ids),
    assortmentOf(tx, ctx.actor.userId),
    quote.orderId === null ? undefined : tx.orders.get(quote.orderId),
    threadOf(tx, { type: 'quote', id: quote.id }, ctx),
    Promise.all(quote.attachmentIds.map((id) => tx.attachments.get(id))),
    quote.basedOn === null ? undefined : tx.quotes.get(quote.basedOn),
  ])
  const problems = new Map(
    [...products.values()].flatMap((product): [string, QuoteLineProblem][] => {
      const problem = productProblem(product, company, assortment.has(product))
      return problem ? [[product.id, problem]] : []
    }),
  )
  const now = ctx.clock.now()
  const status = statusOf(quote, now)
  const made = await madeLines(tx, all, products, company, ctx)
  const record = { quote, company, status, sellersToday: erpToday(now), products, stock, problems, made }
  return {
    ...record,
    missing: await missingFor(tx, record, ctx),
    notAsking: await whyNot(tx, ctx, 'quotes.request', 'permission.quotesRequest'),
    thread,
    files: files.filter((file) => file !== undefined),
    basedOn: basedOn && can(ctx.actor, 'quotes.view', basedOn) ? basedOn : null,
    order: order ? { row: order, visible: can(ctx.actor, 'orders.view', order) } : null,
  }
}

/** Goods in words have no product. */
export const productIdsOf = (lines: readonly Pick<QuoteLineRow, 'productId'>[]): ProductId[] =>
  lines.flatMap(({ productId }) => productId ?? [])

const productProblem = (product: ProductRow, company: CompanyRow, inCatalog: boolean): QuoteLineProblem | null => {
  if (!isSold(product, company)) return 'discontinued'
  return inCatalog ? null : 'notInCatalog'
}

/** What stops a line: its product, or that it cannot be made as it was chosen. */
export const lineProblem = (
  { problems, made }: Pick<QuoteRecord, 'problems' | 'made'>,
  { id, productId }: QuoteLineRow,
): QuoteLineProblem | null =>
  (productId === null ? undefined : problems.get(productId)) ?? (made.get(id)?.mustDecide ? 'configuration' : null)

/** QUO-05: what the seller has to do comes before what the company has to. */
async function missingFor(
  tx: Tx,
  record: Pick<QuoteRecord, 'quote' | 'company' | 'status' | 'problems' | 'made'>,
  ctx: Context,
): Promise<Reason[]> {
  const { quote, company, status } = record
  const settled: Reason[] = status === 'offered' ? [] : [{ code: `quote.${status}` }]
  if (['ordered', 'declined', 'withdrawn'].includes(status)) return settled
  const closed = await closedBranchOf(tx, ctx.actor.userId)
  const reasons: (Reason | null | false)[] = [
    company.blockedReason !== null && { code: 'blocked.customer' },
    newestOf(quote).lines.some((line) => lineProblem(record, line)) && { code: 'state.lineProblems' },
    await whyNot(tx, ctx, 'quotes.accept', 'permission.quotesAccept'),
    await whyNot(tx, ctx, 'orders.create', 'permission.ordersCreate'),
    closed ? { code: 'state.branchOff', params: { branch: closed.name } } : null,
  ]
  return [...settled, ...reasons.filter((reason) => reason !== null && reason !== false)]
}

/** What of a line could not leave at once. Services, and what is made when it is ordered, wait for no goods. */
export const backorderedOf = (
  { stock, products, made }: Pick<QuoteRecord, 'stock' | 'products' | 'made'>,
  { id, productId, quantity }: QuoteLineRow,
): number => {
  if (productId === null || made.has(id) || products.get(productId)?.isService) return 0
  return Math.max(quantity - (stock.get(productId) ?? 0), 0)
}

/** QUO-03 … QUO-06: the page of a quote the caller may see. */
export async function getQuote(tx: Tx, id: QuoteId, ctx: Context): Promise<Result<QuoteRecord>> {
  const quote = await visibleQuote(tx, id, ctx)
  return quote.ok ? ok(await loadQuote(tx, quote.value, ctx)) : quote
}
