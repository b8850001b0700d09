import { decideDispute, type DeskDispute, getDeskDispute } from '@/contract/admin/dispute-desk'
import { type DisputeForm, getDispute, getDisputeForm, openDispute, withdrawDispute } from '@/contract/disputes'
import type { DisputeId, InvoiceId } from '@/domain/ids'
import type { World, WorldClient } from '@/testing/world'
import { newKey } from './buyers'
import { by, type Deed } from './deed'
import { storyInvoice } from './payments'
import { edit, type StaleEdit } from './stale-edits'

/** Open, not overdue, and of more than one line. */
export const disputedInvoice = storyInvoice('s017')
export const formOf = (client: WorldClient, invoiceId: InvoiceId = disputedInvoice): Promise<DisputeForm> =>
  client.call(getDisputeForm, { params: { invoiceId } })

/** Disputes an amount of the first part of an invoice. */
export const disputeAmount = async (
  client: WorldClient,
  amount: number,
  invoiceId: InvoiceId = disputedInvoice,
  idempotencyKey: string = newKey(),
): Promise<DisputeId> => {
  const { parts } = await formOf(client, invoiceId)
  const position = parts[0]?.position ?? null
  const lines = [{ position, quantity: null, amount, reason: 'wrongPrice' as const }]
  const body = { lines, message: 'Agreed was less.', attachmentIds: [] }
  return (await client.call(openDispute, { params: { invoiceId }, body }, { idempotencyKey })).id
}

/** Disputes all of an invoice that no dispute has taken. */
export const disputeRest = async (client: WorldClient, invoiceId: InvoiceId): Promise<DisputeId> => {
  const { parts } = await formOf(client, invoiceId)
  const lines = parts
    .filter(({ left }) => left.amount > 0)
    .map(({ position, left }) => ({ position, quantity: null, amount: left.amount, reason: 'notOrdered' as const }))
  const body = { lines, message: 'We did not order this.', attachmentIds: [] }
  return (await client.call(openDispute, { params: { invoiceId }, body }, { idempotencyKey: newKey() })).id
}

export const decide = async (
  client: WorldClient,
  disputeId: DisputeId,
  credited: number,
  dueAgainOn: string | null = null,
): Promise<DeskDispute> => {
  const { version } = await client.call(getDeskDispute, { params: { disputeId } })
  return client.call(decideDispute, { params: { disputeId }, body: { version, credited, dueAgainOn, note: 'Right.' } })
}

/** One that waits for a decision; the seed says so. */
export const openDisputeParams = { disputeId: 'dis_d01' as DisputeId }

/** What either side does with a dispute. */
export const disputeEdits: Record<string, StaleEdit> = {
  withdrawDispute: edit(
    'ines',
    (client) => client.call(getDispute, { params: openDisputeParams }),
    (client, version) => client.call(withdrawDispute, { params: openDisputeParams, body: { version } }),
  ),
  decideDispute: edit(
    'marta',
    (client) => client.call(getDeskDispute, { params: openDisputeParams }),
    (client, version) =>
      client.call(decideDispute, {
        params: openDisputeParams,
        body: { version, credited: 100, dueAgainOn: null, note: 'Half of it is right.' },
      }),
  ),
}

export const disputeDeeds: Readonly<Record<string, Deed>> = {
  openDispute: by(async (world: World) => {
    const { parts } = await formOf(await world.as('ines'))
    const lines = [{ position: parts[0]?.position ?? null, quantity: null, amount: 100, reason: 'wrongPrice' }]
    return { invoiceId: disputedInvoice, lines, message: 'Agreed was less.', attachmentIds: [] }
  }),
  withdrawDispute: by(async () => ({ ...openDisputeParams, version: 1 })),
  decideDispute: by(async () => ({ ...openDisputeParams, version: 1, credited: 100, note: 'Right.' })),
}
