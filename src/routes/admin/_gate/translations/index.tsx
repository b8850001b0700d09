import { createFileRoute } from '@tanstack/react-router'
import { textQueries } from '@/entities/text/text.queries'
import { workbenchSearch } from '@/features/admin/translations/translations.search'
import { TranslationsPage } from '@/features/admin/translations/TranslationsPage'

export const Route = createFileRoute('/admin/_gate/translations/')({
  staticData: { access: { permission: 'translations.view' }, title: 'common:title.translations' },
  validateSearch: workbenchSearch,
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(textQueries.workbench())
  },
  component: TranslationsPage,
})
