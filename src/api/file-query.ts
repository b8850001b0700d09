import type { UseQueryOptions } from '@tanstack/react-query'
import type { Endpoint } from '@/contract/endpoint'
import { call } from './client'
import { query } from './query'

/** A file to look at: named like any other read, so that it is fetched anew when its record has changed, and not kept. */
export const fileQuery = <I>(endpoint: Endpoint<I, { readonly 200: Blob }>, input: I): UseQueryOptions<Blob> => ({
  queryKey: query(endpoint, input).queryKey,
  queryFn: ({ signal }) => call(endpoint, input, { signal }),
  gcTime: 0,
})
