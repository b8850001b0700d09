import type { QueryClient } from '@tanstack/react-query'
import { type AnyRouter, createRootRouteWithContext } from '@tanstack/react-router'
import { NotFoundPage } from '@/shells/chrome/NotFoundPage'
import { RootLayout } from '@/shells/chrome/RootLayout'

export type RouterContext = { queryClient: QueryClient; router: () => AnyRouter }

export const Route = createRootRouteWithContext<RouterContext>()({
  staticData: { access: 'public', title: 'common:nav.home' },
  component: RootLayout,
  notFoundComponent: NotFoundPage,
})
