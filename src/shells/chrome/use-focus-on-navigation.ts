import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

/** After going to another page the focus stands at its title, so that reading starts there and not in the old menu. */
export const useFocusOnNavigation = (): void => {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  const before = useRef<string | undefined>(undefined)
  useEffect(() => {
    const first = before.current === undefined
    if (path !== before.current) before.current = path
    else return
    if (first || path === undefined) return
    const target = document.querySelector<HTMLElement>('#content h1') ?? document.getElementById('content')
    target?.focus({ preventScroll: true })
  }, [path])
}
