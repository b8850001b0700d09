import * as z from 'zod/mini'
import { documentKinds } from '@/domain/orders/vocabulary'
import type { AttachmentId, DocumentId } from '@/domain/ids'
import { address } from './address'
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

export const businessDocument = named(
  'BusinessDocument',
  z.object({
    id: idOf<DocumentId>(),
    kind: documentKind,
    number: z.string(),
    orderNumber: z.string(),
    poNumber: z.nullable(z.string()),
    placedBy: z.string(),
    enteredBy: z.nullable(z.string()),
    issuedAt: instant,
    /** Version of the document in the ERP, from 1. */
    version: z.int(),
    seller: z.object({ name: z.string(), address, vatNumber: z.string() }),
    billTo: address,
    shipTo: address,
    lines: z.array(
      z.object({
        position: z.int(),
        sku: z.string(),
        name: z.string(),
        unit: z.string(),
        quantity: z.int(),
        unitPrice: z.nullable(moneySchema),
        net: z.nullable(moneySchema),
      }),
    ),
    totals: z.nullable(z.object({ net: moneySchema, freight: moneySchema, tax: moneySchema, total: moneySchema })),
    dueOn: z.nullable(date),
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
  summary: 'Upload a file, to be attached to an order when it is placed',
  access: 'orders.create',
  query: z.object({ name: z.string().check(z.minLength(1), z.maxLength(120)) }),
  body: 'binary',
  responses: { 201: attachment },
})

export const deleteAttachment = endpoint({
  id: 'deleteAttachment',
  resource: 'attachments',
  method: 'DELETE',
  path: '/attachments/{attachmentId}',
  summary: 'Remove an uploaded file that is not attached to an order yet',
  access: 'orders.create',
  params: z.object({ attachmentId: idOf<AttachmentId>() }),
  responses: { 204: null },
})

export const downloadAttachment = endpoint({
  id: 'downloadAttachment',
  resource: 'attachments',
  method: 'GET',
  path: '/attachments/{attachmentId}/file',
  summary: 'The bytes of an attachment of an order the caller may see, or of one they uploaded',
  access: 'session',
  params: z.object({ attachmentId: idOf<AttachmentId>() }),
  responses: { 200: 'binary' },
})
