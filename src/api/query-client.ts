import { MutationCache, QueryClient } from '@tanstack/react-query'
import { ApiProblem, isTransient } from './problem'

const resourceOf = (queryKey: readonly unknown[]): unknown => queryKey[1]

/** Marks everything of these resources stale and refetches what is on screen. */
export const invalidateResources = (client: QueryClient, resources: readonly string[]): Promise<void> =>
  resources.length === 0
    ? Promise.resolve()
    : client.invalidateQueries({ predicate: ({ queryKey }) => resources.includes(String(resourceOf(queryKey))) })

export const createQueryClient = (): QueryClient => {
  /** The list is as long as the contract, and nobody begins with a write. Without it everything counts as stale. */
  const refreshAfter = (mutationKey: readonly unknown[] = []): void =>
    void import('./invalidation').then(
      ({ makesStale }) => invalidateResources(client, makesStale[String(mutationKey[1])] ?? []),
      () => client.invalidateQueries(),
    )
  const client: QueryClient = new QueryClient({
    defaultOptions: {
      queries: {
        // The event stream says when something changed; this only bounds how long a missed event can hurt.
        staleTime: 60_000,
        retry: (failures, error) => isTransient(error) && failures < 2,
        retryDelay: (failures) => Math.min(500 * 2 ** failures, 4000),
        // Without a network nothing waits in silence: a page says that it cannot be loaded, and asks again by itself.
        networkMode: 'always',
        refetchOnReconnect: true,
      },
      // A write that waited would be sent when the network is back, long after the person has given it up.
      mutations: { retry: false, networkMode: 'always' },
    },
    mutationCache: new MutationCache({
      onSuccess: (_data, _input, _context, { options }) => refreshAfter(options.mutationKey),
      // Somebody else was faster: what the page shows is old, and is read anew before the person decides again.
      onError: (error, _input, _context, { options }) => {
        if (ApiProblem.is(error, 'conflict/stale', 'conflict/deleted')) refreshAfter(options.mutationKey)
      },
    }),
  })
  return client
}
