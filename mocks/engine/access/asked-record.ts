import { type Result, ok, refuse } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { isTheirs } from '../administrators/administrator-choices'
import type { Context } from '../context'

/** The record a question about rights is about: an order, or a customer as a whole. */
export type AskedRecord = { number: string; company: CompanyRow; order: OrderRow | null }

/** Found by its number. What the asker does not reach is as unknown as what never was. */
export async function askedRecord(
  tx: Tx,
  number: string | undefined,
  ctx: Context,
): Promise<Result<AskedRecord | null>> {
  const text = number?.trim() ?? ''
  if (text === '') return ok(null)
  const order = await tx.orders.one('number', text)
  const company = order ? await tx.companies.require(order.companyId) : await tx.companies.one('customerNumber', text)
  const { customerScope } = await tx.users.require(ctx.actor.userId)
  if (!company || !isTheirs(company, customerScope))
    return refuse('request/invalid', { errors: [{ pointer: '/record', code: 'unknown' }] })
  return ok({ number: text, company, order: order ?? null })
}
