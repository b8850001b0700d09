import type { Instant, IsoDate } from '../clock'
import type { CompanyId } from '../ids'
import type { Market } from '../markets'
import type { PriceGroup } from '../modules'
import type { MaterialState } from './vocabulary'

/** For whom a material is. Empty groups or markets leave nobody out; customers named are in whatever else is said. */
export type MaterialAudience = {
  groups: readonly PriceGroup[]
  markets: readonly Market[]
  companyIds: readonly CompanyId[]
}

/** For certain customers by name and for nobody else. */
export const isOnlyNamed = ({ groups, markets, companyIds }: MaterialAudience): boolean =>
  companyIds.length > 0 && groups.length === 0 && markets.length === 0

/**
 * MKT-01: is it for this customer? By name, or by its group and market together. Where only customers are named, it is
 * for them alone.
 */
export function isFor(
  audience: MaterialAudience,
  customer: { id: CompanyId; priceGroup: PriceGroup; country: string },
): boolean {
  const { groups, markets, companyIds } = audience
  if (companyIds.includes(customer.id)) return true
  const inGroup = groups.length === 0 || groups.includes(customer.priceGroup)
  const inMarket = markets.length === 0 || markets.some((market) => market === customer.country)
  return !isOnlyNamed(audience) && inGroup && inMarket
}

type Life = { archivedAt: Instant | null; validFrom: IsoDate | null; validTo: IsoDate | null }

/** Where it is in its life on this day; it is shared on both the first and the last of its days. */
export function stateOn({ archivedAt, validFrom, validTo }: Life, today: IsoDate): MaterialState {
  if (archivedAt !== null) return 'archived'
  if (validTo !== null && validTo < today) return 'expired'
  return validFrom !== null && validFrom > today ? 'scheduled' : 'current'
}

const videoAddress = /^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:[/?#][^\s\\]*)?$/i

/** A film stands elsewhere: only an https address without a name or password in it is one a page may lead to. */
export const isVideoAddress = (address: string): boolean => videoAddress.test(address)

/** A place between two others, so that moving one material changes no other. `before` and `after` are its neighbours. */
export const positionBetween = (before: number | undefined, after: number | undefined): number => {
  if (before === undefined) return after === undefined ? 1 : after - 1
  return after === undefined ? before + 1 : (before + after) / 2
}
