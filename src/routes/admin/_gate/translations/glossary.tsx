import { createFileRoute } from '@tanstack/react-router'
import { textQueries } from '@/entities/text/text.queries'
import { GlossaryPage } from '@/features/admin/translations/GlossaryPage'
import { glossarySearch } from '@/features/admin/translations/translations.search'

export const Route = createFileRoute('/admin/_gate/translations/glossary')({
  staticData: { access: { permission: 'translations.view' }, title: 'common:title.glossary' },
  validateSearch: glossarySearch,
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(textQueries.workbench())
  },
  component: GlossaryPage,
})
