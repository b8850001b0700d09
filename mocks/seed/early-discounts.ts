import type { EarlyDiscount } from '@/domain/billing/terms'

/** What the ERP grants customers who pay early, by customer number. The rate is of the goods: tax and freight are not. */
export const earlyDiscounts: Readonly<Record<string, EarlyDiscount>> = {
  'C-10012': { basisPoints: 200, days: 10, of: 'goods', partial: true },
}
