import type { DiscountTerms } from '@/domain/billing/discount'
import { discountTerms } from '@/domain/billing/terms'
import type { IsoDate } from '@/domain/clock'
import type { Tx } from '@mocks/store/tx'
import { portalSettings } from '../portal-settings/portal-settings'

/** INV-21: what the business offers on a new invoice for which the ERP names no terms of its own. */
export async function houseDiscount(
  tx: Tx,
  { issuedOn, total }: { issuedOn: IsoDate; total: number },
): Promise<DiscountTerms | null> {
  const settings = await portalSettings(tx)
  const { earlyPaymentReward, earlyPaymentBasisPoints: basisPoints, earlyPaymentDays: days } = settings
  if (earlyPaymentReward !== 'discount' || basisPoints === 0) return null
  return discountTerms({ basisPoints, days, of: 'total', partial: false }, issuedOn, { goods: total, total })
}
