import type { Instant } from '@/domain/clock'
import type {
  ArchiveId,
  CreditId,
  DocumentId,
  InvoiceId,
  OrderId,
  PaymentId,
  ProductFileId,
  QuoteId,
  ReturnId,
} from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { ProductFileRow } from '@mocks/store/rows/product-card'
import type { QuoteRow } from '@mocks/store/rows/quotes'
import type { Tx } from '@mocks/store/tx'
import { newestOf } from '../quotes/quote-record'
import { assortmentOf } from '../catalogs/assortment'
import type { Context } from '../context'
import { mayHold, mayOpen } from './archive-rights'
import { isReceipt } from './archive-sources'
import * as archived from './archived-records'
import { type ArchivedRow, recordOf } from './archived-row'
import { getCreditDocument } from './get-credit-document'
import { type DocumentFacts, getDocument, getInvoiceDocument, getOrderDocument } from './get-document'
import { type Said, saidIn } from './said-before'
import { changesBetween, type DocumentChange, type FactChange, factsBetween } from './version-changes'
import { orderWith } from './version-of-order'

export type ArchivedVersion = { version: number; issuedAt: Instant; changes: DocumentChange[]; facts: FactChange[] }
export type ArchivedRecord = {
  row: ArchivedRow
  /** Newest first. */
  versions: ArchivedVersion[]
  /** The version that was asked for. */
  shown: number
  /** Null for what has a page of its own or is a file. */
  facts: DocumentFacts | null
  file: ProductFileRow | null
}

/** ORD-10, ORD-13: a document of the archive with its versions. What the caller may not see is as unknown as nothing. */
export async function getArchived(
  tx: Tx,
  id: ArchiveId,
  ctx: Context,
  version?: number,
): Promise<Result<ArchivedRecord>> {
  const record = recordOf(id)
  switch (record?.source) {
    case 'document':
      return ofDocument(tx, record.id as DocumentId, ctx, version)
    case 'order': {
      const facts = await getOrderDocument(tx, record.id as OrderId, ctx)
      return facts.ok && facts.value.order ? ok(only(archived.archivedOrder(facts.value.order), facts.value)) : unknown
    }
    case 'invoice': {
      const facts = await getInvoiceDocument(tx, record.id as InvoiceId, ctx)
      return facts.ok && facts.value.invoice
        ? ok(only(archived.archivedInvoice(facts.value.invoice), facts.value))
        : unknown
    }
    case 'credit': {
      const facts = await getCreditDocument(tx, record.id as CreditId, ctx)
      return facts.ok && facts.value.credit
        ? ok(only(archived.archivedCredit(facts.value.credit), facts.value))
        : unknown
    }
    case 'payment': {
      const row = await tx.payments.get(record.id as PaymentId)
      const isSeen = row && isReceipt(row) && mayOpen(ctx.actor, 'receipt', row)
      return isSeen ? ok(only(archived.archivedPayment(row))) : unknown
    }
    case 'quote': {
      const row = await tx.quotes.get(record.id as QuoteId)
      return row && mayOpen(ctx.actor, 'quote', row) ? ofQuote(row, version) : unknown
    }
    case 'return': {
      const row = await tx.returns.get(record.id as ReturnId)
      return row && mayOpen(ctx.actor, 'return', row) ? ok(only(archived.archivedReturn(row))) : unknown
    }
    case 'product':
      return ofProduct(tx, record.id as ProductFileId, ctx)
    case undefined:
      return unknown
  }
}

const unknown = refuse('resource/not-found')

const only = (row: ArchivedRow, facts: DocumentFacts | null = null): ArchivedRecord => ({
  row,
  facts,
  versions: [{ version: row.version, issuedAt: row.issuedAt, changes: [], facts: [] }],
  shown: row.version,
  file: null,
})

/** QUO-09: every version that was sent stays; what it says otherwise is told by the quote itself. */
const ofQuote = (row: QuoteRow, version = newestOf(row).number): Result<ArchivedRecord> =>
  row.versions.some(({ number }) => number === version)
    ? ok({
        ...only(archived.archivedQuote(row)),
        shown: version,
        versions: row.versions
          .map(({ number, at }) => ({ version: number, issuedAt: at, changes: [], facts: [] }))
          .toReversed(),
      })
    : unknown

async function ofDocument(tx: Tx, id: DocumentId, ctx: Context, version?: number): Promise<Result<ArchivedRecord>> {
  const found = await getDocument(tx, id, ctx, version)
  if (!found.ok) return found
  const document = await tx.documents.require(id)
  const order = await tx.orders.require(document.orderId)
  const states = [
    ...(document.earlier ?? []).map((each) => ({
      version: each.documentVersion,
      issuedAt: each.issuedAt,
      order: orderWith(order, each.corrections, found.value.company.taxBasisPoints),
    })),
    { version: document.documentVersion, issuedAt: document.issuedAt, order },
  ]
  const [shipment, invoice] = await Promise.all([
    document.shipmentId === null ? undefined : tx.shipments.get(document.shipmentId),
    document.invoiceId === null ? undefined : tx.invoices.get(document.invoiceId),
  ])
  const said = (number: number): Said => ({
    ...(shipment && { carrier: shipment.carrier, trackingNumber: shipment.trackingNumber }),
    ...(invoice && { dueOn: invoice.dueOn }),
    ...saidIn(document, number),
  })
  const versions = states.map(({ version: number, issuedAt, order: state }, index): ArchivedVersion => {
    const before = states[index - 1]
    if (!before) return { version: number, issuedAt, changes: [], facts: [] }
    return {
      ...{ version: number, issuedAt },
      changes: document.kind === 'orderConfirmation' ? changesBetween(before.order, state) : [],
      facts: factsBetween(said(before.version), said(number)),
    }
  })
  return ok({
    row: archived.archivedDocument(document, order),
    facts: found.value,
    shown: found.value.version,
    versions: versions.toReversed(),
    file: null,
  })
}

async function ofProduct(tx: Tx, id: ProductFileId, ctx: Context): Promise<Result<ArchivedRecord>> {
  const file = await tx.productFiles.get(id)
  const product = file && (await tx.products.get(file.productId))
  if (!file || !product || !mayHold(ctx.actor, 'product')) return unknown
  const isListed = product.files.some(({ fileId }) => fileId === id)
  const assortment = await assortmentOf(tx, ctx.actor.userId)
  if (!isListed || !assortment.has(product)) return unknown
  return ok({ ...only(archived.archivedFile(file, product, ctx.locale)), file })
}
