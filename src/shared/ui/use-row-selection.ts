import { useRef, useState } from 'react'

export type RowSelection = {
  keys: readonly string[]
  has: (key: string) => boolean
  /** `range` (shift) also takes everything between this row and the last one touched. */
  toggle: (key: string, range?: boolean) => void
  /** Selects or clears the rows of the page. */
  togglePage: () => void
  page: 'all' | 'some' | 'none'
  clear: () => void
}

/**
 * Which rows are ticked, as they were when they were. Rows of other pages stay so until cleared, or until `scope`, which
 * says what the list is a list of, changes: nobody acts on rows that a filter has taken from their sight.
 */
export const useRowSelection = <Row>(page: readonly Row[], keyOf: (row: Row) => string, scope: string) => {
  const [picked, setPicked] = useState<{ scope: string; rows: ReadonlyMap<string, Row> }>({ scope, rows: new Map() })
  const last = useRef<string | undefined>(undefined)
  const now = picked.scope === scope ? picked.rows : new Map<string, Row>()
  const onPage = page.filter((row) => now.has(keyOf(row)))

  const change = (rows: readonly Row[], on: boolean): void => {
    const next = new Map(now)
    for (const row of rows)
      if (on) next.set(keyOf(row), row)
      else next.delete(keyOf(row))
    setPicked({ scope, rows: next })
  }
  const toggle = (key: string, range = false): void => {
    const keys = page.map(keyOf)
    const [from, to] = [keys.indexOf(last.current ?? ''), keys.indexOf(key)]
    last.current = key
    change(
      range && from >= 0 ? page.slice(Math.min(from, to), Math.max(from, to) + 1) : page.slice(to, to + 1),
      !now.has(key),
    )
  }
  return {
    keys: [...now.keys()],
    // As they are now, where they are on screen.
    rows: [...now].map(([key, row]) => page.find((each) => keyOf(each) === key) ?? row),
    has: (key: string) => now.has(key),
    toggle,
    togglePage: () => change(page, onPage.length < page.length),
    page:
      onPage.length === 0 ? ('none' as const) : onPage.length === page.length ? ('all' as const) : ('some' as const),
    clear: () => setPicked({ scope, rows: new Map() }),
    /** Takes these rows, of whatever page, for the selection. */
    take: (rows: readonly Row[]) => change(rows, true),
  }
}
