import type { AuditItem, AuditValue } from '@/domain/audit/value'
import type { Currency } from '@/domain/money'
import type { TableName } from '@mocks/store/tables'
import type { Tx } from '@mocks/store/tx'
import { recordLabel } from './record-label'

export const longestText = 500
export const longestList = 20

/** Fields that hold the id of another record, alone or in a list. */
const references: Readonly<Record<string, TableName>> = {
  companyId: 'companies',
  companyIds: 'companies',
  branchId: 'branches',
  branchIds: 'branches',
  parentId: 'branches',
  userId: 'users',
  userIds: 'users',
  ordererId: 'users',
  authorizerIds: 'users',
  createdBy: 'users',
  fromUserId: 'users',
  toUserId: 'users',
  byId: 'users',
  forId: 'users',
  ownerId: 'users',
  byUserId: 'users',
  roleId: 'roles',
  roleIds: 'roles',
  costCentreId: 'costCentres',
  costCentreIds: 'costCentres',
  defaultAddressId: 'addresses',
  deliveryAddressId: 'addresses',
  allowedAddressIds: 'addresses',
  budgetId: 'budgets',
  orderId: 'orders',
  invoiceId: 'invoices',
  productId: 'products',
  productIds: 'products',
}

/** Amounts in minor units, of the currency of their record or customer. */
const amounts = new Set(['amount', 'creditLimit', 'total', 'net', 'tax', 'freight', 'paid', 'unitPrice', 'price'])
/** Prices by currency: the name of the field is the currency. */
const isInstant = (field: string): boolean => /(^at|At)$/.test(field)

/** What a value meant when it was written. `parent` is the field around it, where there is one. */
export async function fieldValue(
  tx: Tx,
  { field, parent, currency }: { field: string; parent: string; currency: Currency | null },
  value: unknown,
): Promise<AuditValue> {
  if (value === null || value === undefined || value === '') return null
  if (!Array.isArray(value)) return itemOf(tx, { field, parent, currency }, value)
  const items = await Promise.all(
    value.slice(0, longestList).map((each) => itemOf(tx, { field, parent, currency }, each)),
  )
  return { as: 'list', items, more: Math.max(0, value.length - longestList) }
}

async function itemOf(
  tx: Tx,
  { field, parent, currency }: { field: string; parent: string; currency: Currency | null },
  value: unknown,
): Promise<AuditItem> {
  if (typeof value === 'boolean') return { as: 'flag', on: value }
  if (typeof value === 'number') {
    if (isInstant(field)) return { as: 'instant', at: value }
    const priced = parent === 'listPrice' || parent === 'prices' ? (field as Currency) : null
    const unit = priced ?? (amounts.has(field) ? currency : null)
    return unit ? { as: 'money', amount: value, currency: unit } : { as: 'number', number: value }
  }
  const table = references[field]
  if (table && typeof value === 'string') {
    const row = await tx[table].get(value as never)
    return { as: 'record', record: table, id: value, label: (row && (await recordLabel(tx, table, row))) ?? value }
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return { as: 'text', text: text.length > longestText ? `${text.slice(0, longestText)}…` : text }
}
