import { createFileRoute } from '@tanstack/react-router'
import type { Locale } from '@/contract/session'
import type { MailTemplateKind } from '@/domain/mails/templates'
import { mailTemplateQueries } from '@/entities/mail-template/mail-template.queries'
import { MailTemplatePage } from '@/features/admin/mail-templates/MailTemplatePage'

export const Route = createFileRoute('/admin/_gate/mail-templates/$kind/$locale')({
  staticData: { access: { permission: 'mailTemplates.view' }, title: 'common:title.mailTemplate' },
  // An address of no mail is answered by the backend.
  params: { parse: ({ kind, locale }) => ({ kind: kind as MailTemplateKind, locale: locale as Locale }) },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(mailTemplateQueries.detail(params)),
  component: MailTemplatePage,
})
