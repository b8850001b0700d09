import type { CompanyId } from '@/domain/ids'
import { loadCase } from '@mocks/engine/authorizations/case-record'
import { freeCredit } from '@mocks/engine/authorizations/free-credit'
import type { Context } from '@mocks/engine/context'
import { portalSettings } from '@mocks/engine/portal-settings/portal-settings'
import type { Tx } from '@mocks/store/tx'
import { releasedByCredit } from './after-decision'

/** Sends orders on their way that waited for credit alone, and tells those who ordered them. */
export async function creditFreed(tx: Tx, ctx: Context, companyId: CompanyId): Promise<void> {
  const { brandName } = await portalSettings(tx)
  for (const id of await freeCredit(tx, companyId, ctx)) {
    const record = await loadCase(tx, await tx.authorizations.require(id), ctx)
    await releasedByCredit(tx, ctx, record, brandName)
  }
}
