import { dateIn } from '@/domain/calendar'
import type { IsoDate } from '@/domain/clock'
import { readyOn } from '../checkout/line-expected'
import type { Context } from '../context'
import { viewerOf } from '../viewer'
import { backorderedOf, newestOf, type QuoteRecord } from './quote-record'

/**
 * The first day on which any of what is quoted can leave. What is made and services take their time whoever asks; of
 * other goods it tells what is in stock, so it goes with the right to see stock.
 */
export function firstOutOf(record: QuoteRecord, ctx: Context): IsoDate | null {
  const { company, quote, products, made } = record
  const today = dateIn(company.timeZone, ctx.clock.now())
  const days = newestOf(quote).lines.map((line) => {
    const product = line.productId === null ? undefined : products.get(line.productId)
    const its = made.get(line.id)
    if (!product || (!its && !product.isService && !viewerOf(ctx).stock)) return null
    const leadTimeDays = its?.now.leadTimeDays ?? product.leadTimeDays
    const backordered = its ? line.quantity : backorderedOf(record, line)
    return readyOn({ key: undefined, backordered, product: { isService: product.isService, leadTimeDays } }, today)
  })
  return days.every((day) => day !== null) ? (days.toSorted()[0] ?? null) : null
}
