import { createFileRoute } from '@tanstack/react-router'
import { mailTemplateQueries } from '@/entities/mail-template/mail-template.queries'
import { MailTemplatesPage } from '@/features/admin/mail-templates/MailTemplatesPage'

export const Route = createFileRoute('/admin/_gate/mail-templates/')({
  staticData: { access: { permission: 'mailTemplates.view' }, title: 'common:title.mailTemplates' },
  loader: ({ context }) => context.queryClient.ensureQueryData(mailTemplateQueries.list()),
  component: MailTemplatesPage,
})
