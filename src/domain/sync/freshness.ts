import type { Instant } from '../clock'
import type { SyncJobKey } from './vocabulary'

/** What the portal holds as a copy of the ERP, and the job that brings it. */
export const dataKinds = [
  'general',
  'customers',
  'products',
  'prices',
  'stock',
  'orders',
  'shipments',
  'invoices',
  'creditMemos',
  'returns',
  'contracts',
  'subscriptions',
  'quotes',
] as const
export type DataKind = (typeof dataKinds)[number]

export const jobOfData: Readonly<Record<DataKind, SyncJobKey>> = {
  general: 'generalIn',
  customers: 'customersIn',
  products: 'productsIn',
  prices: 'pricesIn',
  stock: 'stockIn',
  orders: 'ordersIn',
  shipments: 'shipmentsIn',
  invoices: 'invoicesIn',
  creditMemos: 'creditMemosIn',
  returns: 'returnsIn',
  contracts: 'contractsIn',
  subscriptions: 'subscriptionsIn',
  quotes: 'quotesIn',
}

/** What a buyer decides by: told to them with its age. */
export const buyersData = ['prices', 'stock', 'orders', 'shipments', 'invoices'] as const satisfies DataKind[]

/** Seconds after which data counts as stale, until an administrator says otherwise. */
export const usualThresholds: Readonly<Record<DataKind, number>> = {
  general: 48 * 3600,
  customers: 24 * 3600,
  products: 48 * 3600,
  prices: 24 * 3600,
  stock: 3600,
  orders: 1800,
  shipments: 1800,
  invoices: 2 * 3600,
  creditMemos: 2 * 3600,
  returns: 3600,
  contracts: 12 * 3600,
  subscriptions: 6 * 3600,
  quotes: 2 * 3600,
}

export type FreshnessState = 'fresh' | 'stale' | 'unknown'

/** Data is fresh up to and including its threshold; never read, it is unknown. A clock set back makes nothing stale. */
export const freshnessOf = (asOf: Instant | null, thresholdSeconds: number, now: Instant): FreshnessState =>
  asOf === null ? 'unknown' : now - asOf > thresholdSeconds * 1000 ? 'stale' : 'fresh'
