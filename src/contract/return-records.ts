import * as z from 'zod/mini'
import type { AttachmentId, OrderId, ReturnId, ReturnLineId } from '@/domain/ids'
import { returnErpStates, returnSources } from '@/domain/returns/vocabulary'
import { returnReasons } from '@/domain/settings/vocabulary'
import { allowedActions } from './action'
import { address } from './address'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { message, messageBody } from './messages'
import { moneySchema } from './money'
import { pageOf } from './paging'
import { returnListQuery, returnStatusSchema } from './return-list'
import { named } from './schema'
import { instant } from './time'

const source = z.object({ kind: z.enum(returnSources), number: z.nullable(z.string()) })

/** Amounts are null for people who may not see prices, and without a document. */
export const returnSummary = named(
  'ReturnSummary',
  z.object({
    id: idOf<ReturnId>(),
    number: z.string(),
    status: returnStatusSchema,
    requestedAt: instant,
    requestedBy: z.string(),
    source,
    lineCount: z.int(),
    /** Pieces asked back. */
    pieces: z.int(),
    /** The credit once it is issued, until then what is expected. */
    amount: z.nullable(moneySchema),
    credited: z.boolean(),
    /** Messages of the other side that the reader has not seen. */
    unread: z.int(),
  }),
)
export type ReturnSummary = z.infer<typeof returnSummary>

export const listReturns = endpoint({
  id: 'listReturns',
  resource: 'returns',
  method: 'GET',
  path: '/returns',
  summary: 'Returns the caller may see: their own, their branch’s or the company’s, as the business allows',
  access: 'returns.view',
  query: returnListQuery,
  responses: {
    200: pageOf(returnSummary, {
      /** Rows of each view with the same filters. */
      views: z.object({ open: z.int(), done: z.int(), all: z.int() }),
      /** Whether the caller may ask for another one, and why not. */
      allowedActions: allowedActions(['request']),
    }),
  },
})

const pieces = z.nullable(z.int())

export const returnLine = named(
  'ReturnLine',
  z.object({
    id: idOf<ReturnLineId>(),
    position: z.int(),
    sku: z.string(),
    name: z.string(),
    unit: z.string(),
    quantity: z.int(),
    /** How many of them the seller takes back, has, and credits; null: not said yet. */
    authorized: pieces,
    received: pieces,
    approved: pieces,
    reason: z.enum(returnReasons),
    comment: z.nullable(z.string()),
    attachments: z.array(z.object({ id: idOf<AttachmentId>(), name: z.string(), type: z.string(), size: z.int() })),
    /** Worked out when it was asked for. */
    expected: z.nullable(moneySchema),
    /** What the seller says of the line. */
    answer: z.nullable(z.string()),
  }),
)
export type ReturnLine = z.infer<typeof returnLine>

export const returnActions = ['cancel', 'write'] as const

export const returnDetail = named(
  'ReturnDetail',
  z.object({
    id: idOf<ReturnId>(),
    version: z.int(),
    number: z.string(),
    status: returnStatusSchema,
    requestedAt: instant,
    requestedBy: z.string(),
    /** Who of the seller's entered it in their name. */
    enteredBy: z.nullable(z.string()),
    source,
    /** The id is null for people who may not see the order. */
    order: z.nullable(z.object({ id: z.nullable(idOf<OrderId>()), number: z.string() })),
    note: z.nullable(z.string()),
    lines: z.array(returnLine),
    expected: z.nullable(moneySchema),
    credit: z.nullable(z.object({ number: z.string(), total: z.nullable(moneySchema) })),
    erp: z.object({
      state: z.enum(returnErpStates),
      number: z.nullable(z.string()),
      /** When the portal last heard of it. */
      asOf: z.nullable(instant),
    }),
    /** Where the goods are to be sent. */
    sendTo: z.object({ name: z.string(), address }),
    /** Newest first. */
    events: z.array(
      z.object({
        at: instant,
        by: z.string(),
        event: z.string(),
        params: z.record(z.string(), z.union([z.string(), z.number()])),
      }),
    ),
    /** Oldest first. */
    messages: z.array(message),
    allowedActions: allowedActions(returnActions),
  }),
)
export type ReturnDetail = z.infer<typeof returnDetail>

const params = z.object({ returnId: idOf<ReturnId>() })

export const getReturn = endpoint({
  id: 'getReturn',
  resource: 'returns',
  method: 'GET',
  path: '/returns/{returnId}',
  summary: 'One return with its lines, messages and what became of it',
  access: 'returns.view',
  params,
  responses: { 200: returnDetail },
})

export const cancelReturn = endpoint({
  id: 'cancelReturn',
  resource: 'returns',
  method: 'POST',
  path: '/returns/{returnId}/cancel',
  summary: 'Call a return off, as long as nobody has decided about it',
  access: 'returns.create',
  params,
  body: z.object({ version: z.int() }),
  responses: { 200: returnDetail },
})

export const writeReturnMessage = endpoint({
  id: 'writeReturnMessage',
  resource: 'returns',
  method: 'POST',
  path: '/returns/{returnId}/messages',
  summary: 'Write to the returns desk about a return',
  access: 'returns.view',
  idempotent: 'required',
  params,
  body: messageBody,
  responses: { 201: returnDetail },
})

export const readReturnMessages = endpoint({
  id: 'readReturnMessages',
  resource: 'returns',
  method: 'POST',
  path: '/returns/{returnId}/messages/read',
  summary: 'Say that the caller has seen the messages of a return',
  access: 'returns.view',
  params,
  responses: { 204: null },
})

export const getReturnSlip = endpoint({
  id: 'getReturnSlip',
  resource: 'returns',
  method: 'GET',
  path: '/returns/{returnId}/slip',
  summary: 'The slip that goes with the goods, with the number as a barcode, as PDF',
  access: 'returns.view',
  params,
  responses: { 200: 'binary' },
})
