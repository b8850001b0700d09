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
import { takeOrder } from './take-order'

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

/** Everything the portal can ask of an ERP (INT-01). Another system is connected by another implementation of this. */
export type ErpConnector = {
  /** Writes an order; with a key the ERP has seen before it writes nothing and tells the number it gave then. */
  submitOrder(tx: Tx, ctx: Context, payload: OrderPayload, idempotencyKey: string): Promise<SubmitReply>
  /** Records of a table with a change number above `afterChanged`, oldest change first. Null when it cannot be reached. */
  readChanges<K extends ChangingTable>(
    tx: Tx,
    table: K,
    afterChanged: number,
    limit: number,
  ): Promise<Changes<ChangingTables[K]> | null>
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

  async readChanges(tx, table, afterChanged, limit) {
    const { mode } = await erpHealth(tx)
    if (mode === 'down') return null
    const changed = (await currentRows(tx, table)).filter((row) => row.changed > afterChanged)
    changed.sort((a, b) => a.changed - b.changed)
    return { rows: changed.slice(0, limit), more: Math.max(changed.length - limit, 0) }
  },

  health: erpHealth,
}

const readers: { [K in ChangingTable]: (tx: Tx) => Promise<ChangingTables[K][]> } = {
  erpOrders: (tx) => tx.erpOrders.by('live', 'yes'),
  erpShipments: (tx) => tx.erpShipments.by('live', 'yes'),
  erpInvoices: (tx) => tx.erpInvoices.by('live', 'yes'),
  erpCustomers: (tx) => tx.erpCustomers.all(),
  erpItems: (tx) => tx.erpItems.all(),
}

const currentRows = <K extends ChangingTable>(tx: Tx, table: K): Promise<ChangingTables[K][]> => readers[table](tx)
