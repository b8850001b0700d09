import type { CreditRow, PaymentRow } from '@mocks/store/rows/billing'
import type { DocumentRow, InvoiceRow, OrderRow } from '@mocks/store/rows/orders'
import type { ProductFileRow } from '@mocks/store/rows/product-card'
import type { ProductRow } from '@mocks/store/rows/products'
import type { QuoteRow } from '@mocks/store/rows/quotes'
import type { ReturnRow } from '@mocks/store/rows/returns'
import type { Context } from '../context'
import { nameIn } from '../products/name-in'
import { newestOf } from '../quotes/quote-record'
import { archiveId, type ArchivedRow, billFormats } from './archived-row'

/** A day of the books as a moment in it, by which it is sorted among moments. */
const noonOf = (day: string): number => Date.parse(`${day}T12:00:00Z`)

export const archivedOrder = ({ id, number, placedAt }: OrderRow): ArchivedRow => ({
  id: archiveId('order', id),
  kind: 'order',
  number,
  title: null,
  issuedAt: placedAt,
  version: 1,
  orderId: id,
  orderNumber: number,
  formats: ['pdf'],
  file: null,
})

export const archivedDocument = (row: DocumentRow, order: OrderRow): ArchivedRow => ({
  id: archiveId('document', row.id),
  kind: row.kind,
  number: row.number,
  title: null,
  issuedAt: row.issuedAt,
  version: row.documentVersion,
  orderId: order.id,
  orderNumber: order.number,
  formats: row.kind === 'invoice' ? [...billFormats] : ['pdf'],
  file: null,
})

/** A bill of a subscription: no order, and so no document of one. */
export const archivedInvoice = (row: InvoiceRow): ArchivedRow => ({
  id: archiveId('invoice', row.id),
  kind: 'invoice',
  number: row.number,
  title: null,
  issuedAt: noonOf(row.issuedOn),
  version: 1,
  orderId: null,
  orderNumber: null,
  formats: [...billFormats],
  file: null,
})

export const archivedCredit = (row: CreditRow): ArchivedRow => ({
  id: archiveId('credit', row.id),
  kind: 'creditMemo',
  number: row.number,
  title: null,
  issuedAt: noonOf(row.issuedOn),
  version: 1,
  orderId: row.orderId,
  orderNumber: null,
  formats: [...billFormats],
  file: null,
})

export const archivedPayment = (row: PaymentRow): ArchivedRow => ({
  id: archiveId('payment', row.id),
  kind: 'receipt',
  number: row.number,
  title: null,
  issuedAt: row.madeAt,
  version: 1,
  orderId: null,
  orderNumber: null,
  formats: ['pdf'],
  file: null,
})

export const archivedQuote = (row: QuoteRow): ArchivedRow => ({
  id: archiveId('quote', row.id),
  kind: 'quote',
  number: row.number,
  title: row.subject,
  issuedAt: newestOf(row).at,
  version: newestOf(row).number,
  orderId: row.orderId,
  orderNumber: null,
  formats: ['pdf'],
  file: null,
})

export const archivedReturn = (row: ReturnRow): ArchivedRow => ({
  id: archiveId('return', row.id),
  kind: 'return',
  number: row.number,
  title: null,
  issuedAt: row.requestedAt,
  version: 1,
  orderId: row.orderId,
  orderNumber: null,
  formats: ['pdf'],
  file: null,
})

/** A file the ERP brought with the product is older than anything else. */
export const archivedFile = (
  file: Pick<ProductFileRow, 'id' | 'name' | 'uploadedAt'>,
  product: ProductRow,
  locale: Context['locale'],
): ArchivedRow => ({
  id: archiveId('product', file.id),
  kind: 'product',
  number: product.sku,
  title: product.files.find(({ fileId }) => fileId === file.id)?.title || nameIn(product, locale),
  issuedAt: file.uploadedAt ?? 0,
  version: 1,
  orderId: null,
  orderNumber: null,
  formats: ['file'],
  file: file.name,
})
