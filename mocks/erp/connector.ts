import type { Context } from '@mocks/engine/context'
import type {
  ErpCustomerRow,
  ErpHealthRow,
  ErpInvoiceRow,
  ErpItemRow,
  ErpOrderRow,
  ErpShipmentRow,
} from '@mocks/store/rows/erp'
import type { ErpGeneralRow } from '@mocks/store/rows/general'
import type { ErpContractRow } from '@mocks/store/rows/contracts'
import type { ErpSubscriptionRow } from '@mocks/store/rows/service'
import type { ErpReturnRow } from '@mocks/store/rows/returns'
import type { ErpCreditRow, ErpPaymentRow } from '@mocks/store/rows/billing'
import type { ErpQuoteRow } from '@mocks/store/rows/quotes'
import type { Tx } from '@mocks/store/tx'
import { creditDispute } from './credit-memos'
import { erpHealth } from './health'
import type { OrderPayload } from './order-payload'
import { type AuthorizationNote, type NoteAnswer, takeAuthorization } from './take-authorization'
import { takeOrder } from './take-order'
import { type PaymentAnswer, type PaymentPayload, takePayment } from './take-payment'
import { actOnReturn, cancelInErp, type ReturnDecision, returnInErp } from './return-operator'
import type { ReturnPayload } from './return-payload'
import { takeReturn } from './take-return'
import { type CustomerPatch, writeCard } from './customer-card'
import { makeCard, type NewCard, type NewCardReply } from './new-customer'
import { changeSubscription, type SubscriptionOrder, type SubscriptionReply } from './subscriptions'

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
  erpCredits: ErpCreditRow
  erpCustomers: ErpCustomerRow
  erpItems: ErpItemRow
  erpReturns: ErpReturnRow
  erpSubscriptions: ErpSubscriptionRow
  erpContracts: ErpContractRow
  erpQuotes: ErpQuoteRow
  erpGeneral: ErpGeneralRow
}
export type ChangingTable = keyof ChangingTables

/** Some records in the order of their change, and how many more there are. */
export type Changes<R> = { rows: R[]; more: number }

/**
 * What became of a change of a customer's card: `changed` when it is no longer as the portal knew it, `alreadyThere`
 * when the ERP has seen its key before.
 */
export type CardReply =
  | { outcome: 'written' | 'alreadyThere' | 'changed'; card: ErpCustomerRow }
  | { outcome: 'unreachable' }

/** What became of a change of a return: `changed` when it is no longer as the portal knew it. */
export type ReturnReply = { outcome: 'written' | 'changed'; row: ErpReturnRow } | { outcome: 'unreachable' }

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
  /** Changes a card, when it still has the change number the portal knows. What has a key is written once. */
  updateCustomer(
    tx: Tx,
    customerNumber: string,
    knownChange: number,
    patch: CustomerPatch,
    idempotencyKey?: string,
  ): Promise<CardReply>
  /** ORD-23: makes a card. With a key the ERP has seen before it makes none and answers with the one it made then. */
  createCustomer(tx: Tx, ctx: Context, card: NewCard, idempotencyKey: string): Promise<NewCardReply | null>
  /** SUB-04 … SUB-07: changes a subscription that is still as the portal knows it, once for each key. Null: unreachable. */
  changeSubscription(
    tx: Tx,
    ctx: Context,
    order: SubscriptionOrder,
    idempotencyKey: string,
  ): Promise<SubscriptionReply | null>
  /** RMA-13: writes a return; a key the ERP has seen before writes nothing. */
  submitReturn(tx: Tx, ctx: Context, payload: ReturnPayload, idempotencyKey: string): Promise<SubmitReply>
  /** What the desk or the customer says of a return that still has the change number the portal knows. */
  changeReturn(
    tx: Tx,
    ctx: Context,
    erpNumber: string,
    knownChange: number,
    change: ReturnDecision | { act: 'cancel'; by: string },
  ): Promise<ReturnReply>
  /** Credits a part of an invoice that was disputed, once for a key; null: the ERP cannot be reached. */
  creditDispute(
    tx: Tx,
    ctx: Context,
    invoiceNumber: string,
    amount: number,
    idempotencyKey: string,
  ): Promise<ErpCreditRow | 'unknown' | null>
  /** INV-05: posts a payment to the invoice account; a key the ERP has seen before posts nothing. */
  submitPayment(
    tx: Tx,
    ctx: Context,
    payload: PaymentPayload,
    idempotencyKey: string,
  ): Promise<PaymentAnswer | { outcome: 'unreachable' }>
  /** The payment as the ERP posted it; undefined when it never came, null when the ERP cannot be reached. */
  askPayment(tx: Tx, idempotencyKey: string): Promise<ErpPaymentRow | undefined | null>
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

  async updateCustomer(tx, customerNumber, knownChange, patch, idempotencyKey) {
    if ((await erpHealth(tx)).mode === 'down') return { outcome: 'unreachable' }
    const card = await cardOf(tx, customerNumber)
    if (!card) return { outcome: 'unreachable' }
    if (idempotencyKey && card.writes?.includes(idempotencyKey)) return { outcome: 'alreadyThere', card }
    if (card.changed !== knownChange) return { outcome: 'changed', card }
    return { outcome: 'written', card: await writeCard(tx, card, patch, idempotencyKey) }
  },

  async createCustomer(tx, ctx, card, idempotencyKey) {
    return (await erpHealth(tx)).mode === 'down' ? null : makeCard(tx, ctx, card, idempotencyKey)
  },

  async changeSubscription(tx, ctx, order, idempotencyKey) {
    return (await erpHealth(tx)).mode === 'down' ? null : changeSubscription(tx, ctx, order, idempotencyKey)
  },

  async submitReturn(tx, ctx, payload, idempotencyKey) {
    const { mode, latencyMs } = await erpHealth(tx)
    if (mode === 'down') return unreachable
    return { ...(await takeReturn(tx, ctx, payload, idempotencyKey)), durationMs: 160 + latencyMs }
  },

  async changeReturn(tx, ctx, erpNumber, knownChange, change) {
    if ((await erpHealth(tx)).mode === 'down') return { outcome: 'unreachable' }
    const row = await returnInErp(tx, erpNumber)
    if (row.changed !== knownChange) return { outcome: 'changed', row }
    const act = change.act === 'cancel' ? cancelInErp(tx, ctx, row, change.by) : actOnReturn(tx, ctx, row, change)
    return { outcome: 'written', row: await act }
  },

  async creditDispute(tx, ctx, invoiceNumber, amount, idempotencyKey) {
    if ((await erpHealth(tx)).mode === 'down') return null
    return creditDispute(tx, ctx, invoiceNumber, amount, idempotencyKey)
  },

  async submitPayment(tx, ctx, payload, idempotencyKey) {
    if ((await erpHealth(tx)).mode === 'down') return { outcome: 'unreachable' }
    return takePayment(tx, ctx, payload, idempotencyKey)
  },

  async askPayment(tx, idempotencyKey) {
    return (await erpHealth(tx)).mode === 'down' ? null : tx.erpPayments.one('portalKey', idempotencyKey)
  },

  health: erpHealth,
}

/** Null also for a customer that only a file told of: there is no card to reach. */
const cardOf = async (tx: Tx, customerNumber: string): Promise<ErpCustomerRow | null> =>
  (await tx.erpCustomers.one('customerNumber', customerNumber)) ?? null

const readers: { [K in ChangingTable]: (tx: Tx) => Promise<ChangingTables[K][]> } = {
  erpOrders: (tx) => tx.erpOrders.by('live', 'yes'),
  erpShipments: (tx) => tx.erpShipments.by('live', 'yes'),
  erpInvoices: (tx) => tx.erpInvoices.by('live', 'yes'),
  erpCredits: (tx) => tx.erpCredits.by('live', 'yes'),
  erpCustomers: (tx) => tx.erpCustomers.all(),
  erpItems: (tx) => tx.erpItems.all(),
  erpReturns: (tx) => tx.erpReturns.all(),
  erpSubscriptions: (tx) => tx.erpSubscriptions.all(),
  erpContracts: (tx) => tx.erpContracts.all(),
  erpQuotes: (tx) => tx.erpQuotes.all(),
  erpGeneral: (tx) => tx.erpGeneral.all(),
}

const recordOf: { [K in ChangingTable]: (tx: Tx, key: string) => Promise<ChangingTables[K] | undefined> } = {
  erpOrders: (tx, key) => tx.erpOrders.one('number', key),
  erpShipments: (tx, key) => tx.erpShipments.one('number', key),
  erpInvoices: (tx, key) => tx.erpInvoices.one('number', key),
  erpCredits: (tx, key) => tx.erpCredits.one('number', key),
  erpCustomers: (tx, key) => tx.erpCustomers.one('customerNumber', key),
  erpItems: (tx, key) => tx.erpItems.one('sku', key),
  erpReturns: (tx, key) => tx.erpReturns.one('number', key),
  erpSubscriptions: (tx, key) => tx.erpSubscriptions.one('number', key),
  erpQuotes: (tx, key) => tx.erpQuotes.one('number', key),
  erpContracts: (tx, key) => tx.erpContracts.one('number', key),
  erpGeneral: (tx, key) => tx.erpGeneral.one('key', key),
}

/** The number by which people and runs call a record. */
export const keyOfRecord = (row: ChangingTables[ChangingTable]): string =>
  'sku' in row ? row.sku : 'key' in row ? row.key : 'number' in row ? row.number : row.customerNumber

const currentRows = <K extends ChangingTable>(tx: Tx, table: K): Promise<ChangingTables[K][]> => readers[table](tx)
