import type { CardChangeState } from '@/domain/customers/card-change'
import { standOf, valueOnCard } from '@mocks/engine/company-details/card-changes'
import { takeCard } from '@mocks/engine/company-details/take-card'
import type { Context } from '@mocks/engine/context'
import { erp } from '@mocks/erp/connector'
import type { CardAttempt, CardChangeRow } from '@mocks/store/rows/card-changes'
import type { ErpCustomerRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import { fromHead, inTurn } from '../batches'
import { faultOf, type JobWork, type RowResult } from '../job-work'

const inOrder = (rows: readonly CardChangeRow[]): CardChangeRow[] =>
  rows.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))

/** Customers with changes on their way, the one that waits longest first. */
const waitingCustomers = async (tx: Tx): Promise<string[]> => [
  ...new Set(inOrder(await tx.cardChanges.by('waiting', 'yes')).map(({ customerNumber }) => customerNumber)),
]

/** Writes what was changed in the portal to the customers' cards: a row is a customer with all that waits for it. */
export const customersOut: JobWork = {
  callsPerRow: true,
  begin: () => 0,
  waiting: async (tx) => (await waitingCustomers(tx)).length,

  next: async (tx, ctx, position, limit) =>
    fromHead(await waitingCustomers(tx), { position, limit }, (key) => send(tx, ctx, key)),

  one: send,

  /** The ERP is only asked: what it were sent could not be taken back. */
  rehearse: async (tx, _ctx, position, limit) =>
    inTurn(await waitingCustomers(tx), { position, limit }, async (key) => {
      const card = await erp.readRecord(tx, 'erpCustomers', key)
      if (card === null) return null
      const changes = inOrder(await tx.cardChanges.by('open', key))
      return card
        ? { key, outcome: 'updated', message: null, diff: changes.flatMap((change) => diffOf(card, change)) }
        : faultOf(key, 'failed', 'customerMissing', { customer: key })
    }),
}

const textOf = (value: unknown): string | null =>
  value === undefined || value === null
    ? null
    : typeof value === 'object'
      ? Object.values(value).filter(Boolean).join(', ')
      : String(value)

function diffOf(card: ErpCustomerRow, { part, code, patch }: CardChangeRow) {
  const before = textOf(valueOnCard(card, part, code, patch))
  const wanted = patch.billTo ?? patch.email ?? patch.shipTo?.address ?? patch.defaultShipTo ?? patch.contact
  const after = textOf(patch.removeShipTo === undefined ? wanted : null)
  return before === after ? [] : [{ field: part, before, after }]
}

/** Every change of one customer, the first made first. Null: the ERP cannot be reached. */
async function send(tx: Tx, ctx: Context, key: string): Promise<RowResult | null> {
  const changes = inOrder(await tx.cardChanges.by('open', key))
  if (changes.length === 0) return { key, outcome: 'unchanged', message: null }
  const card = await erp.readRecord(tx, 'erpCustomers', key)
  if (card === null) {
    for (const change of changes) await note(tx, ctx, change, 'unreachable', 'waiting')
    return null
  }
  if (!card) {
    for (const change of changes) await note(tx, ctx, change, 'unknown', 'failed')
    return faultOf(key, 'failed', 'customerMissing', { customer: key })
  }
  return write(tx, ctx, key, card, changes)
}

async function write(
  tx: Tx,
  ctx: Context,
  key: string,
  read: ErpCustomerRow,
  changes: readonly CardChangeRow[],
): Promise<RowResult | null> {
  const others = await settle(tx, ctx, key, read, changes)
  let card = read
  let by = ''
  for (const change of inOrder(await tx.cardChanges.by('open', key))) {
    const reply = await erp.updateCustomer(tx, key, card.changed, change.patch, change.idempotencyKey)
    if (reply.outcome === 'unreachable') return null
    if (reply.outcome === 'changed') throw new Error(`The card of ${key} changed while it was written`)
    await note(tx, ctx, change, reply.outcome, 'written')
    if (change.addressId !== null) await giveCode(tx, change, card, reply.card)
    card = reply.card
    by = change.by
  }
  const company = await tx.companies.one('customerNumber', key)
  if (company && by !== '') await takeCard(tx, ctx, company, card, { source: 'portal', by })
  if (others.length > 0) return conflictOf(key, await stillOpen(tx, key, others), others)
  return { key, outcome: by === '' ? 'unchanged' : 'updated', message: null }
}

/**
 * What the ERP's people changed meanwhile comes first: by the rule of a field it stands, gives way or is asked about; of
 * addresses and contact persons it stands. Parts on which both sides wrote; what is left in the queue is to be written.
 */
async function settle(
  tx: Tx,
  ctx: Context,
  key: string,
  card: ErpCustomerRow,
  changes: readonly CardChangeRow[],
): Promise<string[]> {
  const touched = changes.filter((change) => standOf(card, change) === 'touched')
  for (const change of touched) await note(tx, ctx, change, 'changed', isField(change) ? 'waiting' : 'setAside')
  const company = await tx.companies.one('customerNumber', key)
  if (company && (touched.length > 0 || company.erpChange !== card.changed)) await takeCard(tx, ctx, company, card)
  const left = new Set((await tx.cardChanges.by('open', key)).map(({ id }) => id))
  return touched.filter(({ id }) => !left.has(id)).map(({ part }) => part)
}

/** A field of the card is settled as the card is taken over, by the rule of the field. */
const isField = ({ part }: CardChangeRow): boolean => part === 'billTo' || part === 'invoiceEmail'

/** Values that differ are decided in their inbox; of addresses and people the ERP's stay, and somebody looks. */
const conflictOf = (key: string, open: readonly string[], all: readonly string[]): RowResult =>
  open.length > 0
    ? faultOf(key, 'conflict', 'fieldsDiffer', { fields: open.join(', ') })
    : faultOf(key, 'conflict', 'cardChanged', { customer: key, fields: all.join(', ') })

const stillOpen = async (tx: Tx, key: string, parts: readonly string[]): Promise<string[]> => {
  const { erpSays = {} } = (await tx.companies.one('customerNumber', key)) ?? {}
  return Object.entries(erpSays).flatMap(([field, says]) =>
    says.state === 'open' && parts.includes(field) ? field : [],
  )
}

const note = (
  tx: Tx,
  ctx: Context,
  { id, attempts }: CardChangeRow,
  outcome: CardAttempt['outcome'],
  state: CardChangeState,
): Promise<CardChangeRow> =>
  tx.cardChanges.update(id, { state, attempts: [...attempts, { at: ctx.clock.now(), outcome }] })

/** The ERP made up a code for a new address: the portal's row is that address from now on. */
async function giveCode(
  tx: Tx,
  { addressId }: CardChangeRow,
  before: ErpCustomerRow,
  after: ErpCustomerRow,
): Promise<void> {
  const known = new Set(before.shipTos.map(({ code }) => code))
  const made = after.shipTos.find(({ code }) => !known.has(code))
  const row = addressId && (await tx.addresses.get(addressId))
  if (made && row) await tx.addresses.update(row.id, { erpCode: made.code })
}
