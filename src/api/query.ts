import { queryOptions } from '@tanstack/react-query'
import type { Endpoint } from '@/contract/endpoint'
import { isPermission, permissions } from '@/domain/permissions/catalogue'
import { call } from './client'

/** Whose data a query holds: a change of person or company removes the whole subtree. */
export type QueryScope = 'public' | 'user' | 'account' | 'admin'

const scopeOf = ({ access }: Endpoint<never, unknown>): QueryScope =>
  access === 'public' ? 'public' : isPermission(access) ? permissions[access].side : 'user'

/** Query options of a read: the key is `[scope, resource, endpoint id, input]`, and nobody writes it by hand. */
export const query = <I, R>(endpoint: Endpoint<I, R>, input: I) =>
  queryOptions({
    queryKey: [scopeOf(endpoint as Endpoint<never, unknown>), endpoint.resource, endpoint.id, input] as const,
    queryFn: ({ signal }) => call(endpoint, input, { signal }),
  })
