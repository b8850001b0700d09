import { createFileRoute } from '@tanstack/react-router'
import { textReleaseQueries } from '@/entities/text/text-release.queries'
import { missingSearch } from '@/features/admin/translation-inbox/missing.search'
import { MissingTextsPage } from '@/features/admin/translation-inbox/MissingTextsPage'

export const Route = createFileRoute('/admin/_gate/translations/missing')({
  staticData: { access: { permission: 'translations.view' }, title: 'common:title.missingTexts' },
  validateSearch: missingSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(textReleaseQueries.missing(deps))
  },
  component: MissingTextsPage,
})
