import type { AllowedAction } from '@/contract/action'
import type { DisputeId } from '@/domain/ids'
import { openAmount } from '@/domain/invoices/status'
import { can, holds } from '@/domain/permissions/can'
import { type Result, ok, refuse } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { DisputeRow } from '@mocks/store/rows/disputes'
import type { InvoiceRow } from '@mocks/store/rows/orders'
import type { CaseRow } from '@mocks/store/rows/service'
import type { Tx } from '@mocks/store/tx'
import { payableOf, sellersToday } from '../billing/payable'
import type { Context } from '../context'
import { reachesCustomer } from '../reach'
import { actionUnless } from '../refusal'
import { whyNot } from '../team/why-not'

export type DisputeRecord = {
  row: DisputeRow
  invoice: InvoiceRow
  company: CompanyRow
  /** Where both sides talk about it, for those who may open it. */
  thread: CaseRow | null
  /** What can be paid of the invoice while it is disputed. */
  payable: number
  open: number
  sellersToday: string
  actions: AllowedAction<'withdraw'>[]
  deskActions: AllowedAction<'decide'>[]
}

/** That of an invoice they may pay, if they may see amounts. */
export const mayReadDispute = (ctx: Context, row: DisputeRow): boolean =>
  can(ctx.actor, 'invoices.pay', row) && holds(ctx.actor, 'prices.view')

/** A dispute the caller may see. */
export async function visibleDispute(tx: Tx, id: DisputeId, ctx: Context): Promise<Result<DisputeRow>> {
  const row = await tx.disputes.get(id)
  return row && mayReadDispute(ctx, row) ? ok(row) : refuse('resource/not-found')
}

export async function deskDispute(
  tx: Tx,
  id: DisputeId,
  permission: 'disputeDesk.view' | 'disputeDesk.decide',
  ctx: Context,
): Promise<Result<DisputeRow>> {
  const row = await tx.disputes.get(id)
  if (!row || !reachesCustomer(ctx.actor, 'disputeDesk.view', row.companyId)) return refuse('resource/not-found')
  return reachesCustomer(ctx.actor, permission, row.companyId) ? ok(row) : refuse('access/forbidden')
}

export async function loadDispute(tx: Tx, row: DisputeRow, ctx: Context): Promise<DisputeRecord> {
  const invoice = await tx.invoices.require(row.invoiceId)
  const thread = row.caseId === null ? undefined : await tx.cases.get(row.caseId)
  const sees =
    thread &&
    (can(ctx.actor, 'cases.view', { ...thread, branchId: null }) ||
      reachesCustomer(ctx.actor, 'casesDesk.view', thread.companyId))
  const isOver = row.status !== 'open' && { code: 'dispute.decided' as const }
  return {
    ...{ row, invoice, company: await tx.companies.require(row.companyId), thread: sees ? thread : null },
    ...{ payable: payableOf(invoice), open: openAmount(invoice), sellersToday: sellersToday(ctx) },
    actions: [actionUnless('withdraw', await whyNot(tx, ctx, 'invoices.pay', 'permission.invoicesPay'), isOver)],
    deskActions: [
      actionUnless(
        'decide',
        !reachesCustomer(ctx.actor, 'disputeDesk.decide', row.companyId) && {
          code: 'permission.disputeDeskDecide' as const,
        },
        isOver,
      ),
    ],
  }
}
