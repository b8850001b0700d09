import * as z from 'zod/mini'
import { archiveFormats, archiveKinds } from '@/domain/documents/vocabulary'
import type { ArchiveId, InvoiceId, OrderId } from '@/domain/ids'
import { archiveListQuery } from './archive-list'
import { archivedPaper } from './archived-paper'
import { configurationFact } from './configuration'
import { businessDocument } from './documents'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { moneySchema } from './money'
import { pageOf } from './paging'
import { named } from './schema'
import { date, instant } from './time'

export const archivedSummary = named(
  'ArchivedDocument',
  z.object({
    id: idOf<ArchiveId>(),
    kind: z.enum(archiveKinds),
    number: z.string(),
    /** What it is called beside its number: the subject of a quote, the title of a data sheet. */
    title: z.nullable(z.string()),
    /** The company's day; null for files that came with a product. */
    issuedOn: z.nullable(date),
    version: z.int(),
    orderId: z.nullable(idOf<OrderId>()),
    orderNumber: z.nullable(z.string()),
    /** What it is called on disk, in the caller's language. */
    fileName: z.string(),
    /** What it can be downloaded as, the usual first. */
    formats: z.array(z.enum(archiveFormats)),
  }),
)
export type ArchivedSummary = z.infer<typeof archivedSummary>

/** ORD-10, ORD-11: everything of the company that is on paper, whatever record it is made of. */
export const listArchive = endpoint({
  id: 'listArchive',
  resource: 'documents',
  method: 'GET',
  path: '/archive',
  summary:
    'Every document the caller may see: quotes, orders, confirmations, delivery notes, invoices, credit memos, receipts, returns and files of products',
  access: 'session',
  query: archiveListQuery,
  responses: {
    200: pageOf(archivedSummary, {
      views: z.object({
        all: z.int(),
        purchases: z.int(),
        deliveries: z.int(),
        billing: z.int(),
        quotes: z.int(),
        returns: z.int(),
        products: z.int(),
      }),
    }),
  },
})

/** What one version says otherwise than the one before it. Amounts are absent for people who may not see prices. */
const documentChange = z.object({
  position: z.int(),
  name: z.string(),
  quantity: z.nullable(z.object({ before: z.int(), after: z.int() })),
  unitPrice: z.nullable(z.object({ before: moneySchema, after: moneySchema })),
  /** PRD-02: what was chosen otherwise of goods that are put together. */
  configuration: z.nullable(z.object({ gone: z.array(configurationFact), added: z.array(configurationFact) })),
})

/** What a version says otherwise beside the lines. Days are ISO dates; null: it said nothing. */
const documentFact = z.object({
  fact: z.enum(['carrier', 'trackingNumber', 'dueOn', 'validUntil']),
  before: z.nullable(z.string()),
  after: z.nullable(z.string()),
})

export const archivedDetail = named(
  'ArchivedDetail',
  z.extend(archivedSummary, {
    /** Newest first. */
    versions: z.array(
      z.object({
        version: z.int(),
        issuedAt: instant,
        changes: z.array(documentChange),
        facts: z.array(documentFact),
      }),
    ),
    /** The version that was asked for. */
    shownVersion: z.int(),
    /** It as data; null for what is no document of an order, an invoice or a credit. */
    document: z.nullable(businessDocument),
    /** What the others say: quotes, receipts, return slips and data sheets. Null for files as they were given. */
    paper: z.nullable(archivedPaper),
  }),
)
export type ArchivedDetail = z.infer<typeof archivedDetail>

const version = z.optional(z.int().check(z.minimum(1)))

export const getArchived = endpoint({
  id: 'getArchived',
  resource: 'documents',
  method: 'GET',
  path: '/archive/{archiveId}',
  summary: 'A document with its versions; an older one when it is asked for',
  access: 'session',
  params: z.object({ archiveId: idOf<ArchiveId>() }),
  query: z.object({ version }),
  responses: { 200: archivedDetail },
})

/** PRD-08: in the language of the caller, in the currency of the document. */
export const getArchivedFile = endpoint({
  id: 'getArchivedFile',
  resource: 'documents',
  method: 'GET',
  path: '/archive/{archiveId}/file',
  summary: 'The document as a file: PDF, UBL 2.1 for invoices and credit memos, or the file it is',
  access: 'session',
  params: z.object({ archiveId: idOf<ArchiveId>() }),
  query: z.object({ version, format: z.optional(z.enum(archiveFormats)) }),
  responses: { 200: 'binary' },
})

export const getInvoiceFile = endpoint({
  id: 'getInvoiceFile',
  resource: 'documents',
  method: 'GET',
  path: '/invoices/{invoiceId}/file',
  summary: 'An invoice as PDF, or as UBL 2.1 (EN 16931) for another system',
  access: 'invoices.preview',
  params: z.object({ invoiceId: idOf<InvoiceId>() }),
  query: z.object({ format: z.optional(z.enum(['pdf', 'ubl'])) }),
  responses: { 200: 'binary' },
})
