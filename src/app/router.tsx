import type { QueryClient } from '@tanstack/react-query'
import { createRouter, type RouterHistory } from '@tanstack/react-router'
import { routeTree } from '@/routeTree.gen'
import { PageSkeleton } from '@/shared/ui/Skeletons'
import { CrashScreen } from '@/shells/chrome/CrashScreen'
import { NotFoundScreen } from '@/shells/chrome/NotFoundScreen'

/** Long enough that a quick page never flashes a skeleton. */
const pendingMs = 150

export const createAppRouter = (queryClient: QueryClient, history?: RouterHistory) => {
  const router = createRouter({
    routeTree,
    history,
    context: { queryClient, router: () => router },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: pendingMs,
    defaultPendingMinMs: 0,
    defaultErrorComponent: CrashScreen,
    defaultNotFoundComponent: NotFoundScreen,
    defaultPendingComponent: PageSkeleton,
    scrollRestoration: true,
    trailingSlash: 'never',
  })
  return router
}
export type AppRouter = ReturnType<typeof createAppRouter>

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter
  }
}
