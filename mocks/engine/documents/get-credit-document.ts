import type { CreditId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { mayOpen } from './archive-rights'
import { isMemo, ownedBy } from './archive-sources'
import { archiveId } from './archived-row'
import { type DocumentFacts, noRecords, ofCompany } from './get-document'

/** INV-14 */
export async function getCreditDocument(tx: Tx, id: CreditId, ctx: Context): Promise<Result<DocumentFacts>> {
  const credit = await tx.credits.get(id)
  if (!credit || !isMemo(credit) || !mayOpen(ctx.actor, 'creditMemo', ownedBy(credit)))
    return refuse('resource/not-found')
  const order = credit.orderId === null ? undefined : await tx.orders.get(credit.orderId)
  return ok({
    ...noRecords,
    ...(await ofCompany(tx, credit.companyId, ctx)),
    id,
    archiveId: archiveId('credit', id),
    kind: 'creditMemo',
    number: credit.number,
    issuedAt: Date.parse(`${credit.issuedOn}T12:00:00Z`),
    version: 1,
    order: order ?? null,
    credit,
    invoice: credit.invoiceId === null ? undefined : await tx.invoices.get(credit.invoiceId),
  })
}
