import { createFileRoute } from '@tanstack/react-router'
import { textReleaseQueries } from '@/entities/text/text-release.queries'
import { LanguagesPage } from '@/features/admin/translation-languages/LanguagesPage'

export const Route = createFileRoute('/admin/_gate/translations/languages')({
  staticData: { access: { permission: 'translations.view' }, title: 'common:title.textLanguages' },
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(textReleaseQueries.languages())
  },
  component: LanguagesPage,
})
