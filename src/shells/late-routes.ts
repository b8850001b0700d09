import type { AnyRoute, AnyRouter } from '@tanstack/react-router'
import type { Access, TitleKey } from '@/shared/lib/static-data'

/** What the navigation must know of a page whose route is not there yet. */
type PageData = { access: Access; title: TitleKey }
type Part = { at: RegExp; load: () => Promise<{ add: () => void }>; pages: Record<string, PageData | undefined> }
/** Set by the build, which keeps most pages out of the first script (`scripts/vite/late-routes.ts`). */
type Divided = { late?: Part[] }

const partsOf = (router: AnyRouter): Part[] => (router.routeTree as AnyRoute & Divided).late ?? []

/** What a page says of itself whose route the router does not know yet. */
export const latePage = (router: AnyRouter, path: string): PageData | undefined =>
  partsOf(router)
    .map(({ pages }) => pages[path])
    .find(Boolean)

/** Fetches these pages and makes them known to the router. */
export const addLateRoutes = async (router: AnyRouter, pathname: string): Promise<void> => {
  const part = partsOf(router).find(({ at }) => at.test(pathname))
  const loaded = await part?.load()
  const parts = partsOf(router)
  // Asked for twice at once, the first answer has done it.
  if (!loaded || !part || !parts.includes(part)) return
  parts.splice(parts.indexOf(part), 1)
  loaded.add()
  router.setRoutes(router.buildRouteTree())
}

/** What `beforeLoad` is given, without its types: they are made of all routes. */
type Visit = { location: { pathname: string }; matches?: unknown }

/** Whether the router has learnt of the page at an address since this visit of it was matched. */
export const isOutdated = (router: AnyRouter, { location, matches }: Visit): boolean => {
  const [, , page] = router.getMatchedRoutes(location.pathname)
  return page !== undefined && (matches as { routeId: string }[]).every(({ routeId }) => routeId !== page.id)
}
