import { createFileRoute } from '@tanstack/react-router'
import { templateQueries } from '@/entities/template/template.queries'
import { TakeTemplatePage } from '@/features/account/templates/TakeTemplatePage'
import { templateParams } from '@/features/account/templates/templates.search'

export const Route = createFileRoute('/account/_gate/templates/$templateId/take')({
  staticData: { access: { permission: 'orders.create' }, title: 'common:title.reorder' },
  params: templateParams,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(templateQueries.check(params.templateId)),
  component: TakeTemplatePage,
})
