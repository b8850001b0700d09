import { ok, refuse, type Result } from '@/domain/result'
import { erp } from '@mocks/erp/connector'
import type { CustomerPatch } from '@mocks/erp/customer-card'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { ErpCustomerRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { ownCompany } from '../reach'
import { dropWritten, isOutboundOff } from './card-changes'
import { mayWait, saveHere } from './save-here'
import { takeCard } from './take-card'

/**
 * How an edit ended. `stale`: the record is no longer what the caller saw; what the ERP has now was taken over, which
 * is to be kept, and nothing of the edit was written.
 */
export type Edit = 'saved' | 'stale'
export type Live = { company: CompanyRow; card: ErpCustomerRow }
type Reached = { company: CompanyRow; card: ErpCustomerRow | null }

/** The company beside its card as the ERP has it now; what had changed there is taken over first (SET-04). */
export async function live(tx: Tx, ctx: Context): Promise<Result<Live>> {
  const now = await reached(tx, ctx)
  if (!now.ok) return now
  const { company, card } = now.value
  return card ? ok({ company, card }) : refuse('erp/unavailable')
}

/** The same, with no card while the ERP cannot be asked. */
export async function reached(tx: Tx, ctx: Context): Promise<Result<Reached>> {
  const own = await ownCompany(tx, ctx)
  if (!own.ok) return own
  const card = await erp.readCustomer(tx, own.value.customerNumber)
  if (card && card.changed !== own.value.erpChange) await takeCard(tx, ctx, own.value, card)
  return ok({ company: await tx.companies.require(own.value.id), card })
}

/** SET-03: writes to the ERP at once, and reads back what it made of it. */
export async function write(
  tx: Tx,
  ctx: Context,
  { company, card }: Live,
  patch: CustomerPatch,
): Promise<Result<Edit>> {
  const reply = await erp.updateCustomer(tx, company.customerNumber, card.changed, patch)
  if (reply.outcome === 'unreachable') return refuse('erp/unavailable')
  if (reply.outcome === 'changed') await takeCard(tx, ctx, company, reply.card)
  else {
    await dropWritten(tx, company.id, patch)
    await takeCard(tx, ctx, company, reply.card, { source: 'portal', by: ctx.actorName })
  }
  return ok(reply.outcome === 'changed' ? 'stale' : 'saved')
}

/** At once where that can be; what cannot be written now is saved here, and goes to the ERP with the outbound job. */
export async function writeOrQueue(tx: Tx, ctx: Context, now: Reached, patch: CustomerPatch): Promise<Result<Edit>> {
  const { company, card } = now
  if ((card === null || (await isOutboundOff(tx))) && (await mayWait(tx, patch))) {
    await saveHere(tx, ctx, company, card, patch)
    return ok('saved')
  }
  return card ? write(tx, ctx, { company, card }, patch) : refuse('erp/unavailable')
}
