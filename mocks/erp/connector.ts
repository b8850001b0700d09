import type { Context } from '@mocks/engine/context'
import type {
  ErpCustomerRow,
  ErpHealthRow,
  ErpInvoiceRow,
  ErpItemRow,
  ErpOrderRow,
  ErpShipmentRow,
} from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import { erpHealth } from './health'
import type { OrderPayload } from './order-payload'
import { type AuthorizationNote, type NoteAnswer, takeAuthorization } from './take-authorization'
import { takeOrder } from './take-order'
import { type CustomerPatch, writeCard } from './customer-card'
import { makeCard, type NewCard, type NewCardReply } from './new-customer'

export type SubmitReply = {
  outcome: 'accepted' | 'alreadyThere' | 'rejected' | 'unreachable'
  erpNumber: string | null
  /** What the ERP says, in its own words. */
  message: string | null
  /** How long the ERP took. */
  durationMs: number
}

/** The ERP's tables that change numbers run through, and what is read from each. */
export type ChangingTables = {
  erpOrders: ErpOrderRow
  erpShipments: ErpShipmentRow
  erpInvoices: ErpInvoiceRow
  erpCustomers: ErpCustomerRow
  erpItems: ErpItemRow
}
export type ChangingTable = keyof ChangingTables

/** Some records in the order of their change, and how many more there are. */
export type Changes<R> = { rows: R[]; more: number }

/** What became of a change of a customer's card: `changed` when it is no longer as the portal knew it. */
export type CardReply = { outcome: 'written' | 'changed'; card: ErpCustomerRow } | { outcome: 'unreachable' }

/** Everything the portal can ask of an ERP (INT-01). Another system is connected by another implementation of this. */
export type ErpConnector = {
  /** Writes an order; with a key the ERP has seen before it writes nothing and tells the number it gave then. */
  submitOrder(tx: Tx, ctx: Context, payload: OrderPayload, idempotencyKey: string): Promise<SubmitReply>
  /** Writes where the authorization of an order stands (AUT-18). */
  writeAuthorization(
    tx: Tx,
    ctx: Context,
    idempotencyKey: string,
    note: AuthorizationNote,
  ): Promise<NoteAnswer | 'unreachable'>
  /** The order as the ERP has it at this moment; undefined when it never came, null when the ERP cannot be reached. */
  askOrder(tx: Tx, idempotencyKey: string): Promise<ErpOrderRow | undefined | null>
  /** Records of a table with a change number above `afterChanged`, oldest change first. Null when it cannot be reached. */
  readChanges<K extends ChangingTable>(
    tx: Tx,
    table: K,
    afterChanged: number,
    limit: number,
  ): Promise<Changes<ChangingTables[K]> | null>
  /** One record by its own key as it is now; undefined when there is none, null when the ERP cannot be reached. */
  readRecord<K extends ChangingTable>(tx: Tx, table: K, key: string): Promise<ChangingTables[K] | undefined | null>
  /** Keys of every record of a table. Null when the ERP cannot be reached, or does not tell all it has. */
  listKeys(tx: Tx, table: ChangingTable): Promise<string[] | null>
  /** Every customer card. Null when the ERP cannot be reached. */
  customers(tx: Tx): Promise<ErpCustomerRow[] | null>
  /** The card of a customer as it is now. Null when it cannot be reached; a customer it does not know is a fault. */
  readCustomer(tx: Tx, customerNumber: string): Promise<ErpCustomerRow | null>
  /** Changes a card, when it still has the change number the portal knows. */
  updateCustomer(tx: Tx, customerNumber: string, knownChange: number, patch: CustomerPatch): Promise<CardReply>
  /** ORD-23: makes a card. With a key the ERP has seen before it makes none and answers with the one it made then. */
  createCustomer(tx: Tx, ctx: Context, card: NewCard, idempotencyKey: string): Promise<NewCardReply | null>
  health(tx: Tx): Promise<ErpHealthRow>
}

const unreachable: SubmitReply = { outcome: 'unreachable', erpNumber: null, message: null, durationMs: 10_000 }

/** The simulated ERP. */
export const erp: ErpConnector = {
  async submitOrder(tx, ctx, payload, idempotencyKey) {
    const { mode, latencyMs } = await erpHealth(tx)
    if (mode === 'down') return unreachable
    return { ...(await takeOrder(tx, ctx, payload, idempotencyKey)), durationMs: 190 + latencyMs }
  },

  async writeAuthorization(tx, ctx, idempotencyKey, note) {
    const { mode } = await erpHealth(tx)
    return mode === 'down' ? 'unreachable' : takeAuthorization(tx, ctx, idempotencyKey, note)
  },

  async askOrder(tx, idempotencyKey) {
    const { mode } = await erpHealth(tx)
    return mode === 'down' ? null : tx.erpOrders.one('portalKey', idempotencyKey)
  },

  async readChanges(tx, table, afterChanged, limit) {
    const { mode } = await erpHealth(tx)
    if (mode === 'down') return null
    const changed = (await currentRows(tx, table)).filter((row) => row.changed > afterChanged)
    changed.sort((a, b) => a.changed - b.changed)
    return { rows: changed.slice(0, limit), more: Math.max(changed.length - limit, 0) }
  },

  async readRecord(tx, table, key) {
    return (await erpHealth(tx)).mode === 'down' ? null : recordOf[table](tx, key)
  },

  async listKeys(tx, table) {
    if ((await erpHealth(tx)).mode === 'down') return null
    return (await currentRows(tx, table)).map(keyOfRecord)
  },

  async customers(tx) {
    const { mode } = await erpHealth(tx)
    return mode === 'down' ? null : tx.erpCustomers.all()
  },

  async readCustomer(tx, customerNumber) {
    return (await erpHealth(tx)).mode === 'down' ? null : cardOf(tx, customerNumber)
  },

  async updateCustomer(tx, customerNumber, knownChange, patch) {
    if ((await erpHealth(tx)).mode === 'down') return { outcome: 'unreachable' }
    const card = await cardOf(tx, customerNumber)
    if (card.changed !== knownChange) return { outcome: 'changed', card }
    return { outcome: 'written', card: await writeCard(tx, card, patch) }
  },

  async createCustomer(tx, ctx, card, idempotencyKey) {
    return (await erpHealth(tx)).mode === 'down' ? null : makeCard(tx, ctx, card, idempotencyKey)
  },

  health: erpHealth,
}

async function cardOf(tx: Tx, customerNumber: string): Promise<ErpCustomerRow> {
  const card = await tx.erpCustomers.one('customerNumber', customerNumber)
  if (!card) throw new Error(`The ERP has no customer ${customerNumber}`)
  return card
}

const readers: { [K in ChangingTable]: (tx: Tx) => Promise<ChangingTables[K][]> } = {
  erpOrders: (tx) => tx.erpOrders.by('live', 'yes'),
  erpShipments: (tx) => tx.erpShipments.by('live', 'yes'),
  erpInvoices: (tx) => tx.erpInvoices.by('live', 'yes'),
  erpCustomers: (tx) => tx.erpCustomers.all(),
  erpItems: (tx) => tx.erpItems.all(),
}

const recordOf: { [K in ChangingTable]: (tx: Tx, key: string) => Promise<ChangingTables[K] | undefined> } = {
  erpOrders: (tx, key) => tx.erpOrders.one('number', key),
  erpShipments: (tx, key) => tx.erpShipments.one('number', key),
  erpInvoices: (tx, key) => tx.erpInvoices.one('number', key),
  erpCustomers: (tx, key) => tx.erpCustomers.one('customerNumber', key),
  erpItems: (tx, key) => tx.erpItems.one('sku', key),
}

/** The number by which people and runs call a record. */
export const keyOfRecord = (row: ChangingTables[ChangingTable]): string =>
  'sku' in row ? row.sku : 'number' in row ? row.number : row.customerNumber

const currentRows = <K extends ChangingTable>(tx: Tx, table: K): Promise<ChangingTables[K][]> => readers[table](tx)
