import { createFileRoute } from '@tanstack/react-router'
import { templateQueries } from '@/entities/template/template.queries'
import { TemplatePage } from '@/features/account/templates/TemplatePage'
import { templateParams } from '@/features/account/templates/templates.search'

export const Route = createFileRoute('/account/_gate/templates/$templateId/')({
  staticData: { access: { permission: 'orders.create' }, title: 'common:title.template' },
  params: templateParams,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(templateQueries.detail(params.templateId)),
  component: TemplatePage,
})
