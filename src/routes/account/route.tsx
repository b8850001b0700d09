import { createFileRoute } from '@tanstack/react-router'
import { AccountShell } from '@/shells/account/AccountShell'
import { NotFoundScreen } from '@/shells/chrome/NotFoundScreen'
import { requireSession } from '@/shells/guards'

export const Route = createFileRoute('/account')({
  staticData: { access: 'session', title: 'common:nav.account' },
  beforeLoad: async ({ context, location }) => ({ session: await requireSession(context.queryClient, location.href) }),
  component: AccountShell,
  notFoundComponent: NotFoundScreen,
})
