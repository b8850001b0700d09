import * as z from 'zod/mini'
import type { AttachmentId, OrderId, OrderTemplateId, ProductId, QuoteId } from '@/domain/ids'
import { quoteLimits } from '@/domain/quotes/vocabulary'
import { maxLineQuantity } from './basket'
import { choice, choices, configurationDrift, lineConfiguration } from './configuration'
import { endpoint, type ReplyFor } from './endpoint'
import { idOf } from './ids'
import { messageBody } from './messages'
import { moneySchema } from './money'
import { anyOf } from './paging'
import { quoteDetail, quoteParams } from './quotes'
import { named } from './schema'
import { date } from './time'

const text = (longest: number) => z.optional(z.string().check(z.trim(), z.maxLength(longest)))
const price = z.int().check(z.minimum(0), z.maximum(1_000_000_000))
const quantity = z.int().check(z.minimum(1), z.maximum(maxLineQuantity))

/** Goods a buyer wants a price for: a product, or words where the catalogue has none. */
export const wantedLine = named(
  'WantedQuoteLine',
  z.object({
    productId: z.nullable(idOf<ProductId>()),
    /** Required without a product. */
    text: text(quoteLimits.text),
    quantity,
    /** What the buyer hopes to pay for one, in minor units of the company's currency. */
    /** Of a product that is put together: all that was chosen. */
    choices: z.optional(choices),
    wishedPrice: z.optional(z.nullable(price)),
    note: text(quoteLimits.lineNote),
  }),
)
export type WantedLine = z.infer<typeof wantedLine>
const wantedLines = z.array(wantedLine).check(z.minLength(1), z.maxLength(quoteLimits.lines))

export const getQuoteStart = endpoint({
  id: 'getQuoteStart',
  resource: 'quotes',
  method: 'GET',
  path: '/quote-start',
  summary:
    'What a request for a quote begins with: the basket, an order, a template, a product, another quote, or nothing',
  access: 'quotes.request',
  query: z.object({
    from: z.optional(z.enum(['basket'])),
    orderId: z.optional(idOf<OrderId>()),
    productId: z.optional(idOf<ProductId>()),
    /** Of the product: what was chosen, and how many are wanted. */
    choice: anyOf(choice),
    quantity: z.optional(quantity),
    templateId: z.optional(idOf<OrderTemplateId>()),
    quoteId: z.optional(idOf<QuoteId>()),
  }),
  responses: {
    200: z.object({
      subject: z.string(),
      note: z.string(),
      lines: z.array(
        z.object({
          productId: z.nullable(idOf<ProductId>()),
          sku: z.string(),
          name: z.string(),
          unit: z.string(),
          text: z.string(),
          quantity: z.int(),
          minimum: z.int(),
          multiple: z.int(),
          /** What one costs without a quote; null where nobody may tell. */
          price: z.nullable(moneySchema),
          note: z.string(),
          /** Put together from options: without a choice, or with one that cannot be made, it cannot be asked for. */
          configurable: z.boolean(),
          configuration: z.nullable(lineConfiguration),
          drift: z.nullable(configurationDrift),
          mustConfigure: z.boolean(),
        }),
      ),
      /** Goods of the source that cannot be asked for any more. */
      left: z.array(z.string()),
      /** Lines of the source beyond what a request takes. */
      leftOut: z.int(),
      basedOn: z.nullable(z.object({ id: idOf<QuoteId>(), number: z.string() })),
      /** The least a request has to come to at the customer's prices; null: any. */
      minimumTotal: z.nullable(moneySchema),
      earliestOn: date,
    }),
  },
})
export type QuoteStart = ReplyFor<typeof getQuoteStart>

export const requestQuote = endpoint({
  id: 'requestQuote',
  resource: 'quotes',
  method: 'POST',
  path: '/quotes',
  summary: 'Ask the seller for prices; below the least total it answers 422 `quote/too-small`',
  access: 'quotes.request',
  idempotent: 'required',
  body: z.object({
    subject: z.string().check(z.trim(), z.minLength(1), z.maxLength(quoteLimits.subject)),
    note: text(quoteLimits.note),
    wishedOn: z.optional(date),
    lines: wantedLines,
    attachmentIds: z.array(idOf<AttachmentId>()).check(z.maxLength(quoteLimits.files)),
    basedOn: z.optional(idOf<QuoteId>()),
  }),
  responses: { 201: quoteDetail },
})

export const requestQuoteChanges = endpoint({
  id: 'requestQuoteChanges',
  resource: 'quotes',
  method: 'POST',
  path: '/quotes/{quoteId}/changes',
  summary: 'Ask the seller to revise an offer: quantities, wished prices and notes by line. It is their turn then',
  access: 'quotes.request',
  params: quoteParams,
  body: z.object({ version: z.int(), note: text(quoteLimits.note), lines: wantedLines }),
  responses: { 200: quoteDetail },
})

const reason = z.string().check(z.trim(), z.maxLength(quoteLimits.reason))

export const declineQuote = endpoint({
  id: 'declineQuote',
  resource: 'quotes',
  method: 'POST',
  path: '/quotes/{quoteId}/decline',
  summary: 'Decline an offer for good, with the reason the seller reads',
  access: 'quotes.request',
  params: quoteParams,
  body: z.object({ version: z.int(), reason: reason.check(z.minLength(1)) }),
  responses: { 200: quoteDetail },
})

export const cancelQuote = endpoint({
  id: 'cancelQuote',
  resource: 'quotes',
  method: 'POST',
  path: '/quotes/{quoteId}/cancel',
  summary: 'Take back a request that the seller has not answered',
  access: 'quotes.request',
  params: quoteParams,
  body: z.object({ version: z.int(), reason: z.optional(reason) }),
  responses: { 200: quoteDetail },
})

export const postQuoteMessage = endpoint({
  id: 'postQuoteMessage',
  resource: 'quotes',
  method: 'POST',
  path: '/quotes/{quoteId}/messages',
  summary: 'Write to the seller about a quote, as long as it is open',
  access: 'quotes.view',
  idempotent: 'required',
  params: quoteParams,
  body: messageBody,
  responses: { 201: quoteDetail },
})

export const readQuoteMessages = endpoint({
  id: 'readQuoteMessages',
  resource: 'quotes',
  method: 'POST',
  path: '/quotes/{quoteId}/messages/read',
  summary: 'The caller has seen what the seller wrote',
  access: 'quotes.view',
  params: quoteParams,
  responses: { 204: null },
})

export const downloadQuote = endpoint({
  id: 'downloadQuote',
  resource: 'quotes',
  method: 'GET',
  path: '/quotes/{quoteId}/file',
  summary: 'The newest version of a quote as a PDF, in the language of the caller',
  access: 'quotes.view',
  params: quoteParams,
  responses: { 200: 'binary' },
})
