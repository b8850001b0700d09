import { createFileRoute } from '@tanstack/react-router'
import type { MailId } from '@/domain/ids'
import { mailQueries } from '@/entities/mail/mail.queries'
import { outboxSearch } from '@/features/admin/outbox/outbox.search'
import { MailPage } from '@/features/admin/outbox/MailPage'

export const Route = createFileRoute('/admin/_gate/outbox/$mailId')({
  staticData: { access: { permission: 'outbox.view' }, title: 'common:title.mail' },
  params: { parse: ({ mailId }) => ({ mailId: mailId as MailId }) },
  validateSearch: outboxSearch,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(mailQueries.detail(params.mailId)),
  component: MailPage,
})
