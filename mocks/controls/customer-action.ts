import { ok, refuse, type Result } from '@/domain/result'
import type { Context } from '@mocks/engine/context'
import { changeCustomer, type CustomerNews } from '@mocks/erp/customer-operator'
import { jobKicked } from '@mocks/jobs/schedule'
import { syncJobId } from '@mocks/jobs/sync-jobs'
import type { ErpCustomerRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'

export const customerActions = [
  'billingAddress',
  'invoiceEmail',
  'deliveryPhone',
  'addDelivery',
  'removeDelivery',
] as const satisfies readonly CustomerNews[]

/**
 * Lets an operator of the ERP change the card of a customer, as after a phone call (SET-04). The ERP calls the portal
 * to read it, as it would in earnest: the change is there a moment later, for everybody who looks at it.
 */
export const operateCustomer = async (
  tx: Tx,
  ctx: Context,
  action: CustomerNews,
  customerNumber: string,
): Promise<Result<ErpCustomerRow>> => {
  const card = await tx.erpCustomers.one('customerNumber', customerNumber)
  if (!card) return refuse('resource/not-found', { detail: `The ERP has no customer ${customerNumber}` })
  const changed = await changeCustomer(tx, card, action)
  await jobKicked(tx, ctx, syncJobId('customersIn'))
  return ok(changed)
}
