import type { getQuoteStart } from '@/contract/quote-requests'
import type { InputFor } from '@/contract/endpoint'
import type { ProductId } from '@/domain/ids'
import { type Result, ok } from '@/domain/result'
import type { LineConfiguration } from '@mocks/store/rows/products'
import type { QuoteRow } from '@mocks/store/rows/quotes'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { visibleOrder } from '../orders/order-record'
import { nameIn } from '../products/name-in'
import { reachedTemplate } from '../templates/template-record'
import { goodsKey } from './made-lines'
import { newestOf, visibleQuote } from './quote-record'

type Source = InputFor<typeof getQuoteStart>['query']
/** `choices`: what is chosen just now; `configuration`: what was, with something that is there already. */
export type Wanted = {
  productId: ProductId | null
  text: string
  quantity: number
  note?: string
  configuration?: LineConfiguration | null
  choices?: readonly string[]
}
export type Beginning = { wanted: Wanted[]; subject: string; note?: string; basedOn?: QuoteRow }

/** QUO-01: from what is there already, as the caller may see it; each goods on one line. */
export async function beginning(tx: Tx, source: Source, ctx: Context): Promise<Result<Beginning>> {
  if (source.quoteId) {
    const quote = await visibleQuote(tx, source.quoteId, ctx)
    if (!quote.ok) return quote
    const wanted = newestOf(quote.value).lines.map(({ productId, text, quantity, configuration }) => {
      return { productId, text: text ?? '', quantity, configuration }
    })
    return ok({ wanted, subject: quote.value.subject, basedOn: quote.value })
  }
  if (source.orderId) {
    const order = await visibleOrder(tx, source.orderId, ctx)
    if (!order.ok) return order
    const wanted = order.value.lines.map(({ ordered, ...line }) => asWanted({ ...line, quantity: ordered }))
    return ok({ wanted: merged(wanted), subject: order.value.number })
  }
  if (source.templateId) {
    const template = await reachedTemplate(tx, source.templateId, ctx)
    if (!template.ok) return template
    const wanted = template.value.lines.map(({ note, ...line }) => ({ ...asWanted(line), note }))
    return ok({ wanted, subject: template.value.name, note: template.value.note })
  }
  if (source.productId) {
    const { productId, choice: choices, quantity } = source
    const product = await tx.products.get(productId)
    const wanted = { productId, text: '', quantity: quantity ?? product?.minimum ?? 1, ...(choices && { choices }) }
    return ok({ wanted: [wanted], subject: product ? nameIn(product, ctx.locale) : '' })
  }
  if (source.from === 'basket') {
    const basket = await tx.baskets.one('userId', ctx.actor.userId)
    const wanted = (basket?.lines ?? []).map((line) => ({ ...asWanted(line), note: line.wishes?.note }))
    return ok({ wanted, subject: '' })
  }
  return ok({ wanted: [], subject: '' })
}

type Line = { productId: ProductId; quantity: number; configuration?: LineConfiguration | null }

const asWanted = ({ productId, quantity, configuration }: Line): Wanted => ({
  ...{ productId, quantity, configuration },
  text: '',
})

/** An order may have the same goods on several lines; a request has them on one. */
const merged = (wanted: readonly Wanted[]): Wanted[] => {
  const sums = new Map<string, Wanted>()
  for (const line of wanted) {
    const key = goodsKey(line)
    const known = sums.get(key)
    sums.set(key, known ? { ...known, quantity: known.quantity + line.quantity } : line)
  }
  return [...sums.values()]
}
