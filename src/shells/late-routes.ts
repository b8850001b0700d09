import type { AnyRoute, AnyRouter } from '@tanstack/react-router'

/** Set by the build, which keeps the pages of the administration out of the first script (`scripts/vite/late-routes.ts`). */
type Divided = { late?: { path: string; load: () => Promise<{ add: (root: AnyRoute) => void }> } }

/** Whether an address belongs to pages that the router does not know yet. */
export const isLate = (router: AnyRouter, pathname: string): boolean => {
  const { late } = router.routeTree as Divided
  return late !== undefined && (pathname === late.path || pathname.startsWith(`${late.path}/`))
}

/** Fetches these pages and makes them known to the router. */
export const addLateRoutes = async (router: AnyRouter): Promise<void> => {
  const root = router.routeTree as AnyRoute & Divided
  const loaded = await root.late?.load()
  // Asked for twice at once, the first answer has done it.
  if (!loaded || root.late === undefined) return
  delete root.late
  loaded.add(root)
  router.setRoutes(router.buildRouteTree())
}
