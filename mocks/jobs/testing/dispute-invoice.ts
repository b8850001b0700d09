import type { InvoiceId } from '@/domain/ids'
import { ok } from '@/domain/result'
import { disputeForm, openDispute } from '@mocks/engine/disputes/open-dispute'
import { withdrawDispute } from '@mocks/engine/disputes/withdraw-dispute'
import { decideDispute } from '../disputes/decide-dispute'
import { actingAs } from './acting-as'
import type { ErpWorld } from './erp-world'

/** Disputes a quarter, a half … of each part of an invoice that can still be disputed. A refusal changes nothing. */
export async function disputeShare(world: ErpWorld, invoiceId: InvoiceId, quarters: number): Promise<void> {
  await world.store.write(async (tx) => {
    const ctx = await actingAs(tx, world, 'ines')
    const form = await disputeForm(tx, invoiceId, ctx)
    if (!form.ok) return form
    const lines = form.value.parts
      .map(({ position, left }) => ({ position, amount: Math.floor((left * quarters) / 4) }))
      .filter(({ amount }) => amount > 0)
      .map((line) => ({ ...line, quantity: null, reason: 'wrongPrice' as const }))
    return openDispute(tx, { invoiceId, lines, message: 'Too much', attachmentIds: [] }, ctx)
  })
}

/** Ends the first dispute of these invoices that is open, one way or another; answers what was credited for it. */
export async function endFirstDispute(
  world: ErpWorld,
  invoiceIds: readonly InvoiceId[],
  outcome: 'credit' | 'part' | 'reject' | 'withdraw',
): Promise<number> {
  const done = await world.store.write(async (tx) => {
    const undecided = await tx.disputes.by('undecided', 'yes')
    const row = undecided.find(({ invoiceId }) => invoiceIds.includes(invoiceId))
    if (!row) return ok(0)
    const { id: disputeId, version, amount } = row
    if (outcome === 'withdraw') {
      const withdrawn = await withdrawDispute(tx, { disputeId, version }, await actingAs(tx, world, 'ines'))
      return withdrawn.ok ? ok(0) : withdrawn
    }
    const credited = outcome === 'credit' ? amount : outcome === 'part' ? Math.floor(amount / 2) : 0
    const command = { disputeId, version, credited, dueAgainOn: null, note: 'Looked at' }
    const decided = await decideDispute(tx, command, await actingAs(tx, world, 'marta'))
    return decided.ok ? ok(credited) : decided
  })
  return done.ok ? done.value : 0
}
