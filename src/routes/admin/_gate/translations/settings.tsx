import { createFileRoute } from '@tanstack/react-router'
import { textQueries } from '@/entities/text/text.queries'
import { RulesPage } from '@/features/admin/translation-rules/RulesPage'

export const Route = createFileRoute('/admin/_gate/translations/settings')({
  staticData: { access: { permission: 'translations.view' }, title: 'common:title.textRules' },
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(textQueries.settings())
    void context.queryClient.prefetchQuery(textQueries.workbench())
  },
  component: RulesPage,
})
