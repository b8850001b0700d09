import { type ComponentType, lazy } from 'react'
import { arrival } from './missing-parts.store'

type Options = {
  /** Nobody misses it: it comes when it can, and nothing is said meanwhile. */
  quiet?: boolean
}

/**
 * A part of a page that is fetched when it is first shown. One whose file does not arrive takes nothing else down: what
 * stands in for it stays, `MissingParts` says so, and it comes as soon as it can.
 */
export const lazyPart = <Props>(load: () => Promise<ComponentType<Props>>, { quiet = false }: Options = {}) =>
  lazy(async () => ({ default: await arrival(load, !quiet) }))

/** Fetches what is probably wanted next. Whether it comes is asked when it is wanted. */
export const fetchAhead = (load: () => Promise<unknown>): void => {
  if (navigator.onLine) load().catch(() => undefined)
}
