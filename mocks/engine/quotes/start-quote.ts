import type { getQuoteStart } from '@/contract/quote-requests'
import type { InputFor } from '@/contract/endpoint'
import { dateIn } from '@/domain/calendar'
import type { IsoDate } from '@/domain/clock'
import type { ProductId } from '@/domain/ids'
import type { Money } from '@/domain/money'
import { type Result, ok } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { ProductRow } from '@mocks/store/rows/products'
import type { QuoteRow } from '@mocks/store/rows/quotes'
import type { Tx } from '@mocks/store/tx'
import { breaksOf, isSold, unitPriceFor } from '../basket/price-lines'
import { assortmentOf } from '../catalogs/assortment'
import type { Context } from '../context'
import { productsOf, visibleOrder } from '../orders/order-record'
import { nameIn } from '../products/name-in'
import { ownCompany } from '../reach'
import { newestOf, productIdsOf, visibleQuote } from './quote-record'
import { minimumTotalOf } from './request-quote'

type Source = InputFor<typeof getQuoteStart>['query']
type Wanted = { productId: ProductId | null; text: string; quantity: number }
export type StartLine = Wanted & { product: ProductRow | null; price: number | null }
export type QuoteStart = {
  company: CompanyRow
  subject: string
  note: string
  lines: StartLine[]
  left: string[]
  basedOn: QuoteRow | null
  minimumTotal: Money | null
  earliestOn: IsoDate
}

/** QUO-01: what a request begins with, so that a few clicks send it. */
export async function startQuote(tx: Tx, source: Source, ctx: Context): Promise<Result<QuoteStart>> {
  const own = await ownCompany(tx, ctx)
  if (!own.ok) return own
  const company = own.value
  const begun = await beginning(tx, source, ctx)
  if (!begun.ok) return begun
  const { wanted, subject, note = '', basedOn = null } = begun.value
  const ids = productIdsOf(wanted)
  const [products, breaks, assortment] = await Promise.all([
    productsOf(tx, ids),
    breaksOf(tx, ids),
    assortmentOf(tx, ctx.actor.userId),
  ])
  const left: string[] = []
  const lines = wanted.flatMap((line): StartLine[] => {
    if (line.productId === null) return [{ ...line, product: null, price: null }]
    const product = products.get(line.productId)
    if (!product || !isSold(product, company) || !assortment.has(product)) {
      left.push(product ? nameIn(product, ctx.locale) : String(line.productId))
      return []
    }
    return [{ ...line, product, price: unitPriceFor(product, breaks, company, line.quantity)?.amount ?? null }]
  })
  const earliestOn = dateIn(company.timeZone, ctx.clock.now())
  return ok({
    company,
    subject,
    note,
    lines,
    left,
    basedOn,
    minimumTotal: await minimumTotalOf(tx, company),
    earliestOn,
  })
}

type Beginning = { wanted: Wanted[]; subject: string; note?: string; basedOn?: QuoteRow }

async function beginning(tx: Tx, source: Source, ctx: Context): Promise<Result<Beginning>> {
  if (source.quoteId) {
    const quote = await visibleQuote(tx, source.quoteId, ctx)
    if (!quote.ok) return quote
    const { lines } = newestOf(quote.value)
    const wanted = lines.map(({ productId, text, quantity }) => ({ productId, text: text ?? '', quantity }))
    return ok({ wanted, subject: quote.value.subject, basedOn: quote.value })
  }
  if (source.orderId) {
    const order = await visibleOrder(tx, source.orderId, ctx)
    if (!order.ok) return order
    const wanted = order.value.lines.map(({ productId, ordered }) => ({ productId, text: '', quantity: ordered }))
    return ok({ wanted: merged(wanted), subject: order.value.number })
  }
  if (source.productId) {
    const product = await tx.products.get(source.productId)
    const wanted = [{ productId: source.productId, text: '', quantity: product?.minimum ?? 1 }]
    return ok({ wanted, subject: product ? nameIn(product, ctx.locale) : '' })
  }
  if (source.from === 'basket') {
    const basket = await tx.baskets.one('userId', ctx.actor.userId)
    const wanted = (basket?.lines ?? []).map(({ productId, quantity }) => ({ productId, text: '', quantity }))
    return ok({ wanted, subject: '' })
  }
  return ok({ wanted: [], subject: '' })
}

/** An order may have a product on several lines; a request has it on one. */
const merged = (wanted: readonly Wanted[]): Wanted[] => {
  const sums = new Map<unknown, Wanted>()
  for (const line of wanted) {
    const known = sums.get(line.productId)
    sums.set(line.productId, known ? { ...known, quantity: known.quantity + line.quantity } : line)
  }
  return [...sums.values()]
}
