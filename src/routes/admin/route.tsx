import { createFileRoute } from '@tanstack/react-router'
import { AdminShell } from '@/shells/admin/AdminShell'
import { NotFoundScreen } from '@/shells/chrome/NotFoundScreen'
import { requireSession } from '@/shells/guards'

export const Route = createFileRoute('/admin')({
  staticData: { access: 'session', title: 'common:nav.admin' },
  beforeLoad: async ({ context, location }) => ({ session: await requireSession(context.queryClient, location.href) }),
  component: AdminShell,
  notFoundComponent: NotFoundScreen,
})
