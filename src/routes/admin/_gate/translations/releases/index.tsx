import { createFileRoute } from '@tanstack/react-router'
import { textReleaseQueries } from '@/entities/text/text-release.queries'
import { ReleasesPage } from '@/features/admin/translation-releases/ReleasesPage'

export const Route = createFileRoute('/admin/_gate/translations/releases/')({
  staticData: { access: { permission: 'translations.view' }, title: 'common:title.textReleases' },
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(textReleaseQueries.list())
  },
  component: ReleasesPage,
})
