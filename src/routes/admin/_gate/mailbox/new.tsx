import { createFileRoute } from '@tanstack/react-router'
import { mailQueries } from '@/entities/mailbox/mail.queries'
import { NewDeskMailPage } from '@/features/admin/mailbox/NewDeskMailPage'
import { newMailSearch } from '@/features/admin/mailbox/new-mail.search'

export const Route = createFileRoute('/admin/_gate/mailbox/new')({
  staticData: { access: { permission: 'mailDesk.edit' }, title: 'common:title.newMail' },
  validateSearch: newMailSearch,
  loader: ({ context }) => context.queryClient.ensureQueryData(mailQueries('admin').drafts()),
  component: NewDeskMailPage,
})
