import * as z from 'zod/mini'
import { disputeReasons } from '@/domain/disputes/vocabulary'
import type { InvoiceId } from '@/domain/ids'
import { idOf } from './ids'
import { anyOf, listQuery } from './paging'

/** `decided`: credited, rejected or withdrawn. */
export const disputeViews = ['open', 'decided', 'all'] as const
export const disputeSorts = ['openedAt', 'number', 'invoice', 'amount'] as const

/** `q` finds the number, the invoice, the credit memo, who disputed it, and the SKU of a line. */
export const disputeListQuery = listQuery(disputeSorts, {
  view: z.optional(z.enum(disputeViews)),
  reason: anyOf(z.enum(disputeReasons)),
  invoiceId: z.optional(idOf<InvoiceId>()),
})
export type DisputeListQuery = z.infer<typeof disputeListQuery>
