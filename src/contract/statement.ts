import * as z from 'zod/mini'
import { statementKinds } from '@/domain/billing/statement'
import type { CreditId, InvoiceId, PaymentId } from '@/domain/ids'
import { agingBuckets } from '@/domain/invoices/aging'
import { archivedSummary } from './archive'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { currency, moneySchema } from './money'
import { pageOf } from './paging'
import { creditSummary } from './payments'
import { named } from './schema'
import { creditListQuery, statementQuery } from './statement-list'
import { date, instant } from './time'

/** One movement: what is owed positive, what settles it negative, and the balance after it. */
export const statementRow = named(
  'StatementRow',
  z.object({
    id: z.string(),
    on: date,
    kind: z.enum(statementKinds),
    number: z.string(),
    amount: moneySchema,
    balance: moneySchema,
    dueOn: z.nullable(date),
    invoiceId: z.nullable(idOf<InvoiceId>()),
    paymentId: z.nullable(idOf<PaymentId>()),
    creditId: z.nullable(idOf<CreditId>()),
    /** The invoice for which the seller booked a payment of its own. */
    about: z.nullable(z.string()),
  }),
)
export type StatementRow = z.infer<typeof statementRow>

export const agingBucket = named('AgingBucket', z.enum(agingBuckets))

const figures = {
  from: date,
  to: date,
  currency,
  /** Currencies the account has anything in; its own comes first. */
  currencies: z.array(currency),
  opening: moneySchema,
  closing: moneySchema,
  totals: z.array(z.object({ kind: z.enum(statementKinds), amount: moneySchema, count: z.int() })),
  /** On the last day of the period; what is not applied is a line of its own, so that the total is `closing`. */
  aging: z.object({
    buckets: z.array(z.object({ bucket: agingBucket, amount: moneySchema, invoices: z.int() })),
    unapplied: moneySchema,
    /** Held back by disputes: in no bucket, and still owed. */
    disputed: moneySchema,
    overdue: moneySchema,
    total: moneySchema,
  }),
  /** Bank debits on their way: the balance falls when the bank has cleared them. */
  pending: moneySchema,
  company: z.object({ name: z.string(), customerNumber: z.string() }),
  terms: z.object({
    days: z.int(),
    creditLimit: z.nullable(moneySchema),
    discount: z.nullable(z.object({ basisPoints: z.int(), days: z.int() })),
  }),
  asOf: instant,
}

export const getStatement = endpoint({
  id: 'getStatement',
  resource: 'statement',
  method: 'GET',
  path: '/statement',
  summary: 'What moved the account in a period, with opening and closing balance, and how old the rest is',
  access: 'statement.view',
  query: statementQuery,
  responses: { 200: pageOf(statementRow, figures) },
})

export const getStatementFile = endpoint({
  id: 'getStatementFile',
  resource: 'statement',
  method: 'GET',
  path: '/statement/file',
  summary: 'The whole statement of a period as a PDF, in the language of the reader',
  access: 'statement.view',
  query: statementQuery,
  responses: { 200: 'binary' },
})

/** INV-13, INV-14: a credit memo or deposit with where it went. */
export const creditDetail = named(
  'CreditDetail',
  z.extend(creditSummary, {
    applied: moneySchema,
    invoice: z.nullable(z.object({ id: idOf<InvoiceId>(), number: z.string() })),
    returnNumber: z.nullable(z.string()),
    /** What invoices can be paid with now: less than what remains while a bank debit or an order holds some. */
    usable: moneySchema,
    /** The paper of it in the archive; null for a deposit, which is none. */
    archived: z.nullable(z.pick(archivedSummary, { id: true, fileName: true, formats: true })),
    uses: z.array(
      z.object({
        id: z.string(),
        on: date,
        amount: moneySchema,
        invoiceId: idOf<InvoiceId>(),
        invoiceNumber: z.string(),
        pending: z.boolean(),
      }),
    ),
  }),
)
export type CreditDetail = z.infer<typeof creditDetail>

export const listCredits = endpoint({
  id: 'listCredits',
  resource: 'statement',
  method: 'GET',
  path: '/credits',
  summary: 'Credit memos and deposits of the company, those with something left first',
  access: 'statement.view',
  query: creditListQuery,
  responses: { 200: pageOf(creditSummary, { remaining: z.array(moneySchema) }) },
})

export const getCredit = endpoint({
  id: 'getCredit',
  resource: 'statement',
  method: 'GET',
  path: '/credits/{creditId}',
  summary: 'A credit memo or deposit, and the invoices it went to',
  access: 'statement.view',
  params: z.object({ creditId: idOf<CreditId>() }),
  responses: { 200: creditDetail },
})
