import { createFileRoute } from '@tanstack/react-router'
import { textQueries } from '@/entities/text/text.queries'
import { ProgressPage } from '@/features/admin/translations/ProgressPage'

export const Route = createFileRoute('/admin/_gate/translations/progress')({
  staticData: { access: { permission: 'translations.view' }, title: 'common:title.translationProgress' },
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(textQueries.progress())
    void context.queryClient.prefetchQuery(textQueries.workbench())
  },
  component: ProgressPage,
})
