import type { IsoDate } from '@/domain/clock'
import type { PricedBasket } from '../basket/priced-basket'
import type { Context } from '../context'
import { viewerOf } from '../viewer'

/** The first day on which any of a basket leaves. It tells what is in stock, so it goes with the right to see stock. */
export const firstOutOf = ({ plan }: PricedBasket, ctx: Context): IsoDate | null =>
  viewerOf(ctx).stock ? (plan.deliveries.map(({ dispatchOn }) => dispatchOn).toSorted()[0] ?? null) : null
