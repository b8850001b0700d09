import type { QueryClient } from '@tanstack/react-query'
import { type AnyRouter, createRootRouteWithContext, redirect } from '@tanstack/react-router'
import { NotFoundPage } from '@/shells/chrome/NotFoundPage'
import { RootLayout } from '@/shells/chrome/RootLayout'
import { addLateRoutes, isOutdated } from '@/shells/late-routes'

export type RouterContext = { queryClient: QueryClient; router: () => AnyRouter }

export const Route = createRootRouteWithContext<RouterContext>()({
  staticData: { access: 'public', title: 'common:nav.home' },
  beforeLoad: async (visit) => {
    const { context, location } = visit
    const router = context.router()
    await addLateRoutes(router, location.pathname)
    if (isOutdated(router, visit)) throw redirect({ href: location.href, replace: true })
  },
  component: RootLayout,
  notFoundComponent: NotFoundPage,
})
