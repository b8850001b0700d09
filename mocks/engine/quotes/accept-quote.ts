import type { QuoteId } from '@/domain/ids'
import { holds } from '@/domain/permissions/can'
import { type Result, ok, refuse } from '@/domain/result'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { type Goods, type OrderFields, type Place, type PlacedOrder, placeGoods } from '../checkout/place-goods'
import { writeHistory } from '../orders/write-history'
import { whyNot } from '../team/why-not'
import { viewerOf } from '../viewer'
import { firstOutOf } from './first-out'
import { backorderedOf, lineProblem, loadQuote, newestOf, type QuoteRecord, visibleQuote } from './quote-record'

export type AcceptQuote = OrderFields & { quoteId: QuoteId; offer: number; backordered: number | null }

/**
 * QUO-07, QUO-08, AUT-21: turns an offer into an order. Its prices and freight are those of the version that was agreed
 * to; everything else is looked at again as with any order, so that what exceeds a limit waits for authorizers.
 */
export async function acceptQuote(
  tx: Tx,
  command: AcceptQuote,
  ctx: Context,
  prepaid: Place['prepaid'] = null,
): Promise<Result<PlacedOrder>> {
  const found = await visibleQuote(tx, command.quoteId, ctx)
  if (!found.ok) return found
  if (!holds(ctx.actor, 'orders.create')) {
    const reason = await whyNot(tx, ctx, 'orders.create', 'permission.ordersCreate')
    return refuse('access/forbidden', { ask: reason?.ask ?? [] })
  }
  const record = await loadQuote(tx, found.value, ctx)
  const wrong = checkOffer(record, command) ?? checkLines(record) ?? checkStock(record, command, ctx)
  if (wrong) return wrong

  const placed = await placeGoods(
    tx,
    { fields: command, company: record.company, goods: goodsOf(record, ctx), prepaid },
    ctx,
  )
  if (!placed.ok) return placed
  const { quote } = record
  await tx.quotes.update(quote.id, { state: 'ordered', orderId: placed.value.order.id }, quote.version)
  const params = { quote: quote.number, offer: command.offer }
  await writeHistory(tx, { orderId: placed.value.order.id, source: 'portal', event: 'fromQuote', params }, ctx)
  return ok(placed.value)
}

/** What was agreed to must be what is offered, and still hold. */
function checkOffer(record: QuoteRecord, { offer }: AcceptQuote) {
  const current = record
  if (newestOf(record.quote).number !== offer) return refuse('quote/changed', { current })
  if (record.status === 'expired') return refuse('quote/expired', { current })
  return record.status === 'offered' ? null : refuse('quote/not-ready', { current })
}

/** What was quoted has to be there still; what is put together, to be possible as it was chosen (PRD-02). */
function checkLines(record: QuoteRecord) {
  const errors = newestOf(record.quote).lines.flatMap((line, at) => {
    const problem = lineProblem(record, line)
    if (!problem) return []
    return [{ pointer: `/lines/${at}`, code: problem === 'notInCatalog' ? problem : ('unavailable' as const) }]
  })
  if (errors.length === 0) return null
  const outside = errors.some(({ code }) => code === 'notInCatalog')
  return refuse(outside ? 'catalog/not-allowed' : 'product/not-orderable', { errors, current: record })
}

/** Prices hold until the last day; stock does not. Nobody is surprised by goods that come later. */
function checkStock(record: QuoteRecord, { backordered }: AcceptQuote, ctx: Context) {
  if (!viewerOf(ctx).stock) return null
  const now = newestOf(record.quote).lines.reduce((sum, line) => sum + backorderedOf(record, line), 0)
  return now > (backordered ?? 0) ? refuse('quote/stock-changed', { current: record }) : null
}

const goodsOf = (record: QuoteRecord, ctx: Context): Goods => {
  const { lines, net, freight, tax, total } = newestOf(record.quote)
  return {
    lines: lines.flatMap((line) => {
      const product = line.productId === null ? undefined : record.products.get(line.productId)
      const { quantity, unitPrice, net: amount, configuration } = line
      if (!product) return []
      const made = record.made.get(line.id)
      return [
        {
          line: { quantity, configuration },
          product: made ? { ...product, leadTimeDays: made.now.leadTimeDays } : product,
          ...{ unitPrice, net: amount },
          // It is there once it is made.
          backordered: made ? quantity : backorderedOf(record, line),
        },
      ]
    }),
    totals: { net, freight, tax, total },
    firstOut: firstOutOf(record, ctx),
  }
}
