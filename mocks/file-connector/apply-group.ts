import type { Instant } from '@/domain/clock'
import type { FileEntity } from '@/domain/files/vocabulary'
import type { Context } from '@mocks/engine/context'
import type { RowResult } from '@mocks/jobs/job-work'
import type { Tx } from '@mocks/store/tx'
import { applyCustomers } from './apply-customers'
import { applyOrders } from './apply-documents'
import { applyPrices, applyProducts, applyStocks } from './apply-items'
import { applyInvoices, applyShipments } from './apply-papers'
import type { FileGroup } from './records'

type ApplyGroup = (tx: Tx, ctx: Context, group: FileGroup, at: Instant) => Promise<RowResult>

/** The very functions that apply what the ERP service tells, fed with the records of a file. */
export const applyGroup: Record<FileEntity, ApplyGroup> = {
  products: applyProducts,
  prices: applyPrices,
  stock: applyStocks,
  customers: applyCustomers,
  orders: applyOrders,
  shipments: applyShipments,
  invoices: applyInvoices,
}
