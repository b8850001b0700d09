import { createFileRoute } from '@tanstack/react-router'
import type { MailMessageId } from '@/domain/ids'
import { mailQueries } from '@/entities/mailbox/mail.queries'
import { MailThreadPage } from '@/features/account/mailbox/MailThreadPage'

export const Route = createFileRoute('/account/_gate/mailbox/$threadId')({
  staticData: { access: { permission: 'mailbox.view' }, title: 'common:title.mailThread' },
  params: { parse: ({ threadId }) => ({ threadId: threadId as MailMessageId }) },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(mailQueries('account').thread(params.threadId)),
  component: MailThreadPage,
})
