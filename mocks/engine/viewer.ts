import { holds } from '@/domain/permissions/can'
import type { Context } from './context'

/** What a reply may show to the caller, and in which language texts of the data are. */
export type Viewer = { prices: boolean; stock: boolean; locale: Context['locale'] }

export const viewerOf = (ctx: Context): Viewer => ({
  prices: holds(ctx.actor, 'prices.view'),
  stock: holds(ctx.actor, 'stock.view'),
  locale: ctx.locale,
})

/** The seller's own people see every figure of the records their rights open to them. */
export const staffViewer = (ctx: Context): Viewer => ({ prices: true, stock: true, locale: ctx.locale })
