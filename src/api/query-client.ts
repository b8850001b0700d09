import { MutationCache, QueryClient } from '@tanstack/react-query'
import { isTransient } from './problem'

const resourceOf = (queryKey: readonly unknown[]): unknown => queryKey[1]

/** Marks everything of these resources stale and refetches what is on screen. */
export const invalidateResources = (client: QueryClient, resources: readonly string[]): Promise<void> =>
  resources.length === 0
    ? Promise.resolve()
    : client.invalidateQueries({ predicate: ({ queryKey }) => resources.includes(String(resourceOf(queryKey))) })

export const createQueryClient = (): QueryClient => {
  const client: QueryClient = new QueryClient({
    defaultOptions: {
      queries: {
        // The event stream says when something changed; this only bounds how long a missed event can hurt.
        staleTime: 60_000,
        retry: (failures, error) => isTransient(error) && failures < 2,
        retryDelay: (failures) => Math.min(500 * 2 ** failures, 4000),
      },
      mutations: { retry: false },
    },
    mutationCache: new MutationCache({
      onSuccess: (_data, _input, _context, { options }) => {
        const endpointId = String(options.mutationKey?.[1] ?? '')
        // The list is as long as the contract, and nobody begins with a write. Without it everything counts as stale.
        void import('./invalidation').then(
          ({ makesStale }) => invalidateResources(client, makesStale[endpointId] ?? []),
          () => client.invalidateQueries(),
        )
      },
    }),
  })
  return client
}
