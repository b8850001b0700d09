import { createFileRoute } from '@tanstack/react-router'
import { mailQueries } from '@/entities/mailbox/mail.queries'
import { DeskMailboxPage } from '@/features/admin/mailbox/DeskMailboxPage'
import { mailboxSearch } from '@/features/admin/mailbox/mailbox.search'

export const Route = createFileRoute('/admin/_gate/mailbox/')({
  staticData: { access: { permission: 'mailDesk.view' }, title: 'common:title.mailbox' },
  validateSearch: mailboxSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(mailQueries('admin').list(deps))
  },
  component: DeskMailboxPage,
})
