import { convert } from '@/domain/money/convert'
import { money } from '@/domain/money'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'

/**
 * ADM-21: the limit that holds for a customer, in minor units of its currency: that of its card in the ERP, else the
 * one the business set for its price group, at the rate of the day. Null: no limit is defined.
 */
export async function creditLimitOf(tx: Tx, company: CompanyRow): Promise<number | null> {
  if (company.creditLimit !== null) return company.creditLimit
  const [settings] = await tx.portalSettings.all()
  const cents = settings?.[`defaultLimit${company.priceGroup}`] ?? null
  if (cents === null) return null
  const rates = Object.fromEntries((await tx.rates.all()).map(({ currency, microEur }) => [currency, microEur]))
  return convert(money(cents, 'EUR'), company.currency, rates)?.amount ?? null
}

/** The customer with the limit that holds for it. */
export const withCreditLimit = async (tx: Tx, company: CompanyRow): Promise<CompanyRow> => ({
  ...company,
  creditLimit: await creditLimitOf(tx, company),
})
