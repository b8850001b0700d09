import { daysBetween } from '@/domain/calendar'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'

const looked = 10

/** INV-15: what paying early was worth on the newest invoice that said so. */
export async function discountOffered(
  tx: Tx,
  company: Pick<CompanyRow, 'id'>,
): Promise<{ basisPoints: number; days: number } | null> {
  const { ids } = await tx.search.invoices({ companyIds: [company.id] }, 'issuedOn', true, 0, looked)
  for (const id of ids) {
    const { discount, issuedOn } = await tx.invoices.require(id)
    if (discount) return { basisPoints: discount.basisPoints, days: daysBetween(issuedOn, discount.until) }
  }
  return null
}
