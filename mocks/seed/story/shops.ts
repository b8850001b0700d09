import type { Id } from '@/domain/ids'
import { markets } from '@/domain/markets'
import type { OwnSettings } from '@/domain/settings/shops'
import type { ShopSettingsRow } from '@mocks/store/rows/portal'

/** Goods to Sweden travel long, and its returns are counted apart. */
const ownOf: Readonly<Record<string, OwnSettings>> = {
  SE: { returnDays: 60, returnNumberFormat: 'SE-{YYYY}-{0000}', returnNumberReset: 'yearly' },
}

/** RMA-23: every shop, most of them as the seller has it everywhere. */
export const shopsOfStory = (): ShopSettingsRow[] =>
  markets.map((shop) => ({
    id: `shop_${shop}` as Id<'ShopSettings'>,
    version: 1,
    shop,
    own: ownOf[shop] ?? {},
    changedAt: null,
    changedBy: null,
  }))
