import type { AllowedAction } from '@/contract/action'
import { openAmount } from '@/domain/invoices/status'
import { can, holds } from '@/domain/permissions/can'
import type { InvoiceRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { payableOf } from '../billing/payable'
import type { Context } from '../context'
import { actionUnless } from '../refusal'
import { whoCan } from '../team/who-can'

/** Whether the caller may do with an invoice what its payer may: pay it, or say why not. */
export const payerAction = async <A extends 'pay' | 'dispute'>(
  tx: Tx,
  action: A,
  invoice: InvoiceRow,
  ctx: Context,
): Promise<AllowedAction<A>> =>
  actionUnless(
    action,
    openAmount(invoice) <= 0 && { code: 'state.invoicePaid' },
    payableOf(invoice) <= 0 &&
      ((invoice.disputed ?? 0) > 0 ? { code: 'dispute.all' } : { code: 'state.paymentPending' }),
    !holds(ctx.actor, 'prices.view') && { code: 'permission.pricesView' },
    !can(ctx.actor, 'invoices.pay', invoice) && {
      code: 'permission.invoicesPay',
      ask: await whoCan(tx, ctx.actor.companyId, 'invoices.pay', ctx.actor.userId),
    },
  )
