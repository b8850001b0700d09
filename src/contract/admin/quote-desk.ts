import * as z from 'zod/mini'
import type { CompanyId, OrderId, ProductId, QuoteId } from '@/domain/ids'
import { quoteLimits } from '@/domain/quotes/vocabulary'
import { allowedActions } from '../action'
import { maxLineQuantity } from '../basket'
import { choice, choices, configurationDrift, lineConfiguration } from '../configuration'
import { configurator } from '../configurator'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { messageBody } from '../messages'
import { currency, moneySchema } from '../money'
import { anyOf } from '../paging'
import { productHit } from '../products'
import { quoteDetail, quoteParams } from '../quotes'
import { named } from '../schema'
import { date } from '../time'

export const deskQuoteActions = ['answer', 'approve', 'sendBack', 'refuse', 'withdraw', 'message'] as const

/** A line as an answer begins with it: what is wanted, and what the seller asks elsewhere. Figures of one unit. */
export const deskQuoteLine = named(
  'DeskQuoteLine',
  z.object({
    productId: z.nullable(idOf<ProductId>()),
    sku: z.string(),
    name: z.string(),
    unit: z.string(),
    quantity: z.int(),
    wishedPrice: z.nullable(moneySchema),
    note: z.nullable(z.string()),
    insteadOf: z.nullable(z.string()),
    listPrice: z.nullable(moneySchema),
    /** By the customer's group and quantities. */
    customerPrice: z.nullable(moneySchema),
    /** Of the seller's last version. */
    lastPrice: z.nullable(moneySchema),
    available: z.int(),
    /** Put together from options; without a choice that can be made it cannot be offered. */
    configurable: z.boolean(),
    configuration: z.nullable(lineConfiguration),
    drift: z.nullable(configurationDrift),
    mustConfigure: z.boolean(),
  }),
)
export type DeskQuoteLine = z.infer<typeof deskQuoteLine>

export const deskQuoteDetail = named(
  'DeskQuoteDetail',
  z.extend(quoteDetail, {
    company: z.object({ id: idOf<CompanyId>(), name: z.string(), customerNumber: z.string() }),
    /** Begun in the ERP, and kept there too. */
    fromErp: z.boolean(),
    order: z.nullable(z.object({ id: z.nullable(idOf<OrderId>()), number: z.string() })),
    answer: z.object({
      lines: z.array(deskQuoteLine),
      freight: moneySchema,
      taxBasisPoints: z.int(),
      validUntil: date,
      earliestOn: date,
      /** Percent off the list from which somebody else has to approve; 100: never. */
      approvalPercent: z.int(),
      /** Who could approve an offer of the caller. */
      approvers: z.array(z.string()),
    }),
    allowedActions: allowedActions(deskQuoteActions),
  }),
)
export type DeskQuoteDetail = z.infer<typeof deskQuoteDetail>

export const getDeskQuote = endpoint({
  id: 'getDeskQuote',
  resource: 'quotes',
  method: 'GET',
  path: '/admin/quotes/{quoteId}',
  summary: 'A quote of a customer, with what an answer begins with',
  access: 'customers.documents',
  params: quoteParams,
  responses: { 200: deskQuoteDetail },
})

const price = z.int().check(z.minimum(0), z.maximum(1_000_000_000))
const note = z.optional(z.string().check(z.trim(), z.maxLength(quoteLimits.note)))
/** What an offer says; amounts in minor units of the customer's currency. */
const offered = {
  lines: z
    .array(
      z.object({
        productId: idOf<ProductId>(),
        quantity: z.int().check(z.minimum(1), z.maximum(maxLineQuantity)),
        unitPrice: price,
        /** Of a product that is put together: all that was chosen. */
        choices: z.optional(choices),
        insteadOf: z.optional(z.nullable(z.string().check(z.maxLength(quoteLimits.text)))),
        note: z.optional(z.nullable(z.string().check(z.trim(), z.maxLength(quoteLimits.lineNote)))),
      }),
    )
    .check(z.minLength(1), z.maxLength(quoteLimits.lines)),
  freight: price,
  note,
  validUntil: date,
}

export const answerQuote = endpoint({
  id: 'answerQuote',
  resource: 'quotes',
  method: 'POST',
  path: '/admin/quotes/{quoteId}/answer',
  summary: 'Send prices to the customer; above the threshold they wait for the approval of somebody else',
  access: 'quoteDesk.answer',
  params: quoteParams,
  body: z.object({ version: z.int(), ...offered }),
  responses: { 200: deskQuoteDetail },
})

export const decideQuote = endpoint({
  id: 'decideQuote',
  resource: 'quotes',
  method: 'POST',
  path: '/admin/quotes/{quoteId}/decision',
  summary: 'Approve the prices a colleague wants to offer, or send them back',
  access: 'quoteDesk.approve',
  params: quoteParams,
  body: z.object({ version: z.int(), outcome: z.enum(['approve', 'sendBack']) }),
  responses: { 200: deskQuoteDetail },
})

export const endQuote = endpoint({
  id: 'endQuote',
  resource: 'quotes',
  method: 'POST',
  path: '/admin/quotes/{quoteId}/end',
  summary: 'Refuse a request, or withdraw an offer, with the reason the customer reads',
  access: 'quoteDesk.answer',
  params: quoteParams,
  body: z.object({
    version: z.int(),
    step: z.enum(['refuse', 'withdraw']),
    reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(quoteLimits.reason)),
  }),
  responses: { 200: deskQuoteDetail },
})

export const getDeskQuoteStart = endpoint({
  id: 'getDeskQuoteStart',
  resource: 'quotes',
  method: 'GET',
  path: '/admin/quote-start',
  summary: 'What a quote for a customer begins with',
  access: 'quoteDesk.answer',
  query: z.object({ companyId: idOf<CompanyId>() }),
  responses: {
    200: z.object({
      company: deskQuoteDetail.shape.company,
      currency,
      answer: deskQuoteDetail.shape.answer,
    }),
  },
})

export const createDeskQuote = endpoint({
  id: 'createDeskQuote',
  resource: 'quotes',
  method: 'POST',
  path: '/admin/quotes',
  summary: 'Begin a quote with a customer, who continues it online (QUO-15)',
  access: 'quoteDesk.answer',
  idempotent: 'required',
  body: z.object({
    companyId: idOf<CompanyId>(),
    subject: z.string().check(z.trim(), z.minLength(1), z.maxLength(quoteLimits.subject)),
    ...offered,
  }),
  responses: { 201: deskQuoteDetail },
})

export const searchQuoteProducts = endpoint({
  id: 'searchQuoteProducts',
  resource: 'products',
  method: 'GET',
  path: '/admin/quote-products',
  summary: 'Up to ten products that the customer is sold, with the customer’s prices',
  access: 'quoteDesk.answer',
  query: z.object({ companyId: idOf<CompanyId>(), q: z.string().check(z.minLength(1), z.maxLength(100)) }),
  responses: {
    200: z.object({ rows: z.array(z.extend(productHit, { listPrice: z.nullable(moneySchema) })) }),
  },
})

export const configureForCustomer = endpoint({
  id: 'configureForCustomer',
  resource: 'products',
  method: 'GET',
  path: '/admin/quote-configurator',
  summary: 'How a product is put together, at what the customer pays: as the customer’s own configurator says it',
  access: 'quoteDesk.answer',
  query: z.object({
    companyId: idOf<CompanyId>(),
    sku: z.string().check(z.minLength(1), z.maxLength(60)),
    choice: anyOf(choice),
    quantity: z.optional(z.int().check(z.minimum(1), z.maximum(maxLineQuantity))),
  }),
  responses: { 200: configurator },
})

export const postDeskQuoteMessage = endpoint({
  id: 'postDeskQuoteMessage',
  resource: 'quotes',
  method: 'POST',
  path: '/admin/quotes/{quoteId}/messages',
  summary: 'Write to the customer about a quote, as long as it is open',
  access: 'quoteDesk.answer',
  idempotent: 'required',
  params: z.object({ quoteId: idOf<QuoteId>() }),
  body: messageBody,
  responses: { 201: deskQuoteDetail },
})

export const readDeskQuoteMessages = endpoint({
  id: 'readDeskQuoteMessages',
  resource: 'quotes',
  method: 'POST',
  path: '/admin/quotes/{quoteId}/messages/read',
  summary: 'The caller has seen what the customer wrote',
  access: 'customers.documents',
  params: quoteParams,
  responses: { 204: null },
})
