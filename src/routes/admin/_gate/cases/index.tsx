import { createFileRoute } from '@tanstack/react-router'
import { caseQueries } from '@/entities/case/case.queries'
import { DeskCasesPage } from '@/features/admin/cases/DeskCasesPage'
import { deskCasesSearch } from '@/features/admin/cases/cases.search'

export const Route = createFileRoute('/admin/_gate/cases/')({
  staticData: { access: { permission: 'casesDesk.view' }, title: 'common:title.deskCases' },
  validateSearch: deskCasesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(caseQueries.deskList(deps))
  },
  component: DeskCasesPage,
})
