import * as z from 'zod/mini'
import type { CompanyId } from '@/domain/ids'
import { markets } from '@/domain/markets'
import { idOf } from '../ids'
import { anyOf, listQuery } from '../paging'
import { returnSorts, returnStatusSchema } from '../return-list'
import { date } from '../time'

/** `toDecide`: asked for and not yet authorized; `awaited`: the goods are on their way; `toJudge`: they have come. */
export const deskReturnViews = ['toDecide', 'awaited', 'toJudge', 'done', 'all'] as const

/** `q` finds the customer, too. */
export const deskReturnListQuery = listQuery([...returnSorts, 'company'], {
  view: z.optional(z.enum(deskReturnViews)),
  status: anyOf(returnStatusSchema),
  companyId: anyOf(idOf<CompanyId>()),
  requestedFrom: z.optional(date),
  requestedTo: z.optional(date),
})
export type DeskReturnListQuery = z.infer<typeof deskReturnListQuery>

/** RMA-25. Days of the reader; without them the last year. */
export const returnReasonsQuery = z.object({
  from: z.optional(date),
  to: z.optional(date),
  companyId: anyOf(idOf<CompanyId>()),
  /** RMA-23: of customers of this shop only. */
  shop: z.optional(z.enum(markets)),
})
export type ReturnReasonsQuery = z.infer<typeof returnReasonsQuery>
