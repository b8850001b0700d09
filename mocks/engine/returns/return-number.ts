import { formatNumber, sequenceOf } from '@/domain/returns/number-format'
import { erpToday } from '@mocks/erp/calendar'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { portalSettings } from '../portal-settings/portal-settings'

/** RMA-18: the next number by the format of the business. A number that an earlier format gave out is passed over. */
export async function nextReturnNumber(tx: Tx, ctx: Context): Promise<string> {
  const { returnNumberFormat, returnNumberReset } = await portalSettings(tx)
  const day = erpToday(ctx.clock.now())
  for (;;) {
    const count = await tx.nextNumber(sequenceOf(returnNumberReset, day))
    const number = formatNumber(returnNumberFormat, count, day)
    if (!(await tx.returns.one('number', number))) return number
  }
}
