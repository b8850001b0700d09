import { createRoute } from '@tanstack/react-router'
import { Route as root } from '@/routes/__root'

// @ts-expect-error -- a route without access and title must not compile
createRoute({ getParentRoute: () => root, path: '/nowhere' })
createRoute({
  getParentRoute: () => root,
  path: '/somewhere',
  staticData: { access: { permission: 'orders.view' }, title: 'common:title.orders' },
})
