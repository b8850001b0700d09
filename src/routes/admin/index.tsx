import { createFileRoute, redirect } from '@tanstack/react-router'
import { accountNavigation } from '@/shells/account/navigation'
import { adminNavigation } from '@/shells/admin/navigation'
import { NowhereScreen } from '@/shells/chrome/NowhereScreen'
import { firstPage } from '@/shells/guards'
import { routerOf } from '@/shells/router-of'

/** ADM-11: to the first page the person may open; whoever may open none is told so. */
export const Route = createFileRoute('/admin/')({
  staticData: { access: 'session', title: 'common:nav.admin' },
  beforeLoad: ({ context }) => {
    const router = routerOf(context)
    const to =
      firstPage(router, context.session, adminNavigation) ?? firstPage(router, context.session, accountNavigation)
    if (to !== undefined) throw redirect({ to, replace: true })
  },
  component: NowhereScreen,
})
