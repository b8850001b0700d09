import { createFileRoute, redirect } from '@tanstack/react-router'
import { firstPage, homeOf } from '@/shells/guards'
import { routerOf } from '@/shells/router-of'

export const Route = createFileRoute('/admin/')({
  staticData: { access: 'session', title: 'common:nav.admin' },
  beforeLoad: ({ context }) => {
    const router = routerOf(context)
    throw redirect({
      to: firstPage(router, context.session, 'admin') ?? homeOf(router, context.session),
      replace: true,
    })
  },
})
