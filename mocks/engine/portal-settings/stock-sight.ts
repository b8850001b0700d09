import type { StockSight } from '@/domain/products/stock-sight'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'

/** PRD-04: how much of the stock a customer is told: as agreed with it, otherwise as with its price group. */
export async function stockSightOf(
  tx: Tx,
  company: Pick<CompanyRow, 'priceGroup' | 'stockSight'> | undefined,
): Promise<StockSight> {
  if (!company) return 'exact'
  const [settings] = await tx.portalSettings.all()
  return company.stockSight ?? settings?.[`stockSight${company.priceGroup}`] ?? 'exact'
}
