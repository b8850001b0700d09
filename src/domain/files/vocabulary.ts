import type { SyncJobKey } from '../sync/vocabulary'

/** What a file may hold. Each is read by the job that reads the same from the ERP. */
export const fileEntities = ['products', 'prices', 'stock', 'customers', 'orders', 'shipments', 'invoices'] as const
export type FileEntity = (typeof fileEntities)[number]

export const jobOfEntity = {
  products: 'productsIn',
  prices: 'pricesIn',
  stock: 'stockIn',
  customers: 'customersIn',
  orders: 'ordersIn',
  shipments: 'shipmentsIn',
  invoices: 'invoicesIn',
} as const satisfies Record<FileEntity, SyncJobKey>

/** What a job reads from files; null for jobs that read none. */
export const entityOfJob = (key: SyncJobKey): FileEntity | null =>
  fileEntities.find((entity) => jobOfEntity[entity] === key) ?? null

/** Where a job reads from. */
export const jobSources = ['erp', 'files'] as const
export type JobSource = (typeof jobSources)[number]

export const fileFormats = ['csv', 'jsonLines', 'json', 'xlsx'] as const
export type FileFormat = (typeof fileFormats)[number]

export const fileEncodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1250', 'windows-1252', 'iso-8859-2'] as const
export type FileEncoding = (typeof fileEncodings)[number]

export const fileDelimiters = [';', ',', '\t', '|'] as const
export type FileDelimiter = (typeof fileDelimiters)[number]

/**
 * The life of a file. `uploading` until its last part is here, `unreadable` when nothing in it can be read, `mapped`
 * once it is said what its columns are, `waiting` in the drop folder, `stopped` when its run ended before the file did,
 * `superseded` when a newer file of the folder was read instead.
 */
export const fileStates = [
  'uploading',
  'unreadable',
  'mapped',
  'checking',
  'waiting',
  'importing',
  'stopped',
  'imported',
  'importedWithErrors',
  'superseded',
] as const
export type FileState = (typeof fileStates)[number]

export const dateOrders = ['dmy', 'ymd', 'mdy'] as const
export type DateOrder = (typeof dateOrders)[number]

/** What is done to a value before it is read, in this order. */
export type FieldTransform =
  | { kind: 'trim' }
  | { kind: 'valueMap'; pairs: { from: string; to: string }[] }
  | { kind: 'decimalComma' }
  | { kind: 'dateFormat'; order: DateOrder }
  | { kind: 'unitFactor'; factor: number }

/** Where the value of a field comes from. */
export type FieldRule = {
  field: string
  from: { kind: 'column'; column: string } | { kind: 'constant'; value: string }
  transforms: FieldTransform[]
}

/** What is wrong with a cell, or with a whole row. */
export const cellFaults = [
  'required',
  'notANumber',
  'notAnInteger',
  'tooPrecise',
  'tooLarge',
  'negative',
  'notADate',
  'notAnEmail',
  'notAFlag',
  'notAChoice',
  'tooLong',
  'characters',
  'row',
  'columns',
] as const
export type CellFault = (typeof cellFaults)[number]

export const fileLimits = {
  maxBytes: 200 * 1024 * 1024,
  /** A workbook is read as a whole. */
  maxWorkbookBytes: 20 * 1024 * 1024,
  partBytes: 1024 * 1024,
  columns: 120,
  keptFaults: 1000,
  previewRows: 50,
} as const
