import { createFileRoute, redirect } from '@tanstack/react-router'
import { NowhereScreen } from '@/shells/chrome/NowhereScreen'
import { homeOf } from '@/shells/guards'
import { routerOf } from '@/shells/router-of'

export const Route = createFileRoute('/account/')({
  staticData: { access: 'session', title: 'common:nav.account' },
  beforeLoad: ({ context }) => {
    const to = homeOf(routerOf(context), context.session)
    if (to !== '/account') throw redirect({ to, replace: true })
  },
  component: NowhereScreen,
})
