import * as z from 'zod/mini'
import { authorizationStatuses as statuses } from '@/domain/authorizations/vocabulary'
import { anyOf, listQuery } from './paging'
import { named } from './schema'
import { date } from './time'

export const authorizationStatus = named('AuthorizationStatus', z.enum(statuses))

export const authorizationViews = ['mine', 'pending', 'approved', 'declined', 'all'] as const

export const authorizationSorts = ['submittedAt', 'number', 'total', 'orderer', 'status'] as const

/** AUT-08, AUT-09: `q` finds the order number, the PO number and the orderer. */
export const authorizationListQuery = listQuery(authorizationSorts, {
  /** `mine` waits for the caller; the default when something does. */
  view: z.optional(z.enum(authorizationViews)),
  status: anyOf(authorizationStatus),
  submittedFrom: z.optional(date),
  submittedTo: z.optional(date),
})

export type AuthorizationListQuery = z.infer<typeof authorizationListQuery>
