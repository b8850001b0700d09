import { erpZone } from '@/domain/sync/zone'
import type { Context } from '@mocks/engine/context'
import { portalSettings } from '@mocks/engine/portal-settings/portal-settings'
import { publishedOnPaper } from '@mocks/engine/text-releases/published-in'
import type { Tx } from '@mocks/store/tx'
import type { PaperVoice } from '@mocks/pdf/paper-words'
import type { PaperReader } from './letterhead'

/** In whose language a paper is named, with what was published of it. */
export const voiceOf = async (tx: Tx, ctx: Context): Promise<PaperVoice> => ({
  locale: ctx.locale,
  texts: await publishedOnPaper(tx, ctx.locale),
})

/** PRD-08: the caller's language, their company's days (the ERP's for people of the seller), the portal as it is called now. */
export async function readerOf(tx: Tx, ctx: Context): Promise<PaperReader> {
  const { brandName, accentColour } = await portalSettings(tx)
  const company = ctx.actor.companyId === null ? undefined : await tx.companies.get(ctx.actor.companyId)
  return {
    ...(await voiceOf(tx, ctx)),
    timeZone: company?.timeZone ?? erpZone,
    brand: brandName,
    accent: accentColour,
  }
}
