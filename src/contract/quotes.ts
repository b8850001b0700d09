import * as z from 'zod/mini'
import { documentPreferences } from '@/domain/account/vocabulary'
import { authorizationStatuses } from '@/domain/authorizations/vocabulary'
import type { AttachmentId, OrderId, ProductId, QuoteId, QuoteLineId } from '@/domain/ids'
import { allowedActions, refusalReason } from './action'
import { address, deliveryAddress } from './address'
import { accountStanding, orderRules } from './basket'
import { configurationDrift, configurationFact, lineConfiguration } from './configuration'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { message } from './messages'
import { moneySchema } from './money'
import { orderTotals } from './order-detail'
import { orderFields } from './order-fields'
import { pageOf } from './paging'
import { quoteListQuery, quoteStatusSchema } from './quote-list'
import { named } from './schema'
import { date, instant } from './time'

/** QUO-02. Amounts are null for people who may not see prices, and until the seller has named some. */
export const quoteSummary = named(
  'QuoteSummary',
  z.object({
    id: idOf<QuoteId>(),
    number: z.string(),
    subject: z.string(),
    status: quoteStatusSchema,
    requestedAt: instant,
    requestedBy: z.string(),
    /** Last day the prices hold, where the seller is. */
    validUntil: z.nullable(date),
    /** Number of the newest version. */
    offer: z.int(),
    lineCount: z.int(),
    /** Messages of the other side that the caller has not seen. */
    unread: z.int(),
    total: z.nullable(moneySchema),
  }),
)
export type QuoteSummary = z.infer<typeof quoteSummary>

export const listQuotes = endpoint({
  id: 'listQuotes',
  resource: 'quotes',
  method: 'GET',
  path: '/quotes',
  summary: 'Quotes the caller may see: their own, their branch’s or the company’s',
  access: 'quotes.view',
  query: quoteListQuery,
  responses: {
    200: pageOf(quoteSummary, {
      /** Rows of each view with the same filters. */
      views: z.object({ ready: z.int(), waiting: z.int(), closed: z.int(), all: z.int() }),
    }),
  },
})

const side = z.enum(['buyer', 'seller'])

export const quoteLine = named(
  'QuoteLine',
  z.object({
    id: idOf<QuoteLineId>(),
    position: z.int(),
    /** Null for goods asked for in words: then `name` is what the buyer wrote, and `sku` and `unit` are empty. */
    productId: z.nullable(idOf<ProductId>()),
    sku: z.string(),
    name: z.string(),
    unit: z.string(),
    quantity: z.int(),
    /** What was asked for when this is offered instead of it, as the buyer called it. */
    insteadOf: z.nullable(z.string()),
    note: z.nullable(z.string()),
    /** What the buyer hopes to pay for one. */
    wishedPrice: z.nullable(moneySchema),
    /** Of the price list, before any discount. */
    listPrice: z.nullable(moneySchema),
    /** What the seller offers; null until they have. */
    unitPrice: z.nullable(moneySchema),
    net: z.nullable(moneySchema),
    /** Pieces free now; null for people who may not see stock. */
    available: z.nullable(z.int()),
    /** How many would be backordered if ordered now; 0 for people who may not see stock. */
    backordered: z.int(),
    leadTimeDays: z.int(),
    /** What stops the line. `configuration`: it cannot be made as it was chosen, or nothing was chosen. */
    problems: z.array(z.enum(['discontinued', 'notInCatalog', 'configuration'])),
    /** Null for what is not put together. */
    configuration: z.nullable(lineConfiguration),
    /**
     * What the rules say otherwise since; null where nothing has changed, and of versions that count no more. Prices are
     * those outside of the quote, and null once the seller has offered one: that one holds.
     */
    drift: z.nullable(configurationDrift),
  }),
)
export type QuoteLine = z.infer<typeof quoteLine>

/** `position`: in the newer version; of what it leaves out, in the older one. */
const of = { name: z.string(), position: z.int() }
const amounts = { before: z.nullable(moneySchema), after: z.nullable(moneySchema) }
const moved = z.object({ kind: z.enum(['unitPrice', 'wishedPrice']), ...of, ...amounts })

/** One field in which a version differs from the one before it. */
export const quoteChange = named(
  'QuoteChange',
  z.discriminatedUnion('kind', [
    z.object({ kind: z.enum(['added', 'removed']), ...of }),
    z.object({ kind: z.literal('quantity'), ...of, before: z.int(), after: z.int() }),
    z.object({
      kind: z.literal('configuration'),
      ...of,
      gone: z.array(configurationFact),
      added: z.array(configurationFact),
    }),
    moved,
    z.object({ kind: z.enum(['freight', 'total']), ...amounts }),
    z.object({ kind: z.literal('validUntil'), before: z.nullable(date), after: z.nullable(date) }),
  ]),
)
export type QuoteChange = z.infer<typeof quoteChange>

/** What one side sent; it never changes. */
export const quoteVersion = named(
  'QuoteVersion',
  z.object({
    number: z.int(),
    side,
    by: z.string(),
    at: instant,
    note: z.nullable(z.string()),
    validUntil: z.nullable(date),
    lines: z.array(quoteLine),
    /** The goods at list price. */
    listNet: z.nullable(moneySchema),
    totals: z.nullable(orderTotals),
    /** Against the version before; empty for the first. */
    changes: z.array(quoteChange),
  }),
)
export type QuoteVersion = z.infer<typeof quoteVersion>

export const quoteActions = ['order', 'requestChanges', 'decline', 'cancel', 'message', 'askAgain'] as const

const quoteLink = z.object({ id: idOf<QuoteId>(), number: z.string() })

export const quoteDetail = named(
  'QuoteDetail',
  z.object({
    id: idOf<QuoteId>(),
    /** Of the record; every write names the one it is based on. */
    version: z.int(),
    number: z.string(),
    subject: z.string(),
    status: quoteStatusSchema,
    /** Whose turn it is; null once nothing is left to negotiate. */
    turn: z.nullable(side),
    requestedAt: instant,
    requestedBy: z.string(),
    /** When the buyer would like to have the goods. */
    wishedOn: z.nullable(date),
    /** The quote it was asked for again from; null also where the reader may not see that. */
    basedOn: z.nullable(quoteLink),
    files: z.array(z.object({ id: idOf<AttachmentId>(), name: z.string(), size: z.int() })),
    /** Who ended it without an order, and why. */
    ended: z.nullable(z.object({ side, by: z.string(), at: instant, reason: z.nullable(z.string()) })),
    validUntil: z.nullable(date),
    /** Days left, 0 on the last one; null where nothing runs out. */
    daysLeft: z.nullable(z.int()),
    /** Number of the newest version, which an acceptance names. */
    offer: z.int(),
    /** Newest first. */
    versions: z.array(quoteVersion),
    /** Oldest first. */
    messages: z.array(message),
    billTo: address,
    termsDays: z.int(),
    /** QUO-06: whom to call. */
    salesContact: z.object({ name: z.string(), email: z.string(), phone: z.string() }),
    /** QUO-05: all that stands between the quote and an order, for this reader. */
    missing: z.array(refusalReason),
    /** What it became; the id is null for people who may not see the order. */
    order: z.nullable(z.object({ id: z.nullable(idOf<OrderId>()), number: z.string() })),
    allowedActions: allowedActions(quoteActions),
  }),
)
export type QuoteDetail = z.infer<typeof quoteDetail>

export const quoteParams = z.object({ quoteId: idOf<QuoteId>() })

export const getQuote = endpoint({
  id: 'getQuote',
  resource: 'quotes',
  method: 'GET',
  path: '/quotes/{quoteId}',
  summary: 'One quote with its versions, messages, and what is missing before it can be ordered',
  access: 'quotes.view',
  params: quoteParams,
  responses: { 200: quoteDetail },
})

export const getQuoteCheckout = endpoint({
  id: 'getQuoteCheckout',
  resource: 'quotes',
  method: 'GET',
  path: '/quotes/{quoteId}/checkout',
  summary: 'What ordering a quote needs: addresses, earliest date, and the standing of the account',
  access: 'quotes.accept',
  params: quoteParams,
  responses: {
    200: z.object({
      quote: quoteDetail,
      deliveryAddresses: z.array(deliveryAddress),
      documentPreference: z.enum(documentPreferences),
      /** The first day a delivery can be asked for; not before the first of the goods can leave. */
      earliestOn: date,
      rules: orderRules,
      standing: accountStanding,
    }),
  },
})
export const acceptQuoteBody = z.object({
  /** The version the buyer agrees to; when the seller has sent another it answers 409 `quote/changed` with that. */
  offer: z.int(),
  /**
   * Pieces the buyer knows will be backordered; when more are, it answers 409 `quote/stock-changed` with the quote as
   * it stands. Null from people who may not see stock: theirs is the seller's word.
   */
  backordered: z.nullable(z.int()),
  ...orderFields,
})

export const acceptQuote = endpoint({
  id: 'acceptQuote',
  resource: 'quotes',
  method: 'POST',
  path: '/quotes/{quoteId}/accept',
  summary: 'Turn an offer into an order at the prices of the quote; it waits for authorizers where it has to',
  access: 'quotes.accept',
  idempotent: 'required',
  params: quoteParams,
  body: acceptQuoteBody,
  responses: {
    201: z.object({
      orderId: idOf<OrderId>(),
      number: z.string(),
      authorization: z.enum(authorizationStatuses),
    }),
  },
})
