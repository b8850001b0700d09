import type { AllowedAction } from '@/contract/action'
import type { CompanyId } from '@/domain/ids'
import { can } from '@/domain/permissions/can'
import { type Result, ok, refuse } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { seesOrder } from '../orders/order-record'
import { openModules } from '../portal-settings/modules'
import { ownCompany, reachesCustomer } from '../reach'
import { actionUnless } from '../refusal'
import { whyNotThem } from './return-eligibility'

/** Whose return it is to be, and whether the customer's own people or the seller's desk ask for it (RMA-12). */
export type Asker = { company: CompanyRow; atDesk: boolean }

export async function buyer(tx: Tx, ctx: Context): Promise<Result<Asker>> {
  const company = await ownCompany(tx, ctx)
  return company.ok ? ok({ company: company.value, atDesk: false }) : company
}

export async function desk(tx: Tx, companyId: CompanyId, ctx: Context): Promise<Result<Asker>> {
  const company = await tx.companies.get(companyId)
  if (!company || !reachesCustomer(ctx.actor, 'returnDesk.edit', companyId)) return refuse('resource/not-found')
  return ok({ company, atDesk: true })
}

/** Whether goods of this order may be sent back by whoever asks. */
export const mayUse = ({ company, atDesk }: Asker, order: OrderRow, ctx: Context): boolean =>
  order.companyId === company.id && (atDesk ? can(ctx.actor, 'returnDesk.edit', order) : seesOrder(ctx, order))

/** RMA-20: whether returns can be asked for at all; the desk may for anybody. */
export async function requestAction(
  tx: Tx,
  { company, atDesk }: Asker,
  ctx: Context,
): Promise<AllowedAction<'request'>> {
  if (atDesk) return actionUnless('request')
  const isOpen = (await openModules(tx, company)).has('returns')
  return actionUnless('request', !isOpen && { code: 'setting.moduleClosed' }, await whyNotThem(tx, company, ctx))
}
