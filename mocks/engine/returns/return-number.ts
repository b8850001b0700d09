import { formatNumber, sequenceOf } from '@/domain/returns/number-format'
import { erpToday } from '@mocks/erp/calendar'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { numberingFor } from '../shop-settings/shop-settings'

/**
 * RMA-18, RMA-23: the next number by the format of the business, or of the customer's shop, which then counts its own.
 * A number that an earlier format gave out is passed over.
 */
export async function nextReturnNumber(tx: Tx, company: Pick<CompanyRow, 'country'>, ctx: Context): Promise<string> {
  const { format, reset, shop } = await numberingFor(tx, company)
  const day = erpToday(ctx.clock.now())
  for (;;) {
    const count = await tx.nextNumber(sequenceOf(reset, day, shop))
    const number = formatNumber(format, count, day)
    if (!(await tx.returns.one('number', number))) return number
  }
}
