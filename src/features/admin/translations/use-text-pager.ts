import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { TextKeyId } from '@/domain/ids'
import { textQueries } from '@/entities/text/text.queries'
import type { Workbench } from './use-workbench'

/** Where the open text stands in the list as it is filtered, and the ways to the texts beside it. */
export const useTextPager = ({ openKey, filter, open }: Workbench) => {
  const client = useQueryClient()
  const { data } = useQuery({
    ...textQueries.neighbours(openKey ?? ('' as TextKeyId), filter),
    enabled: openKey !== undefined,
  })
  const next = data?.next ?? null
  // The way a translator goes: the text after this one is there before it is asked for.
  useEffect(() => {
    if (next !== null) void client.prefetchQuery(textQueries.key(next))
  }, [client, next])
  return {
    /** From 0; null: the list no longer holds it. */
    position: data?.position ?? null,
    total: data?.total ?? 0,
    next,
    previous: data?.previous ?? null,
    /** The text after this one in the list as it is now, also for somebody who is faster than the answer. */
    following: async (): Promise<TextKeyId | null> =>
      openKey === undefined ? null : (await client.ensureQueryData(textQueries.neighbours(openKey, filter))).next,
    open,
    /** The next with something wrong in it, in the same list. */
    nextProblem: async (): Promise<TextKeyId | null> => {
      if (openKey === undefined) return null
      const found = await client.fetchQuery(textQueries.neighbours(openKey, { ...filter, view: 'problems' }))
      return found.next
    },
  }
}
export type TextPager = ReturnType<typeof useTextPager>
