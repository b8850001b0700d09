import * as z from 'zod/mini'
import { auditKinds, auditSources } from '@/domain/audit/vocabulary'
import { cardAttemptOutcomes, cardChangeStates, cardParts, cardValueFields } from '@/domain/customers/card-change'
import { customerActivityKinds } from '@/domain/customers/fields'
import type { AuditId, InvoiceId, MailId, OrderId } from '@/domain/ids'
import { mailKinds } from '@/domain/mail-kinds'
import { invoiceStatuses, orderStatuses } from '@/domain/orders/vocabulary'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { moneySchema } from '../money'
import { pageOf } from '../paging'
import { named } from '../schema'
import { date, instant } from '../time'
import { customerActivityQuery } from './customer-activity-list'
import { customerDocumentQuery } from './customer-document-list'
import { customerParams } from './customers'

/** Exactly one of the three is there: what the view lists. */
export const customerDocument = named(
  'CustomerDocument',
  z.object({
    id: z.string(),
    number: z.string(),
    order: z.nullable(
      z.object({
        id: idOf<OrderId>(),
        placedAt: instant,
        placedBy: z.string(),
        enteredBy: z.nullable(z.string()),
        status: z.enum(orderStatuses),
        total: moneySchema,
      }),
    ),
    invoice: z.nullable(
      z.object({
        id: idOf<InvoiceId>(),
        orderId: z.nullable(idOf<OrderId>()),
        issuedOn: date,
        dueOn: date,
        status: z.enum(invoiceStatuses),
        overdue: z.boolean(),
        total: moneySchema,
        open: moneySchema,
      }),
    ),
    mail: z.nullable(
      z.object({ id: idOf<MailId>(), sentAt: instant, to: z.string(), subject: z.string(), kind: z.enum(mailKinds) }),
    ),
  }),
)
export type CustomerDocument = z.infer<typeof customerDocument>

export const listCustomerDocuments = endpoint({
  id: 'listCustomerDocuments',
  resource: 'customers',
  method: 'GET',
  path: '/admin/customers/{companyId}/documents',
  summary: 'Orders, invoices or mails of a customer',
  access: 'customers.documents',
  params: customerParams,
  query: customerDocumentQuery,
  responses: {
    200: pageOf(customerDocument, { views: z.object({ orders: z.int(), invoices: z.int(), mails: z.int() }) }),
  },
})

export const customerEvents = ['orderPlaced', ...auditKinds] as const

export const customerActivity = named(
  'CustomerActivity',
  z.object({
    id: z.string(),
    kind: z.enum(customerActivityKinds),
    event: z.enum(customerEvents),
    at: instant,
    /** Who did it; null: nobody who was signed in, so `source` tells what did. */
    who: z.nullable(z.string()),
    /** The administrator who acted as them. */
    by: z.nullable(z.string()),
    source: z.enum(auditSources),
    order: z.nullable(z.object({ id: idOf<OrderId>(), number: z.string(), total: moneySchema })),
    record: z.nullable(
      z.object({ kind: z.string(), id: z.nullable(z.string()), label: z.nullable(z.string()), exists: z.boolean() }),
    ),
    /** What of the record changed. */
    fields: z.array(z.string()),
    /** The entry of the audit that tells more. */
    entryId: z.nullable(idOf<AuditId>()),
  }),
)
export type CustomerActivity = z.infer<typeof customerActivity>

export const listCustomerActivity = endpoint({
  id: 'listCustomerActivity',
  resource: 'customers',
  method: 'GET',
  path: '/admin/customers/{companyId}/activity',
  summary: 'What happened at a customer: orders, and sign-ins and changes as the audit has them',
  access: 'customers.activity',
  params: customerParams,
  query: customerActivityQuery,
  responses: { 200: pageOf(customerActivity) },
})

/** SET-03: a change made in the portal on its way to the ERP's card, with every attempt to write it. */
export const cardChange = named(
  'CardChange',
  z.object({
    id: z.string(),
    part: z.enum(cardParts),
    /** Which address or contact person; null for what a card has once, and for an address the ERP has no code for yet. */
    code: z.nullable(z.string()),
    state: z.enum(cardChangeStates),
    by: z.string(),
    at: instant,
    /** What the card said when the change was made, and what it is to say. */
    values: z.array(
      z.object({ field: z.enum(cardValueFields), before: z.nullable(z.string()), after: z.nullable(z.string()) }),
    ),
    attempts: z.array(z.object({ at: instant, outcome: z.enum(cardAttemptOutcomes) })),
  }),
)
export type CardChange = z.infer<typeof cardChange>

export const listCardChanges = endpoint({
  id: 'listCardChanges',
  resource: 'customers',
  method: 'GET',
  path: '/admin/customers/{companyId}/card-changes',
  summary: 'The last 50 changes of a customer that waited for the ERP, newest first, with the attempts to write them',
  access: 'customers.activity',
  params: customerParams,
  responses: { 200: z.object({ changes: z.array(cardChange) }) },
})
