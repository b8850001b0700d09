import { availableCredit } from '@/domain/credit/exposure'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import { creditLimitOf } from '../checkout/credit-limit'
import { creditPosition } from '../checkout/credit-position'
import type { Path } from './evaluate'

/**
 * ADM-21: an order beyond the credit limit asks the company's account managers once more, where the business allows
 * that instead of refusing it. Nobody is named, so that the last resort decides.
 */
export async function creditLevel(tx: Tx, company: CompanyRow, total: number, now: number): Promise<Path> {
  const [settings] = await tx.portalSettings.all()
  if (settings?.creditPolicy !== 'authorize') return []
  const available = availableCredit(await creditLimitOf(tx, company, now), await creditPosition(tx, company, now))
  return available === null || total <= available
    ? []
    : [{ kind: 'credit', amount: Math.max(available, 0), budgetId: null, authorizerIds: [] }]
}
