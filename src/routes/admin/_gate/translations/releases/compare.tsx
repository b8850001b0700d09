import { createFileRoute } from '@tanstack/react-router'
import { textReleaseQueries } from '@/entities/text/text-release.queries'
import { compareSearch } from '@/features/admin/translation-releases/compare.search'
import { CompareReleasesPage } from '@/features/admin/translation-releases/CompareReleasesPage'

export const Route = createFileRoute('/admin/_gate/translations/releases/compare')({
  staticData: { access: { permission: 'translations.view' }, title: 'common:title.compareReleases' },
  validateSearch: compareSearch,
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(textReleaseQueries.list())
  },
  component: CompareReleasesPage,
})
