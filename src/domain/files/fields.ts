import { locales } from '../locales'
import { currencies } from '../money'
import { apartOrderStatuses, orderStatuses, shipmentStatuses } from '../orders/vocabulary'
import type { FileEntity } from './vocabulary'

/** How the text of a cell is understood. Weights are kept in grams, so that `kg` is a unit factor of 1000. */
export type FieldKind =
  | 'text'
  | 'code'
  | 'email'
  | 'money'
  | 'integer'
  | 'date'
  | 'instant'
  | 'flag'
  | 'list'
  | readonly string[]
export type FileField = { name: string; kind: FieldKind; required?: true }

const text = (name: string): FileField => ({ name, kind: 'text' })
const integer = (name: string): FileField => ({ name, kind: 'integer' })
const code = (name: string): FileField => ({ name, kind: 'code' })
const email = (name: string): FileField => ({ name, kind: 'email' })
const must = (field: FileField): FileField => ({ ...field, required: true })
const address = (of: string): FileField[] =>
  ['name', 'street', 'postalCode', 'city', 'region', 'country', 'phone'].map((part) => text(`${of}.${part}`))

const currency: FileField = { name: 'currency', kind: currencies }
/** Where an order can stand in the ERP: what authorizers decide is the portal's. */
const erpOrderStatuses = orderStatuses.filter((status) => !apartOrderStatuses.includes(status))

/** What can be read of each kind of record, the fields that name it first. */
export const fileFields: Readonly<Record<FileEntity, readonly FileField[]>> = {
  products: [
    must(code('sku')),
    ...['name', 'description'].flatMap((field) => locales.map((locale) => text(`${field}.${locale}`))),
    { name: 'unit', kind: ['pc', 'box', 'roll', 'm', 'set'] },
    { name: 'categories', kind: 'list' },
    ...['minimum', 'multiple', 'leadTimeDays', 'weightGrams'].map(integer),
    { name: 'discontinued', kind: 'flag' },
  ],
  prices: [
    must(code('sku')),
    must(currency),
    must({ name: 'price', kind: 'money' }),
    integer('from'),
    { name: 'group', kind: ['A', 'B', 'C'] },
    code('customerNumber'),
  ],
  stock: [must(code('sku')), must(integer('quantity'))],
  customers: [
    must(code('customerNumber')),
    text('name'),
    text('vatNumber'),
    currency,
    { name: 'creditLimit', kind: 'money' },
    text('blockedReason'),
    integer('termsDays'),
    { name: 'priceGroup', kind: ['A', 'B', 'C'] },
    email('email'),
    ...address('billTo'),
    code('shipTo.code'),
    { name: 'shipTo.isDefault', kind: 'flag' },
    ...address('shipTo'),
    code('contact.code'),
    text('contact.name'),
    email('contact.email'),
    text('contact.phone'),
    text('contact.position'),
  ],
  orders: [
    must(code('number')),
    code('customerNumber'),
    { name: 'status', kind: erpOrderStatuses },
    { name: 'placedAt', kind: 'instant' },
    text('placedBy'),
    text('poNumber'),
    text('reference'),
    { name: 'requestedOn', kind: 'date' },
    currency,
    { name: 'freight', kind: 'money' },
    integer('position'),
    code('sku'),
    ...['quantity', 'confirmed', 'shipped', 'backordered'].map(integer),
    { name: 'unitPrice', kind: 'money' },
    { name: 'expectedOn', kind: 'date' },
  ],
  shipments: [
    must(code('number')),
    must(code('orderNumber')),
    { name: 'status', kind: shipmentStatuses },
    text('carrier'),
    text('trackingNumber'),
    text('deliveryMethod'),
    integer('packages'),
    integer('weightGrams'),
    must({ name: 'packedAt', kind: 'instant' }),
    { name: 'handedOverAt', kind: 'instant' },
    { name: 'deliveredAt', kind: 'instant' },
    { name: 'expectedOn', kind: 'date' },
    integer('position'),
    integer('quantity'),
  ],
  invoices: [
    must(code('number')),
    // A bill of a subscription has none.
    code('orderNumber'),
    must({ name: 'issuedOn', kind: 'date' }),
    must({ name: 'dueOn', kind: 'date' }),
    must(currency),
    must({ name: 'total', kind: 'money' }),
    { name: 'paid', kind: 'money' },
  ],
}

/** A field of a kind of record by its name in files; undefined where it has none of that name. */
export const fieldNamed = (entity: FileEntity, name: string): FileField | undefined =>
  fileFields[entity].find((field) => field.name === name)
