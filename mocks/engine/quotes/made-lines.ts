import type { ProductId, QuoteLineId } from '@/domain/ids'
import { erpToday } from '@mocks/erp/calendar'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { QuoteLineRow } from '@mocks/store/rows/quotes'
import type { Tx } from '@mocks/store/tx'
import { breaksOf, unitPriceFor } from '../basket/price-lines'
import { isMade } from '../configurator/configured'
import { configurationKey, type MadeLine, madeLine } from '../configurator/made-line'
import type { Context } from '../context'
import type { Products } from '../orders/order-record'

export type MadeLines = ReadonlyMap<QuoteLineId, MadeLine>

/** Lines of a quote that are put together, by the rules and at the customer's prices of today. */
export async function madeLines(
  tx: Tx,
  lines: readonly QuoteLineRow[],
  products: Products,
  company: CompanyRow,
  ctx: Context,
): Promise<MadeLines> {
  const found = lines.flatMap((line) => {
    const product = line.productId === null ? undefined : products.get(line.productId)
    return product && isMade(product) ? [{ line, product }] : []
  })
  if (found.length === 0) return new Map()
  const ids = found.map(({ product }) => product.id)
  const breaks = await breaksOf(tx, ids, { of: company, on: erpToday(ctx.clock.now()) })
  return new Map(
    found.flatMap(({ line, product }): [QuoteLineId, MadeLine][] => {
      const paid = unitPriceFor(product, breaks, company, line.quantity)?.amount ?? null
      const made = madeLine(line, product, company, paid)
      return made ? [[line.id, made]] : []
    }),
  )
}

type Goods = { productId: ProductId | null; configuration?: QuoteLineRow['configuration'] }

/** The same for lines of the same goods: of one product, put together alike. */
export const goodsKey = ({ productId, configuration }: Goods): string =>
  `${productId ?? ''} ${configurationKey({ configuration })}`
