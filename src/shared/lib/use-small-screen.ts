import { useSyncExternalStore } from 'react'

const query = '(max-width: 61.99em)'
const subscribe = (onChange: () => void): (() => void) => {
  const list = globalThis.matchMedia(query)
  list.addEventListener('change', onChange)
  return () => list.removeEventListener('change', onChange)
}

/** Below 992 px: tables become cards, the navigation a drawer. */
export const useSmallScreen = (): boolean => useSyncExternalStore(subscribe, () => globalThis.matchMedia(query).matches)
