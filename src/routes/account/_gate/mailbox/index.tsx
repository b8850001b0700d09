import { createFileRoute } from '@tanstack/react-router'
import { mailQueries } from '@/entities/mailbox/mail.queries'
import { MailboxPage } from '@/features/account/mailbox/MailboxPage'
import { mailboxSearch } from '@/features/account/mailbox/mailbox.search'

export const Route = createFileRoute('/account/_gate/mailbox/')({
  staticData: { access: { permission: 'mailbox.view' }, title: 'common:title.mailbox' },
  validateSearch: mailboxSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(mailQueries('account').list(deps))
  },
  component: MailboxPage,
})
