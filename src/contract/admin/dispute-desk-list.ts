import * as z from 'zod/mini'
import { disputeReasons } from '@/domain/disputes/vocabulary'
import type { CompanyId } from '@/domain/ids'
import { disputeSorts, disputeViews } from '../dispute-list'
import { idOf } from '../ids'
import { anyOf, listQuery } from '../paging'

/** `q` finds the customer, too. */
export const deskDisputeListQuery = listQuery([...disputeSorts, 'company'], {
  view: z.optional(z.enum(disputeViews)),
  reason: anyOf(z.enum(disputeReasons)),
  companyId: anyOf(idOf<CompanyId>()),
})
export type DeskDisputeListQuery = z.infer<typeof deskDisputeListQuery>
