import { holds } from '@/domain/permissions/can'
import type { StockSight } from '@/domain/products/stock-sight'
import type { Context } from './context'

/**
 * What a reply may show to the caller, and in which language texts of the data are. `stock`: numbers may be shown;
 * `stockSight` is what else may be said of it (PRD-04).
 */
export type Viewer = { prices: boolean; stock: boolean; stockSight: StockSight; locale: Context['locale'] }

/** What of prices and stock the caller may be told, and in which language. */
export const viewerOf = (ctx: Context): Viewer => {
  const stockSight = holds(ctx.actor, 'stock.view') ? (ctx.actor.stockSight ?? 'exact') : 'hidden'
  return { prices: holds(ctx.actor, 'prices.view'), stock: stockSight === 'exact', stockSight, locale: ctx.locale }
}

/** The seller's own people see every figure of the records their rights open to them. */
export const staffViewer = (ctx: Context): Viewer => ({
  prices: true,
  stock: true,
  stockSight: 'exact',
  locale: ctx.locale,
})
