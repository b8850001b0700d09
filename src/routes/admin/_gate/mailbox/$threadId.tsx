import { createFileRoute } from '@tanstack/react-router'
import type { MailMessageId } from '@/domain/ids'
import { mailQueries } from '@/entities/mailbox/mail.queries'
import { DeskMailThreadPage } from '@/features/admin/mailbox/DeskMailThreadPage'

export const Route = createFileRoute('/admin/_gate/mailbox/$threadId')({
  staticData: { access: { permission: 'mailDesk.view' }, title: 'common:title.mailThread' },
  params: { parse: ({ threadId }) => ({ threadId: threadId as MailMessageId }) },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(mailQueries('admin').thread(params.threadId)),
  component: DeskMailThreadPage,
})
