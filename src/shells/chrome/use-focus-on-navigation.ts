import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

const titleNow = (): HTMLElement | null => document.querySelector<HTMLElement>('#content h1')

/**
 * Moves the focus to the title of the page, and to the next one when the page is replaced: the address changes before
 * the page of it has its script and data. Ends as soon as somebody moves the focus themselves.
 */
const followTitle = (): (() => void) => {
  const content = document.getElementById('content')
  const before = document.activeElement
  let focused: HTMLElement | null = null
  const move = (): void => {
    const now = document.activeElement
    if (now !== before && now !== focused && now !== document.body) return observer.disconnect()
    const target = titleNow() ?? content
    if (target === focused) return
    focused = target
    target?.focus({ preventScroll: true })
  }
  const observer = new MutationObserver(move)
  if (content) observer.observe(content, { childList: true, subtree: true })
  move()
  return () => observer.disconnect()
}

/** After going to another page the focus stands at its title, so that reading starts there and not in the old menu. */
export const useFocusOnNavigation = (): void => {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  const before = useRef<string | undefined>(undefined)
  useEffect(() => {
    const from = before.current
    before.current = path
    if (from === undefined || path === undefined || from === path) return undefined
    return followTitle()
  }, [path])
}
