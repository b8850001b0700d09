import { dateIn } from '@/domain/calendar'
import { requestedOnProblem } from '@/domain/orders/requested-on'
import type { FieldError } from '@/domain/result'
import type { AddressRow, CompanyRow } from '@mocks/store/rows/company'
import type { LineWishes } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { deliveryAddressesFor } from '../structure/delivery-addresses'

/** Without what is empty, so that a line that wishes nothing is like any other. */
export const keptWishes = ({ deliveryAddressId, requestedOn, note, reference }: LineWishes): LineWishes => ({
  ...(deliveryAddressId && { deliveryAddressId }),
  ...(requestedOn && { requestedOn }),
  ...(note && { note }),
  ...(reference && { reference }),
})

/** Where the caller may have goods sent. */
export const addressesOf = async (tx: Tx, company: CompanyRow, ctx: Context): Promise<AddressRow[]> =>
  deliveryAddressesFor(tx, company, await tx.users.require(ctx.actor.userId))

/** What of the wishes for lines cannot be, each at its field; looks addresses up only where one is wished. */
export async function wishFaults(
  tx: Tx,
  wished: readonly { wishes: LineWishes | undefined; pointer: string }[],
  company: CompanyRow,
  ctx: Context,
): Promise<FieldError[]> {
  const asksAddress = wished.some(({ wishes }) => wishes?.deliveryAddressId)
  const allowed = asksAddress ? await addressesOf(tx, company, ctx) : []
  const today = dateIn(company.timeZone, ctx.clock.now())
  return wished.flatMap(({ wishes = {}, pointer }): FieldError[] => {
    const { deliveryAddressId, requestedOn } = wishes
    const errors: FieldError[] = []
    if (deliveryAddressId && !allowed.some(({ id }) => id === deliveryAddressId))
      errors.push({ pointer: `${pointer}/deliveryAddressId`, code: 'notAllowedHere' })
    const code = requestedOn && requestedOnProblem(requestedOn, today)
    if (code) errors.push({ pointer: `${pointer}/requestedOn`, code })
    return errors
  })
}
