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

/** Which rows are ticked. Rows of other pages stay ticked until cleared. */
export const useRowSelection = (pageKeys: readonly string[]): RowSelection => {
  const [keys, setKeys] = useState<readonly string[]>([])
  const last = useRef<string | undefined>(undefined)
  const onPage = pageKeys.filter((key) => keys.includes(key))

  const toggle = (key: string, range = false): void => {
    const on = !keys.includes(key)
    const [from, to] = [pageKeys.indexOf(last.current ?? ''), pageKeys.indexOf(key)]
    const touched = range && from >= 0 ? pageKeys.slice(Math.min(from, to), Math.max(from, to) + 1) : [key]
    last.current = key
    setKeys(on ? [...new Set([...keys, ...touched])] : keys.filter((other) => !touched.includes(other)))
  }
  const togglePage = (): void =>
    setKeys(
      onPage.length === pageKeys.length
        ? keys.filter((key) => !pageKeys.includes(key))
        : [...new Set([...keys, ...pageKeys])],
    )
  return {
    keys,
    has: (key) => keys.includes(key),
    toggle,
    togglePage,
    page: onPage.length === 0 ? 'none' : onPage.length === pageKeys.length ? 'all' : 'some',
    clear: () => setKeys([]),
  }
}
