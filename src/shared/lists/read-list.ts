import { maxPageSize, type Page } from '@/contract/paging'
import type { ListSource } from '@/shared/ui/data-table-types'

type Read = (context: { signal: AbortSignal; queryKey: readonly unknown[]; meta: undefined }) => Promise<Page<unknown>>

/** One page of a list in the state `search` says, past the cache: what is read for a file need not be kept. */
export const readPage = <Row>(source: ListSource, search: object, signal: AbortSignal): Promise<Page<Row>> => {
  const { queryKey, queryFn } = source.query(search as never)
  return (queryFn as Read)({ signal, queryKey, meta: undefined }) as Promise<Page<Row>>
}

/**
 * All rows of a list, the largest page the contract knows at a time; the next one is on its way while a page is worked
 * on. Each row comes once, also where the list moves while it is read.
 */
export async function* readList<Row>(source: ListSource, keyOf: (row: Row) => string, signal: AbortSignal) {
  const seen = new Set<string>()
  const read = (page: number): Promise<Page<Row>> => {
    const asked = readPage<Row>(source, { ...source.search, page, pageSize: maxPageSize }, signal)
    // Called off between two pages, nobody waits for the one that was asked for ahead.
    asked.catch(() => null)
    return asked
  }
  let coming = read(1)
  for (let page = 1; ; page += 1) {
    const { rows, total } = await coming
    signal.throwIfAborted()
    const isLast = rows.length === 0 || page * maxPageSize >= total
    if (!isLast) coming = read(page + 1)
    const fresh = rows.filter((row) => !seen.has(keyOf(row)))
    for (const row of fresh) seen.add(keyOf(row))
    yield { rows: fresh, total }
    if (isLast) return
  }
}
