import { locales } from '@/domain/locales'
import type { Currency } from '@/domain/money'
import type { FileDelimiter, FileEncoding, FileEntity } from '@/domain/files/vocabulary'
import { type TableCell, type TableFormat, writeTable } from '@mocks/files/formats/write-table'
import type { AddressValue } from '@mocks/store/rows/base'
import type { Tx } from '@mocks/store/tx'
import { amount, flag, number, type Table } from './export-cells'
import { invoiceTable, orderTable, shipmentTable } from './export-documents'

type Wishes = { format?: TableFormat; delimiter?: FileDelimiter; encoding?: FileEncoding; decimal?: 'point' | 'comma' }

/** The records of an entity under the names an import knows them by. */
export async function exportRecords(
  tx: Tx,
  entity: FileEntity,
  { format = 'csv', delimiter = ';', encoding = 'utf-8', decimal = 'point' }: Wishes,
): Promise<{ type: string; bytes: Uint8Array; name: string }> {
  const { columns, rows } = await tables[entity](tx)
  const choices = { format, delimiter, encoding, decimalComma: decimal === 'comma' }
  const { type, ending, bytes } = await writeTable(columns, rows, choices)
  return { type, bytes, name: `${entity}.${ending}` }
}

async function productTable(tx: Tx): Promise<Table> {
  const texts = ['name', 'description'].flatMap((field) => locales.map((language) => `${field}.${language}`))
  const numbers = ['minimum', 'multiple', 'leadTimeDays', 'weightGrams'] as const
  const rows = (await tx.products.all()).map((product): TableCell[] => [
    product.sku,
    ...(['name', 'description'] as const).flatMap((field) => locales.map((language) => product[field][language])),
    product.unit,
    [product.category, ...product.alsoIn].join('|'),
    ...numbers.map((field) => number(product[field])),
    flag(product.discontinued),
  ])
  return { columns: ['sku', ...texts, 'unit', 'categories', ...numbers, 'discontinued'], rows }
}

async function priceTable(tx: Tx): Promise<Table> {
  const rows: TableCell[][] = []
  for (const { id, sku, listPrice } of await tx.products.all()) {
    for (const [currency, price] of Object.entries(listPrice) as [Currency, number][])
      rows.push([sku, currency, amount(price, currency), number(1), null, null])
    const row = await tx.productPrices.one('productId', id)
    for (const each of row?.breaks ?? [])
      rows.push([
        ...[sku, each.currency, amount(each.amount, each.currency), number(each.from)],
        ...[each.group, each.customerNumber],
      ])
  }
  return { columns: ['sku', 'currency', 'price', 'from', 'group', 'customerNumber'], rows }
}

async function stockTable(tx: Tx): Promise<Table> {
  const rows: TableCell[][] = []
  for (const { productId, quantity } of await tx.stock.all()) {
    const product = await tx.products.get(productId)
    if (product) rows.push([product.sku, number(quantity)])
  }
  return { columns: ['sku', 'quantity'], rows }
}

const addressParts = ['name', 'street', 'postalCode', 'city', 'region', 'country', 'phone'] as const
const contactParts = ['code', 'name', 'email', 'phone', 'position'] as const
const cellsOf = (address: AddressValue | null): TableCell[] => addressParts.map((part) => address?.[part] ?? null)

async function customerTable(tx: Tx): Promise<Table> {
  const rows: TableCell[][] = []
  for (const company of await tx.companies.all()) {
    const { customerNumber, name, vatNumber, creditLimit, currency, blockedReason, termsDays, priceGroup } = company
    const head: TableCell[] = [
      ...[customerNumber, name, vatNumber, currency, amount(creditLimit, currency), blockedReason],
      ...[number(termsDays), priceGroup, company.invoiceEmail, ...cellsOf(company.billTo)],
    ]
    const addresses = (await tx.addresses.by('companyId', company.id)).filter(({ erpCode }) => erpCode !== null)
    const { contacts = [] } = company
    // One row has an address, a contact person, or one of each.
    for (let row = 0; row < Math.max(addresses.length, contacts.length, 1); row += 1) {
      const [shipTo, person] = [addresses[row], contacts[row]]
      rows.push([
        ...[
          ...head,
          shipTo?.erpCode ?? null,
          shipTo ? flag(shipTo.isDefault) : null,
          ...cellsOf(shipTo?.address ?? null),
        ],
        ...contactParts.map((part) => person?.[part] ?? null),
      ])
    }
  }
  const columns = [
    ...['customerNumber', 'name', 'vatNumber', 'currency', 'creditLimit', 'blockedReason', 'termsDays', 'priceGroup'],
    ...['email', ...addressParts.map((part) => `billTo.${part}`), 'shipTo.code', 'shipTo.isDefault'],
    ...addressParts.map((part) => `shipTo.${part}`),
    ...contactParts.map((part) => `contact.${part}`),
  ]
  return { columns, rows }
}

const tables: Record<FileEntity, (tx: Tx) => Promise<Table>> = {
  products: productTable,
  prices: priceTable,
  stock: stockTable,
  customers: customerTable,
  orders: orderTable,
  shipments: shipmentTable,
  invoices: invoiceTable,
}
