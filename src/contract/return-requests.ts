import * as z from 'zod/mini'
import type { AttachmentId, InvoiceId, OrderId, ProductId, ReturnId, ShipmentId } from '@/domain/ids'
import { returnStates } from '@/domain/returns/eligibility'
import { returnLimits, returnSources } from '@/domain/returns/vocabulary'
import { returnReasons } from '@/domain/settings/vocabulary'
import { allowedActions } from './action'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { moneySchema } from './money'
import { named } from './schema'
import { date } from './time'

const sourceKind = z.enum(returnSources)

/** RMA-15: a document that goods can be returned from, or an article with the orders it came with. */
export const returnSource = named(
  'ReturnSource',
  z.object({
    kind: z.enum(['order', 'invoice', 'shipment']),
    id: z.union([idOf<OrderId>(), idOf<InvoiceId>(), idOf<ShipmentId>()]),
    number: z.string(),
    /** Of the order behind it. */
    orderNumber: z.string(),
    on: date,
    /** The article that was searched for, when that is how it was found. */
    product: z.nullable(z.object({ sku: z.string(), name: z.string() })),
    /** Pieces that may be returned today, and until when the first and the last of them may. */
    pieces: z.int(),
    returnUntil: z.nullable(date),
  }),
)
export type ReturnSourceFound = z.infer<typeof returnSource>

const product = z.object({ id: idOf<ProductId>(), sku: z.string(), name: z.string(), unit: z.string() })

export const returnSourcesReply = named(
  'ReturnSources',
  z.object({
    documents: z.array(returnSource),
    /** Articles by the same words, for a return without a document. */
    products: z.array(product),
  }),
)
export const sourceQuery = z.object({ q: z.optional(z.string().check(z.maxLength(200))) })

export const findReturnSources = endpoint({
  id: 'findReturnSources',
  resource: 'returns',
  method: 'GET',
  path: '/return-sources',
  summary: 'Orders, invoices and packing slips that goods can be returned from, and articles, by number or name',
  access: 'returns.create',
  query: sourceQuery,
  responses: { 200: returnSourcesReply },
})

export const returnFormLine = named(
  'ReturnFormLine',
  z.object({
    /** The line of the order or, without a document, the article. */
    id: z.string(),
    position: z.int(),
    sku: z.string(),
    name: z.string(),
    unit: z.string(),
    ordered: z.int(),
    state: z.enum(returnStates),
    /** Pieces that may be returned today; null: nobody knows, without a document. */
    quantity: z.nullable(z.int()),
    returnUntil: z.nullable(date),
    /** For all pieces that may be returned. */
    expected: z.nullable(moneySchema),
  }),
)
export type ReturnFormLine = z.infer<typeof returnFormLine>

export const returnForm = named(
  'ReturnForm',
  z.object({
    source: z.object({ kind: sourceKind, id: z.nullable(z.string()), number: z.nullable(z.string()) }),
    order: z.nullable(z.object({ id: idOf<OrderId>(), number: z.string(), placedOn: date })),
    lines: z.array(returnFormLine),
    /** RMA-19: to choose from, in this order. */
    reasons: z.array(z.enum(returnReasons)),
    /** RMA-17 */
    returnDays: z.int(),
    allowedActions: allowedActions(['request']),
  }),
)
export type ReturnForm = z.infer<typeof returnForm>

export const formQuery = z.object({ kind: sourceKind, id: z.optional(z.string().check(z.maxLength(80))) })

export const getReturnForm = endpoint({
  id: 'getReturnForm',
  resource: 'returns',
  method: 'GET',
  path: '/return-form',
  summary: 'What may be returned of an order, an invoice or a packing slip, with dates, expected credit and reasons',
  access: 'returns.create',
  query: formQuery,
  responses: { 200: returnForm },
})

const chosen = {
  id: z.string().check(z.maxLength(80)),
  quantity: z.int().check(z.minimum(1), z.maximum(1_000_000)),
}
export const requestedSource = z.object({ kind: sourceKind, id: z.optional(z.string().check(z.maxLength(80))) })

export const returnRequest = named(
  'ReturnRequest',
  z.object({
    source: requestedSource,
    lines: z
      .array(
        z.object({
          ...chosen,
          reason: z.enum(returnReasons),
          comment: z.nullable(z.string().check(z.trim(), z.maxLength(returnLimits.comment))),
          attachmentIds: z.array(idOf<AttachmentId>()).check(z.maxLength(returnLimits.filesPerLine)),
        }),
      )
      .check(z.minLength(1), z.maxLength(returnLimits.lines)),
    note: z.nullable(z.string().check(z.trim(), z.maxLength(returnLimits.note))),
  }),
)
export type ReturnRequest = z.infer<typeof returnRequest>

export const previewBody = z.object({
  source: requestedSource,
  lines: z.array(z.object(chosen)).check(z.maxLength(returnLimits.lines)),
})
export const previewReply = z.object({
  lines: z.array(z.object({ id: z.string(), expected: z.nullable(moneySchema) })),
  expected: z.nullable(moneySchema),
})

export const previewReturn = endpoint({
  id: 'previewReturn',
  resource: 'returns',
  method: 'POST',
  path: '/returns/preview',
  summary: 'The credit that a return of these pieces would be expected to come to',
  access: 'returns.create',
  body: previewBody,
  responses: { 200: previewReply },
})

export const requestReturn = endpoint({
  id: 'requestReturn',
  resource: 'returns',
  method: 'POST',
  path: '/returns',
  summary: 'Ask for a return; it goes to the ERP, where it is looked at',
  access: 'returns.create',
  idempotent: 'required',
  body: returnRequest,
  responses: { 201: z.object({ returnId: idOf<ReturnId>(), number: z.string() }) },
})
