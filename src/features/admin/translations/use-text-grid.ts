import { defaultRangeExtractor, observeElementRect, useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { TextWindows } from './use-text-windows'

/** What a list is taken to be as long as it has no height: while its pane is hidden. */
const hiddenHeight = 600

/** Rows drawn before and after those in sight. */
const overscan = 8

type Options = { windows: TextWindows; rowHeight: number; activeRow: number; scope: unknown }

/** Draws the rows in sight, and says which those are. The row with the focus stays drawn, so that the focus does. */
export const useTextGrid = ({ windows, rowHeight, activeRow, scope }: Options) => {
  const frame = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- it warns the React Compiler, which is not used here
  const virtual = useVirtualizer({
    count: windows.total,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan,
    initialRect: { width: 0, height: hiddenHeight },
    observeElementRect: (instance, report) => {
      let isHidden = false
      return observeElementRect(instance, (rect) => {
        const wasHidden = isHidden
        isHidden = rect.height === 0
        report(isHidden ? { ...rect, height: hiddenHeight } : rect)
        // A pane that was hidden comes back at its top; its rows are where they were.
        if (wasHidden && !isHidden) instance.scrollToOffset(instance.scrollOffset ?? 0)
      })
    },
    rangeExtractor: (range) => {
      const rows = defaultRangeExtractor(range)
      if (rows.includes(activeRow) || windows.rowAt(activeRow) === undefined) return rows
      return activeRow < (rows[0] ?? 0) ? [activeRow, ...rows] : [...rows, activeRow]
    },
  })
  // Which rows these are is worked out when they are asked for, with the height that rows have now.
  virtual.getVirtualItems()
  const { startIndex = 0, endIndex = 0 } = virtual.range ?? {}
  // Also those drawn around the rows in sight: what is drawn is to arrive.
  const [first, last] = [startIndex - overscan, Math.min(endIndex + overscan, windows.total - 1)]
  useEffect(() => windows.see(Math.max(0, first), Math.max(0, last)))
  // Another filter is another list: it begins at its beginning.
  useEffect(() => {
    // Newer browsers answer with a promise, which is no way to end an effect.
    frame.current?.scrollTo?.({ top: 0 })
  }, [scope])
  useEffect(() => virtual.measure(), [rowHeight, virtual])
  return { frame, virtual, pageRows: Math.max(1, endIndex - startIndex - 1) }
}
