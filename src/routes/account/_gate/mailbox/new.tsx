import { createFileRoute } from '@tanstack/react-router'
import { mailQueries } from '@/entities/mailbox/mail.queries'
import { NewMailPage } from '@/features/account/mailbox/NewMailPage'
import { newMailSearch } from '@/features/account/mailbox/new-mail.search'

export const Route = createFileRoute('/account/_gate/mailbox/new')({
  staticData: { access: { permission: 'mailbox.send' }, title: 'common:title.newMail' },
  validateSearch: newMailSearch,
  loader: ({ context }) => context.queryClient.ensureQueryData(mailQueries('account').drafts()),
  component: NewMailPage,
})
