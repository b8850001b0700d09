import type { ArchiveId, DocumentId, InvoiceId, OrderId } from '@/domain/ids'
import type { Instant } from '@/domain/clock'
import type { PaperKind } from '@/domain/orders/vocabulary'
import { can } from '@/domain/permissions/can'
import { type Result, ok, refuse } from '@/domain/result'
import type { CreditRow } from '@mocks/store/rows/billing'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { DocumentRow, InvoiceRow, OrderRow, ShipmentRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { type PublishedTexts, publishedOnPaper } from '../text-releases/published-in'
import { prepaidOf } from '../billing/prepayment'
import { type Products, productsOf, seesOrder } from '../orders/order-record'
import { staffViewer, type Viewer, viewerOf } from '../viewer'
import { mayOpen } from './archive-rights'
import { archiveId } from './archived-row'
import { saidIn } from './said-before'
import { orderAsPlaced, orderWith } from './version-of-order'

/** What a document says, whatever record it is made of. */
export type DocumentFacts = {
  id: string
  archiveId: ArchiveId
  kind: PaperKind
  number: string
  issuedAt: Instant
  version: number
  company: CompanyRow
  /** As this version of the document has it; null for what is of no order. */
  order: OrderRow | null
  shipment: ShipmentRow | undefined
  invoice: InvoiceRow | undefined
  credit: CreditRow | undefined
  /** What was paid of an invoice before it came, minor units: with the order, by card. */
  prepaid: number
  products: Products
  viewer: Viewer
  /** What was published of the words of papers in the viewer's language. */
  texts: PublishedTexts
}

export const noRecords = {
  order: null,
  shipment: undefined,
  invoice: undefined,
  credit: undefined,
  products: new Map(),
  prepaid: 0,
} as const

/** What every paper needs besides its record: the company, what the reader may see, and the words. */
export const ofCompany = async (tx: Tx, id: CompanyRow['id'], ctx: Context) => ({
  company: await tx.companies.require(id),
  viewer: viewerOf(ctx),
  texts: await publishedOnPaper(tx, ctx.locale),
})

const ofOrder = async (tx: Tx, order: OrderRow, ctx: Context) => ({
  ...noRecords,
  company: await tx.companies.require(order.companyId),
  products: await productsOf(
    tx,
    order.lines.map((line) => line.productId),
  ),
  viewer: can(ctx.actor, 'orderDesk.view', order) ? staffViewer(ctx) : viewerOf(ctx),
  texts: await publishedOnPaper(tx, ctx.locale),
})

/**
 * ORD-10, ORD-11, ORD-13: a document of an order the caller may see, in its newest version or an older one. An invoice
 * needs the right to invoices besides, and the one to preview them (ACC-20).
 */
export async function getDocument(
  tx: Tx,
  id: DocumentId,
  ctx: Context,
  version?: number,
): Promise<Result<DocumentFacts>> {
  const document = await tx.documents.get(id)
  const order = document && (await tx.orders.get(document.orderId))
  if (!document || !order || !mayRead(document, order, ctx)) return refuse('resource/not-found')
  const asked = version ?? document.documentVersion
  const earlier = document.earlier?.find((each) => each.documentVersion === asked)
  if (!earlier && asked !== document.documentVersion) return refuse('resource/not-found')
  const facts = await ofOrder(tx, order, ctx)
  const said = saidIn(document, asked)
  const shipment = document.shipmentId === null ? undefined : await tx.shipments.get(document.shipmentId)
  const invoice = document.invoiceId === null ? undefined : await tx.invoices.get(document.invoiceId)
  return ok({
    ...facts,
    id,
    archiveId: archiveId('document', id),
    kind: document.kind,
    number: document.number,
    issuedAt: earlier?.issuedAt ?? document.issuedAt,
    version: asked,
    order: earlier ? orderWith(order, earlier.corrections, facts.company.taxBasisPoints) : order,
    shipment: shipment && { ...shipment, ...said },
    prepaid: document.kind === 'invoice' && invoice ? await prepaidOf(tx, invoice) : 0,
    invoice: invoice && { ...invoice, ...said },
  })
}

const mayRead = (document: DocumentRow, order: OrderRow, ctx: Context): boolean => {
  if (can(ctx.actor, 'orderDesk.view', order)) return true
  if (!seesOrder(ctx, order)) return false
  return document.kind !== 'invoice' || mayOpen(ctx.actor, 'invoice', order)
}

/** The order as it was placed, which later corrections do not change. */
export async function getOrderDocument(tx: Tx, id: OrderId, ctx: Context): Promise<Result<DocumentFacts>> {
  const order = await tx.orders.get(id)
  if (!order || !(seesOrder(ctx, order) || can(ctx.actor, 'orderDesk.view', order))) return refuse('resource/not-found')
  const facts = await ofOrder(tx, order, ctx)
  return ok({
    ...facts,
    id,
    archiveId: archiveId('order', id),
    kind: 'order',
    number: order.number,
    issuedAt: order.placedAt,
    version: 1,
    order: orderAsPlaced(order, facts.company.taxBasisPoints),
  })
}

/** INV-07: an invoice by itself: that of an order through its document, any other by what it bills. */
export async function getInvoiceDocument(tx: Tx, id: InvoiceId, ctx: Context): Promise<Result<DocumentFacts>> {
  const invoice = await tx.invoices.get(id)
  if (!invoice || !mayOpen(ctx.actor, 'invoice', invoice)) return refuse('resource/not-found')
  const order = invoice.orderId === null ? undefined : await tx.orders.get(invoice.orderId)
  const documents = order ? await tx.documents.by('orderId', order.id) : []
  const document = documents.find(({ invoiceId }) => invoiceId === id)
  const facts = order
    ? { ...(await ofOrder(tx, order, ctx)), order }
    : { ...noRecords, ...(await ofCompany(tx, invoice.companyId, ctx)) }
  return ok({
    ...facts,
    id,
    archiveId: document ? archiveId('document', document.id) : archiveId('invoice', id),
    kind: 'invoice',
    number: invoice.number,
    issuedAt: document?.issuedAt ?? Date.parse(`${invoice.issuedOn}T12:00:00Z`),
    version: 1,
    invoice,
    prepaid: await prepaidOf(tx, invoice),
  })
}
