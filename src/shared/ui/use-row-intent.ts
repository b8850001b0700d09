import { useRouter } from '@tanstack/react-router'
import { type PointerEvent, useEffect, useRef } from 'react'
import { linkOf } from './use-row-keys'

/** Shorter than the way from pointing to pressing, longer than a pointer needs to cross a row. */
const pauseMs = 80

/**
 * Loads what a row leads to while somebody is about to open it: the pointer rests on it, or a finger or button goes
 * down. The link inside does so for itself; a row is opened by a click anywhere.
 */
export const useRowIntent = () => {
  const router = useRouter()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const at = useRef<HTMLAnchorElement | null>(null)
  useEffect(() => () => clearTimeout(timer.current), [])

  const intend = (event: PointerEvent<HTMLElement>): void => {
    const link = linkOf((event.target as Element).closest('tr, li'))
    const pressed = event.type === 'pointerdown'
    if (!link || (link === at.current && !pressed)) return
    at.current = link
    clearTimeout(timer.current)
    const load = () => void router.preloadRoute({ href: link.pathname + link.search } as never)
    if (pressed) load()
    else timer.current = setTimeout(load, pauseMs)
  }
  const leave = (): void => {
    at.current = null
    clearTimeout(timer.current)
  }
  return { onPointerOver: intend, onPointerDown: intend, onPointerLeave: leave }
}
