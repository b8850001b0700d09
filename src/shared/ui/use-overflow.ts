import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/**
 * Is the content wider than its frame? Only then may the frame scroll: a frame that scrolls would hold on to a sticky
 * header that belongs to the page.
 */
export const useOverflow = (): { frame: RefObject<HTMLDivElement | null>; overflows: boolean } => {
  const frame = useRef<HTMLDivElement>(null)
  const [overflows, setOverflows] = useState(false)
  useLayoutEffect(() => {
    const element = frame.current
    const content = element?.firstElementChild
    if (!element || !content) return
    const measure = (): void => setOverflows(content.scrollWidth > element.clientWidth + 1)
    const observer = new ResizeObserver(measure)
    // The observer reports at once, when the browser has laid the page out anyway: no layout of its own for it.
    observer.observe(element)
    observer.observe(content)
    return () => observer.disconnect()
  }, [])
  return { frame, overflows }
}
