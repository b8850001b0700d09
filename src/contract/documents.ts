import * as z from 'zod/mini'
import { documentKinds, paperKinds } from '@/domain/orders/vocabulary'
import type { ArchiveId, AttachmentId, DocumentId } from '@/domain/ids'
import { address } from './address'
import { lineConfiguration } from './configuration'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { moneySchema } from './money'
import { named } from './schema'
import { date, instant } from './time'

export const documentKind = named('DocumentKind', z.enum(documentKinds))

/** A document that belongs to an order, as listed on its page. Attachments have a file; ERP documents have a page. */
export const documentLink = named(
  'DocumentLink',
  z.object({
    id: idOf<DocumentId>(),
    kind: documentKind,
    /** Document number, or the file name of an attachment. */
    name: z.string(),
    issuedAt: instant,
    /** Bytes; only for attachments. */
    size: z.nullable(z.int()),
    attachmentId: z.nullable(idOf<AttachmentId>()),
  }),
)
export type DocumentLink = z.infer<typeof documentLink>

const documentTotals = z.object({
  net: moneySchema,
  freight: moneySchema,
  tax: moneySchema,
  /** The rate at which goods and freight are taxed, in basis points: 2300 is 23 %. */
  taxBasisPoints: z.int(),
  total: moneySchema,
  /** Paid before the invoice came: with the order, by card. */
  prepaid: moneySchema,
})

export const businessDocument = named(
  'BusinessDocument',
  z.object({
    id: z.string(),
    /** By which the archive has its versions and its files. */
    archiveId: idOf<ArchiveId>(),
    kind: z.enum(paperKinds),
    number: z.string(),
    /** Null: of no order. */
    orderNumber: z.nullable(z.string()),
    poNumber: z.nullable(z.string()),
    placedBy: z.nullable(z.string()),
    enteredBy: z.nullable(z.string()),
    issuedAt: instant,
    /** Version of the document in the ERP, from 1. */
    version: z.int(),
    seller: z.object({ name: z.string(), address, vatNumber: z.string() }),
    billTo: address,
    shipTo: z.nullable(address),
    lines: z.array(
      z.object({
        position: z.int(),
        /** Null for what is no product of the catalogue. */
        sku: z.nullable(z.string()),
        name: z.string(),
        unit: z.nullable(z.string()),
        quantity: z.int(),
        unitPrice: z.nullable(moneySchema),
        net: z.nullable(moneySchema),
        /** ORD-15: what was wished for the line alone, as far as it belongs on this paper. */
        wishes: z.nullable(
          z.object({
            /** Null: with the rest of the paper. */
            shipTo: z.nullable(address),
            requestedOn: z.nullable(date),
            reference: z.nullable(z.string()),
            note: z.nullable(z.string()),
          }),
        ),
        /** PRD-02: what was chosen, where the goods are put together. */
        configuration: z.nullable(lineConfiguration),
      }),
    ),
    totals: z.nullable(documentTotals),
    dueOn: z.nullable(date),
    /** The number of the invoice that a credit memo corrects. */
    creditedInvoice: z.nullable(z.string()),
    trackingNumber: z.nullable(z.string()),
  }),
)
export type BusinessDocument = z.infer<typeof businessDocument>

export const getDocument = endpoint({
  id: 'getDocument',
  resource: 'documents',
  method: 'GET',
  path: '/documents/{documentId}',
  summary: 'An order confirmation, delivery note or invoice of an order the caller may see, as data to show and print',
  access: 'session',
  params: z.object({ documentId: idOf<DocumentId>() }),
  responses: { 200: businessDocument },
})

/** Limits that the backend enforces on attachments; also shown beside the upload. */
export const attachmentLimits = {
  maxBytes: 5_000_000,
  maxFiles: 5,
  types: ['application/pdf', 'image/png', 'image/jpeg', 'text/csv', 'text/plain'],
} as const

export const attachment = named(
  'Attachment',
  z.object({ id: idOf<AttachmentId>(), name: z.string(), type: z.string(), size: z.int(), uploadedAt: instant }),
)
export type Attachment = z.infer<typeof attachment>

/** The body is the file itself; its name travels percent-encoded in the query. Type and content are both checked. */
export const uploadAttachment = endpoint({
  id: 'uploadAttachment',
  resource: 'attachments',
  method: 'POST',
  path: '/attachments',
  summary: 'Upload a file, to become part of an order, a return or a message when that is sent',
  access: 'session',
  query: z.object({ name: z.string().check(z.minLength(1), z.maxLength(120)) }),
  body: 'binary',
  responses: { 201: attachment },
})

export const deleteAttachment = endpoint({
  id: 'deleteAttachment',
  resource: 'attachments',
  method: 'DELETE',
  path: '/attachments/{attachmentId}',
  summary: 'Remove an uploaded file that is not part of a record yet',
  access: 'session',
  params: z.object({ attachmentId: idOf<AttachmentId>() }),
  responses: { 204: null },
})

export const downloadAttachment = endpoint({
  id: 'downloadAttachment',
  resource: 'attachments',
  method: 'GET',
  path: '/attachments/{attachmentId}/file',
  summary: 'The bytes of an attachment of a record the caller may see, or of one they uploaded',
  access: 'session',
  params: z.object({ attachmentId: idOf<AttachmentId>() }),
  responses: { 200: 'binary' },
})
