import { createFileRoute } from '@tanstack/react-router'
import { textReleaseQueries } from '@/entities/text/text-release.queries'
import { UnusedKeysPage } from '@/features/admin/translation-inbox/UnusedKeysPage'

export const Route = createFileRoute('/admin/_gate/translations/unused')({
  staticData: { access: { permission: 'translations.view' }, title: 'common:title.unusedKeys' },
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(textReleaseQueries.unused())
  },
  component: UnusedKeysPage,
})
