import * as z from 'zod/mini'
import type { BranchId } from '@/domain/ids'
import { currencies, type Currency } from '@/domain/money'
import { invoiceStatuses } from '@/domain/orders/vocabulary'
import { idOf } from './ids'
import { anyOf, listQuery } from './paging'
import { date } from './time'

/** `overdue` and `dueSoon` are derived from the due date: partly paid invoices are among them. */
export const invoiceViews = ['open', 'overdue', 'dueSoon', 'paid', 'all'] as const

/** `q` finds the number of the invoice, its order and the buyer's own (PO) number. Dates are days, both included. */
export const invoiceListQuery = listQuery(['issuedOn', 'dueOn', 'number', 'total', 'open'], {
  view: z.optional(z.enum(invoiceViews)),
  status: anyOf(z.enum(invoiceStatuses)),
  issuedFrom: z.optional(date),
  issuedTo: z.optional(date),
  dueFrom: z.optional(date),
  dueTo: z.optional(date),
  totalFrom: z.optional(z.int()),
  totalTo: z.optional(z.int()),
  currency: z.optional(z.enum(currencies as [Currency, ...Currency[]])),
  branchId: z.optional(idOf<BranchId>()),
})
export type InvoiceListQuery = z.infer<typeof invoiceListQuery>
