import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'

type Cell = { row: number; column: number }
type Options = {
  rows: number
  columns: number
  /** Rows a screen holds. */
  pageRows: number
  scrollTo: (row: number) => void
  onOpen: (cell: Cell) => void
  onPick: (row: number, range: boolean) => void
  onEscape: () => void
}

const clamp = (value: number, last: number): number => Math.min(Math.max(0, value), Math.max(0, last))

/** One tab stop for the whole grid; arrows walk its cells, Enter opens, Space picks. */
export const useGridKeys = ({ rows, columns, pageRows, scrollTo, onOpen, onPick, onEscape }: Options) => {
  const grid = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState<Cell>({ row: 0, column: columns > 1 ? 1 : 0 })
  const wantsFocus = useRef(false)

  // The cell may come with a later drawing: first the list has to scroll to it.
  useLayoutEffect(() => {
    if (!wantsFocus.current) return
    const cell = grid.current?.querySelector<HTMLElement>(`[data-cell="${active.row}:${active.column}"]`)
    if (!cell) return
    wantsFocus.current = false
    const inside = cell.querySelector<HTMLElement>('a, input')
    ;(inside ?? cell).focus({ preventScroll: true })
  })

  const move = (row: number, column: number): void => {
    const next = { row: clamp(row, rows - 1), column: clamp(column, columns - 1) }
    wantsFocus.current = true
    setActive(next)
    scrollTo(next.row)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const { row, column } = active
    const ends = event.ctrlKey || event.metaKey
    if (event.altKey || event.defaultPrevented) return
    const step = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(row + 1, column),
      ArrowUp: () => move(row - 1, column),
      ArrowRight: () => move(row, column + step),
      ArrowLeft: () => move(row, column - step),
      PageDown: () => move(row + pageRows, column),
      PageUp: () => move(row - pageRows, column),
      Home: () => move(ends ? 0 : row, ends ? column : 0),
      End: () => move(ends ? rows - 1 : row, ends ? column : columns - 1),
      Enter: () => onOpen(active),
      ' ': () => onPick(row, event.shiftKey),
      Escape: onEscape,
    }
    const act = moves[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  return {
    grid,
    active,
    /** Where a click went becomes where the arrows go on. */
    touch: (cell: Cell) => setActive(cell),
    focusCell: move,
    onKeyDown,
  }
}
