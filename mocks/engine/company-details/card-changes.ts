import type { CardPart } from '@/domain/customers/card-change'
import type { MasteredField } from '@/domain/customers/masters'
import type { AddressId, CompanyId } from '@/domain/ids'
import type { CustomerPatch } from '@mocks/erp/customer-card'
import type { CardChangeRow } from '@mocks/store/rows/card-changes'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { ErpCustomerRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { differs } from '../differs'
import { setTimer } from '../timers'
import { customerRules } from './customer-rules'

const kickAfterMs = 300
type ShipTo = ErpCustomerRow['shipTos'][number]

/** Is a change for the ERP written by the outbound job alone? While that is off, nothing is written behind its back. */
export const isOutboundOff = async (tx: Tx): Promise<boolean> =>
  (await tx.syncJobs.one('key', 'customersOut'))?.enabled === false

/** Changes of a company on their way to the ERP, in the order in which they were made. */
export const waitingChanges = async (tx: Tx, companyId: CompanyId): Promise<CardChangeRow[]> =>
  (await tx.cardChanges.by('companyId', companyId))
    .filter(({ state }) => state === 'waiting')
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))

/** What a card says about the part that a change is about; undefined for what it does not have. */
export function valueOnCard(card: ErpCustomerRow, part: CardPart, code: string, patch: CustomerPatch): unknown {
  const shipTo = card.shipTos.find((each) => each.code === code)
  if (part === 'billTo') return card.billTo
  if (part === 'invoiceEmail') return card.email
  if (part === 'shipTo') return shipTo?.address
  if (part === 'defaultShipTo') return card.shipTos.find(({ isDefault }) => isDefault)?.code
  const contact = card.contacts.find((each) => each.code === code)
  return contact && Object.fromEntries(Object.keys(patch.contact ?? {}).map((name) => [name, contact[name as 'name']]))
}

/** What the card is to say once the change is written. */
const wantedOf = ({ part, patch }: CardChangeRow): unknown =>
  ({
    billTo: patch.billTo,
    invoiceEmail: patch.email,
    shipTo: patch.removeShipTo === undefined ? patch.shipTo?.address : undefined,
    defaultShipTo: patch.defaultShipTo,
    contact: patch.contact,
  })[part]

const isSame = (a: unknown, b: unknown): boolean => !differs({ value: a }, { value: b })

/** Where a change stands against the card: nothing else happened there, it is there already, or somebody was there. */
export function standOf(card: ErpCustomerRow, change: CardChangeRow): 'clear' | 'there' | 'touched' {
  const now = valueOnCard(card, change.part, change.code, change.patch)
  if (isSame(now, wantedOf(change)) && change.addressId === null) return 'there'
  return change.base === undefined || change.addressId !== null || isSame(now, change.base) ? 'clear' : 'touched'
}

type NewChange = Pick<CardChangeRow, 'part' | 'code' | 'patch'> & { base?: unknown; addressId?: AddressId | null }

/** Puts a change in the queue. A later one of the same part takes the place of one that still waits. */
export async function queueChange(
  tx: Tx,
  ctx: Context,
  { id: companyId, customerNumber }: Pick<CompanyRow, 'id' | 'customerNumber'>,
  { part, code, patch, base, addressId = null }: NewChange,
): Promise<void> {
  const facts = { patch, by: ctx.actorName, at: ctx.clock.now() }
  const before = (await waitingChanges(tx, companyId)).find(
    (each) => each.part === part && each.code === code && each.addressId === addressId,
  )
  // What was tried without an answer may have arrived: the new values go under a key of their own.
  const idempotencyKey = ctx.ids.next<'CardChange'>('CardChange')
  if (before) await tx.cardChanges.update(before.id, { ...facts, idempotencyKey })
  else
    await tx.cardChanges.insert({
      id: idempotencyKey,
      ...{ companyId, customerNumber, part, code, addressId, base, ...facts },
      ...{ state: 'waiting', idempotencyKey, attempts: [] },
    })
  const job = await tx.syncJobs.one('key', 'customersOut')
  if (job) await setTimer(tx, ctx, { kind: 'sync.kick', key: job.id, at: ctx.clock.now() + kickAfterMs })
}

/** What was written to the card live is not to be written again from the queue. */
export async function dropWritten(tx: Tx, companyId: CompanyId, patch: CustomerPatch): Promise<void> {
  for (const change of await waitingChanges(tx, companyId)) {
    const { part, code } = change
    const isCovered =
      (part === 'billTo' && patch.billTo !== undefined) ||
      (part === 'invoiceEmail' && patch.email !== undefined) ||
      (part === 'defaultShipTo' && patch.defaultShipTo !== undefined) ||
      (part === 'shipTo' && code !== '' && (patch.shipTo?.code === code || patch.removeShipTo === code))
    if (isCovered) await tx.cardChanges.delete(change.id)
  }
}

/**
 * Sets fields that wait against a card that was read. `own`: not there yet, the portal's value stays. `asked`: changed on
 * both sides, with what both began from, so that somebody has to decide unless the rule does; the change leaves the queue then.
 */
export async function settleWaiting(
  tx: Tx,
  { id }: Pick<CompanyRow, 'id'>,
  card: ErpCustomerRow,
): Promise<{ own: Set<string>; asked: Map<MasteredField, unknown> }> {
  const own = new Set<string>()
  const asked = new Map<MasteredField, unknown>()
  const rules = await customerRules(tx)
  for (const change of await waitingChanges(tx, id)) {
    const { part } = change
    if (part !== 'billTo' && part !== 'invoiceEmail') continue
    const stand = standOf(card, change)
    if (stand === 'there') await tx.cardChanges.update(change.id, { state: 'written' })
    else if (stand === 'clear' || rules[part] === 'portal') own.add(part)
    else {
      await tx.cardChanges.update(change.id, { state: 'setAside' })
      if (rules[part] !== 'erp') asked.set(part, change.base)
    }
  }
  return { own, asked }
}

/** Delivery addresses of a card as they will be once what waits is written. */
export async function overWaiting(tx: Tx, companyId: CompanyId, shipTos: readonly ShipTo[]): Promise<ShipTo[]> {
  let over = [...shipTos]
  for (const { part, code, patch } of await waitingChanges(tx, companyId)) {
    const { shipTo, removeShipTo, defaultShipTo } = patch
    if (part === 'shipTo' && removeShipTo !== undefined) over = over.filter((each) => each.code !== removeShipTo)
    else if (part === 'shipTo' && shipTo && code !== '')
      over = over.map((each) => (each.code === code ? { ...each, address: shipTo.address } : each))
    else if (part === 'defaultShipTo') over = over.map((each) => ({ ...each, isDefault: each.code === defaultShipTo }))
  }
  return over
}
