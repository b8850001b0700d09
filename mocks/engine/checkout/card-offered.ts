import type { CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { portalSettings } from '../portal-settings/portal-settings'
import { viewerOf } from '../viewer'
import { paymentsFor } from './order-rules'

/**
 * INV-25, INV-26: may the caller pay an order by card when placing it? Where the business takes cards; sub-accounts order
 * with the full amount on account, and nobody pays an amount they may not see.
 */
export async function isCardOffered(tx: Tx, company: CompanyRow, ctx: Context): Promise<boolean> {
  if (company.blockedReason !== null || !viewerOf(ctx).prices) return false
  const { accountRole } = await tx.users.require(ctx.actor.userId)
  return accountRole !== 'subAccount' && paymentsFor(await portalSettings(tx), company).includes('card')
}
