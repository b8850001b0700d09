import { createFileRoute, redirect } from '@tanstack/react-router'
import { homeOf, requireSession } from '@/shells/guards'
import { routerOf } from '@/shells/router-of'

export const Route = createFileRoute('/')({
  staticData: { access: 'public', title: 'common:nav.home' },
  beforeLoad: async ({ context }) => {
    const session = await requireSession(context.queryClient, '/')
    throw redirect({ to: homeOf(routerOf(context), session), replace: true })
  },
})
