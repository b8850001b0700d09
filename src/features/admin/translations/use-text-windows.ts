import { keepPreviousData, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { TextListQuery } from '@/contract/admin/translations/text-list'
import type { TextRow } from '@/contract/admin/translations/text-parts'
import { textQueries } from '@/entities/text/text.queries'

/** Rows asked for at once: some screens full, so that scrolling line by line meets rows that are there. */
export const windowSize = 100
/** As long as the list flies past, nothing of what it passes is asked for. */
const settleMs = 80

const windowOf = (index: number): number => Math.floor(index / windowSize) + 1
const between = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)

/** A list of any length, of which only the windows in sight are asked for, when the scrolling pauses over them. */
export const useTextWindows = (filter: TextListQuery) => {
  const client = useQueryClient()
  const [inSight, setInSight] = useState({ first: 0, last: 0 })
  const [wanted, setWanted] = useState({ first: 1, last: 1 })
  const [seen, setSeen] = useState(filter)
  if (filter !== seen) {
    setSeen(filter)
    setWanted({ first: 1, last: 1 })
    setInSight({ first: 0, last: 0 })
  }
  const first = windowOf(inSight.first)
  const last = windowOf(inSight.last)
  useEffect(() => {
    const timer = setTimeout(() => setWanted({ first, last }), settleMs)
    return () => clearTimeout(timer)
  }, [first, last])

  const windowQuery = (page: number) => textQueries.list({ ...filter, page, pageSize: windowSize })
  const top = useQuery({ ...windowQuery(1), placeholderData: keepPreviousData })
  const pages = between(Math.max(2, wanted.first), wanted.last)
  const others = useQueries({ queries: pages.map(windowQuery) })
  const newest = [top, ...others].reduce((a, b) => (b.dataUpdatedAt > a.dataUpdatedAt ? b : a))

  const rowsOf = (page: number): readonly TextRow[] | undefined =>
    page === 1
      ? top.data?.rows
      : (others[pages.indexOf(page)]?.data ?? client.getQueryData(windowQuery(page).queryKey))?.rows
  return {
    /** The first answer, for what it says of the whole: counts of the views, faults of the search. */
    whole: top.data,
    total: (top.isPlaceholderData ? top.data : (newest.data ?? top.data))?.total ?? 0,
    rowAt: (index: number): TextRow | undefined => rowsOf(windowOf(index))?.[index % windowSize],
    /** Also those that are not in sight: for a range of rows that is picked. */
    ensureRows: async (from: number, to: number): Promise<TextRow[]> => {
      const found: TextRow[] = []
      for (const page of between(windowOf(from), windowOf(to))) {
        const { rows } = await client.ensureQueryData(windowQuery(page))
        found.push(
          ...rows.filter((_, at) => (page - 1) * windowSize + at >= from && (page - 1) * windowSize + at <= to),
        )
      }
      return found
    },
    /** Rows of the filter before are shown meanwhile. */
    isOld: top.isPlaceholderData,
    isLoading: top.isLoading,
    error: top.error ?? others.find(({ error }) => error)?.error ?? null,
    retry: () => void Promise.all([top, ...others].filter(({ isError }) => isError).map(({ refetch }) => refetch())),
    see: (from: number, to: number): void => {
      // Another window, not another row: the whole page hangs on what is in sight here.
      if (windowOf(from) !== first || windowOf(to) !== last) setInSight({ first: from, last: to })
    },
  }
}
export type TextWindows = ReturnType<typeof useTextWindows>
