import { maxPageSize, type Page } from '@/contract/paging'
import type { ListSource } from '@/shared/ui/data-table-types'

type Read = (context: { signal: AbortSignal; queryKey: readonly unknown[]; meta: undefined }) => Promise<Page<unknown>>

/** One page of a list in the state `search` says, past the cache: what is read for a file need not be kept. */
export const readPage = <Row>(source: ListSource, search: object, signal: AbortSignal): Promise<Page<Row>> => {
  const { queryKey, queryFn } = source.query(search as never)
  return (queryFn as Read)({ signal, queryKey, meta: undefined }) as Promise<Page<Row>>
}

/**
 * All rows of a list, the largest page the contract knows at a time. Each row comes once, also where the list moves
 * while it is read.
 */
export async function* readList<Row>(source: ListSource, keyOf: (row: Row) => string, signal: AbortSignal) {
  const seen = new Set<string>()
  for (let page = 1; ; page += 1) {
    signal.throwIfAborted()
    const { rows, total } = await readPage<Row>(source, { ...source.search, page, pageSize: maxPageSize }, signal)
    const fresh = rows.filter((row) => !seen.has(keyOf(row)))
    for (const row of fresh) seen.add(keyOf(row))
    yield { rows: fresh, total }
    if (rows.length === 0 || page * maxPageSize >= total) return
  }
}
