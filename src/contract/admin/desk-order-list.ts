import * as z from 'zod/mini'
import type { CompanyId } from '@/domain/ids'
import { authorizationStatus } from '../authorization-list'
import { idOf } from '../ids'
import { currency } from '../money'
import { erpState, orderOrigin, orderStatus } from '../order-list'
import { anyOf, listQuery } from '../paging'
import { date } from '../time'

export const deskOrderViews = ['all', 'notInErp', 'failed', 'open', 'backordered'] as const

export const deskOrderSorts = ['placedAt', 'number', 'poNumber', 'total', 'status', 'company', 'erpState'] as const

/** ADM-04: wide, advanced filtering. */
export const deskOrderListQuery = listQuery(deskOrderSorts, {
  view: z.optional(z.enum(deskOrderViews)),
  status: anyOf(orderStatus),
  origin: anyOf(orderOrigin),
  erpState: anyOf(erpState),
  /** ADM-23. */
  authorization: anyOf(authorizationStatus),
  companyId: anyOf(idOf<CompanyId>()),
  currency: anyOf(currency),
  country: anyOf(z.string().check(z.maxLength(2))),
  placedFrom: z.optional(date),
  placedTo: z.optional(date),
  totalFrom: z.optional(z.int()),
  totalTo: z.optional(z.int()),
})

export type DeskOrderListQuery = z.infer<typeof deskOrderListQuery>
