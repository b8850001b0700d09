import { erpZone } from '@/domain/sync/zone'
import type { Context } from '@mocks/engine/context'
import { portalSettings } from '@mocks/engine/portal-settings/portal-settings'
import type { Tx } from '@mocks/store/tx'
import type { PaperReader } from './letterhead'

/** PRD-08: the caller's language, their company's days (the ERP's for people of the seller), the portal as it is called now. */
export async function readerOf(tx: Tx, ctx: Context): Promise<PaperReader> {
  const { brandName, accentColour } = await portalSettings(tx)
  const company = ctx.actor.companyId === null ? undefined : await tx.companies.get(ctx.actor.companyId)
  return { locale: ctx.locale, timeZone: company?.timeZone ?? erpZone, brand: brandName, accent: accentColour }
}
