import type { CompanyId } from '@/domain/ids'
import type { Grants, Permission } from '@/domain/permissions/catalogue'
import { type Result, ok, refuse } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { reachesCustomer } from '../reach'

/** A customer the caller may do this with; another one is as unknown as one that never was (ADM-11). */
export async function reachCustomer(
  tx: Tx,
  companyId: CompanyId,
  permission: Permission,
  ctx: Context,
): Promise<Result<CompanyRow>> {
  const company = await tx.companies.get(companyId)
  return company && reachesCustomer(ctx.actor, permission, company.id) ? ok(company) : refuse('resource/not-found')
}

/**
 * The caller as somebody of the customer, with these rights and no others of a buyer: what buyers do for their company
 * the seller's people do for it by the same use-cases. Records still name the caller.
 */
export const onBehalfOf = (ctx: Context, company: CompanyRow, grants: Grants): Context => ({
  ...ctx,
  actor: { ...ctx.actor, companyId: company.id, branchId: null, branchReach: [], grants },
})
