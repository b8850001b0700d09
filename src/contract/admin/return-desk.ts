import * as z from 'zod/mini'
import type { CompanyId, ProductId, ReturnId, ReturnLineId } from '@/domain/ids'
import { markets } from '@/domain/markets'
import { returnActs, returnLimits } from '@/domain/returns/vocabulary'
import { returnReasons } from '@/domain/settings/vocabulary'
import { allowedActions } from '../action'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { messageBody } from '../messages'
import { moneySchema } from '../money'
import { pageOf } from '../paging'
import { returnDetail, returnSummary } from '../return-records'
import {
  formQuery,
  previewBody,
  previewReply,
  returnForm,
  returnRequest,
  returnSourcesReply,
  sourceQuery,
} from '../return-requests'
import { named } from '../schema'
import { date } from '../time'
import { deskReturnListQuery, returnReasonsQuery } from './return-desk-list'

const company = z.object({ id: idOf<CompanyId>(), name: z.string() })

export const deskReturnSummary = named('DeskReturnSummary', z.extend(returnSummary, { company }))
export type DeskReturnSummary = z.infer<typeof deskReturnSummary>

export const listDeskReturns = endpoint({
  id: 'listDeskReturns',
  resource: 'returns',
  method: 'GET',
  path: '/admin/returns',
  summary: 'Returns of every customer the caller reaches',
  access: 'returnDesk.view',
  query: deskReturnListQuery,
  responses: {
    200: pageOf(deskReturnSummary, {
      views: z.object({ toDecide: z.int(), awaited: z.int(), toJudge: z.int(), done: z.int(), all: z.int() }),
      companies: z.array(company),
    }),
  },
})

export const deskReturnActions = [...returnActs, 'write', 'send'] as const

export const deskReturn = named(
  'DeskReturn',
  z.extend(returnDetail, {
    company,
    /** The least and the most that may be said of each line at the next act, by its id. */
    bounds: z.array(z.object({ lineId: idOf<ReturnLineId>(), least: z.int(), most: z.int() })),
    /** What the ERP said when it refused the return. */
    erpMessage: z.nullable(z.string()),
    allowedActions: allowedActions(deskReturnActions),
  }),
)
export type DeskReturn = z.infer<typeof deskReturn>

const params = z.object({ returnId: idOf<ReturnId>() })

export const getDeskReturn = endpoint({
  id: 'getDeskReturn',
  resource: 'returns',
  method: 'GET',
  path: '/admin/returns/{returnId}',
  summary: 'One return of a customer, with what the desk may do next',
  access: 'returnDesk.view',
  params,
  responses: { 200: deskReturn },
})

export const actOnReturn = endpoint({
  id: 'actOnReturn',
  resource: 'returns',
  method: 'POST',
  path: '/admin/returns/{returnId}/act',
  summary: 'Authorize, receive, approve or close a return in the ERP, in part by line; nothing of it is a refusal',
  access: 'returnDesk.edit',
  params,
  body: z.object({
    version: z.int(),
    act: z.enum(returnActs),
    lines: z
      .array(
        z.object({
          lineId: idOf<ReturnLineId>(),
          quantity: z.int().check(z.minimum(0)),
          answer: z.nullable(z.string().check(z.trim(), z.maxLength(returnLimits.comment))),
        }),
      )
      .check(z.maxLength(returnLimits.lines)),
    note: z.nullable(z.string().check(z.trim(), z.maxLength(returnLimits.note))),
  }),
  responses: { 200: deskReturn },
})

export const sendReturn = endpoint({
  id: 'sendReturn',
  resource: 'returns',
  method: 'POST',
  path: '/admin/returns/{returnId}/send',
  summary: 'Write a return to the ERP that does not have it; once it has, nothing happens',
  access: 'returnDesk.edit',
  params,
  body: z.object({ version: z.int() }),
  responses: { 200: deskReturn },
})

export const writeDeskReturnMessage = endpoint({
  id: 'writeDeskReturnMessage',
  resource: 'returns',
  method: 'POST',
  path: '/admin/returns/{returnId}/messages',
  summary: 'Write to the customer about a return',
  access: 'returnDesk.edit',
  idempotent: 'required',
  params,
  body: messageBody,
  responses: { 201: deskReturn },
})

export const readDeskReturnMessages = endpoint({
  id: 'readDeskReturnMessages',
  resource: 'returns',
  method: 'POST',
  path: '/admin/returns/{returnId}/messages/read',
  summary: 'Say that the caller has seen the messages of a return',
  access: 'returnDesk.view',
  params,
  responses: { 204: null },
})

const companyParams = z.object({ companyId: idOf<CompanyId>() })

export const findCustomerReturnSources = endpoint({
  id: 'findCustomerReturnSources',
  resource: 'returns',
  method: 'GET',
  path: '/admin/customers/{companyId}/return-sources',
  summary: 'Documents of a customer that goods can be returned from, and articles',
  access: 'returnDesk.edit',
  params: companyParams,
  query: sourceQuery,
  responses: { 200: returnSourcesReply },
})

export const getCustomerReturnForm = endpoint({
  id: 'getCustomerReturnForm',
  resource: 'returns',
  method: 'GET',
  path: '/admin/customers/{companyId}/return-form',
  summary: 'What may be returned of a document of a customer',
  access: 'returnDesk.edit',
  params: companyParams,
  query: formQuery,
  responses: { 200: returnForm },
})

export const previewCustomerReturn = endpoint({
  id: 'previewCustomerReturn',
  resource: 'returns',
  method: 'POST',
  path: '/admin/customers/{companyId}/returns/preview',
  summary: 'The credit that a return of a customer would be expected to come to',
  access: 'returnDesk.edit',
  params: companyParams,
  body: previewBody,
  responses: { 200: previewReply },
})

/** RMA-12 */
export const createCustomerReturn = endpoint({
  id: 'createCustomerReturn',
  resource: 'returns',
  method: 'POST',
  path: '/admin/customers/{companyId}/returns',
  summary: 'Ask for a return in the name of a customer',
  access: 'returnDesk.edit',
  idempotent: 'required',
  params: companyParams,
  body: returnRequest,
  responses: { 201: z.object({ returnId: idOf<ReturnId>(), number: z.string() }) },
})

const counted = { returns: z.int(), pieces: z.int(), value: moneySchema }

const returnReasonFigures = named(
  'ReturnReasonFigures',
  z.object({
    from: date,
    to: date,
    reasons: z.array(z.object({ reason: z.enum(returnReasons), ...counted })),
    months: z.array(z.object({ month: z.string(), ...counted })),
    /** The articles with most pieces first. */
    products: z.array(
      z.object({
        productId: idOf<ProductId>(),
        sku: z.string(),
        name: z.string(),
        /** The reason that was given most. */
        reason: z.enum(returnReasons),
        ...counted,
      }),
    ),
    total: z.object(counted),
    companies: z.array(company),
    /** Shops of customers in reach. */
    shops: z.array(z.enum(markets)),
  }),
)
export type ReturnReasons = z.infer<typeof returnReasonFigures>

/** RMA-25: pieces asked back, by reason, month and article. Returns that were called off do not count. */
export const getReturnReasons = endpoint({
  id: 'getReturnReasons',
  resource: 'returns',
  method: 'GET',
  path: '/admin/return-reasons',
  summary: 'Why customers return goods: by reason, over time, and which articles most',
  access: 'returnDesk.view',
  query: returnReasonsQuery,
  responses: {
    200: returnReasonFigures,
  },
})
