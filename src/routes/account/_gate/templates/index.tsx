import { createFileRoute } from '@tanstack/react-router'
import { templateQueries } from '@/entities/template/template.queries'
import { TemplatesPage } from '@/features/account/templates/TemplatesPage'
import { shownTemplates, templatesSearch } from '@/features/account/templates/templates.search'

export const Route = createFileRoute('/account/_gate/templates/')({
  staticData: { access: { permission: 'orders.create' }, title: 'common:title.templates' },
  validateSearch: templatesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(templateQueries.list(shownTemplates(deps)))
  },
  component: TemplatesPage,
})
