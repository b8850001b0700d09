import * as z from 'zod/mini'
import { disputeLimits, disputeReasons, disputeStatuses } from '@/domain/disputes/vocabulary'
import type { AttachmentId, CaseId, CreditId, DisputeId, InvoiceId } from '@/domain/ids'
import { messageLimits } from '@/domain/messages/vocabulary'
import { allowedActions } from './action'
import { disputeListQuery } from './dispute-list'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { currency, moneySchema } from './money'
import { pageOf } from './paging'
import { named } from './schema'
import { date, instant } from './time'

const reason = z.enum(disputeReasons)

export const disputeSummary = named(
  'DisputeSummary',
  z.object({
    id: idOf<DisputeId>(),
    number: z.string(),
    status: z.enum(disputeStatuses),
    invoice: z.object({ id: idOf<InvoiceId>(), number: z.string() }),
    reasons: z.array(reason),
    openedAt: instant,
    openedBy: z.string(),
    amount: moneySchema,
    credited: moneySchema,
    decidedAt: z.nullable(instant),
    /** When what was rejected is due. */
    dueAgainOn: z.nullable(date),
  }),
)
export type DisputeSummary = z.infer<typeof disputeSummary>

export const dispute = named(
  'Dispute',
  z.extend(disputeSummary, {
    version: z.int(),
    lines: z.array(
      z.object({
        /** Null: freight, or what has no lines. */
        position: z.nullable(z.int()),
        sku: z.nullable(z.string()),
        name: z.nullable(z.string()),
        quantity: z.nullable(z.int()),
        amount: moneySchema,
        reason,
      }),
    ),
    message: z.string(),
    enteredBy: z.nullable(z.string()),
    /** The case in which both sides talk about it, for those who may open it. */
    thread: z.nullable(z.object({ id: idOf<CaseId>(), number: z.string() })),
    /** What can be paid of the invoice all the same. */
    payable: moneySchema,
    open: moneySchema,
    rejected: moneySchema,
    credit: z.nullable(z.object({ id: z.nullable(idOf<CreditId>()), number: z.string() })),
    note: z.nullable(z.string()),
    decidedBy: z.nullable(z.string()),
    allowedActions: allowedActions(['withdraw']),
  }),
)
export type Dispute = z.infer<typeof dispute>

export const disputeForm = named(
  'DisputeForm',
  z.object({
    invoice: z.object({ id: idOf<InvoiceId>(), number: z.string(), dueOn: date }),
    currency,
    open: moneySchema,
    /** The most that can be disputed now. */
    most: moneySchema,
    parts: z.array(
      z.object({
        position: z.nullable(z.int()),
        sku: z.nullable(z.string()),
        name: z.nullable(z.string()),
        unit: z.nullable(z.string()),
        /** Null where there are no pieces: freight. */
        quantity: z.nullable(z.int()),
        /** With its share of the tax. */
        gross: moneySchema,
        /** What of it no dispute has taken. */
        left: moneySchema,
      }),
    ),
    /** Whether files can be sent along: they go to the case. */
    mayAttach: z.boolean(),
    allowedActions: allowedActions(['dispute']),
  }),
)
export type DisputeForm = z.infer<typeof disputeForm>

const amount = z.int().check(z.minimum(1), z.maximum(1_000_000_000_000))

/** Of each line pieces or an amount. */
export const disputeRequest = named(
  'DisputeRequest',
  z.object({
    lines: z
      .array(
        z.object({
          position: z.nullable(z.int()),
          quantity: z.nullable(z.int().check(z.minimum(1), z.maximum(1_000_000))),
          amount: z.nullable(amount),
          reason,
        }),
      )
      .check(z.minLength(1), z.maxLength(disputeLimits.lines)),
    message: z.string().check(z.trim(), z.minLength(1), z.maxLength(messageLimits.text)),
    attachmentIds: z.array(idOf<AttachmentId>()).check(z.maxLength(messageLimits.files)),
  }),
)
export type DisputeRequest = z.infer<typeof disputeRequest>

const ofInvoice = z.object({ invoiceId: idOf<InvoiceId>() })
const params = z.object({ disputeId: idOf<DisputeId>() })

export const getDisputeForm = endpoint({
  id: 'getDisputeForm',
  resource: 'invoices',
  method: 'GET',
  path: '/invoices/{invoiceId}/dispute-form',
  summary: 'What of an invoice can be disputed, line by line',
  access: 'invoices.pay',
  params: ofInvoice,
  responses: { 200: disputeForm },
})

export const openDispute = endpoint({
  id: 'openDispute',
  resource: 'disputes',
  method: 'POST',
  path: '/invoices/{invoiceId}/disputes',
  summary: 'Dispute lines of an invoice; the rest stays payable',
  access: 'invoices.pay',
  idempotent: 'required',
  params: ofInvoice,
  body: disputeRequest,
  responses: { 201: z.object({ id: idOf<DisputeId>(), number: z.string() }) },
})

export const listDisputes = endpoint({
  id: 'listDisputes',
  resource: 'disputes',
  method: 'GET',
  path: '/disputes',
  summary: 'Disputes of the invoices the caller may pay',
  access: 'invoices.pay',
  query: disputeListQuery,
  responses: {
    200: pageOf(disputeSummary, {
      views: z.object({ open: z.int(), decided: z.int(), all: z.int() }),
      totals: z.array(moneySchema),
    }),
  },
})

export const getDispute = endpoint({
  id: 'getDispute',
  resource: 'disputes',
  method: 'GET',
  path: '/disputes/{disputeId}',
  summary: 'A dispute with what was said and decided',
  access: 'invoices.pay',
  params,
  responses: { 200: dispute },
})

export const withdrawDispute = endpoint({
  id: 'withdrawDispute',
  resource: 'disputes',
  method: 'POST',
  path: '/disputes/{disputeId}/withdraw',
  summary: 'Take a dispute back: the amount can be paid again',
  access: 'invoices.pay',
  params,
  body: z.object({ version: z.int() }),
  responses: { 200: dispute },
})
