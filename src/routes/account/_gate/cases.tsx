import { createFileRoute } from '@tanstack/react-router'
import { caseQueries } from '@/entities/case/case.queries'
import { CasesPage } from '@/features/account/cases/CasesPage'
import { casesSearch } from '@/features/account/cases/cases.search'

export const Route = createFileRoute('/account/_gate/cases')({
  staticData: { access: { permission: 'cases.view' }, title: 'common:title.cases' },
  validateSearch: casesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(caseQueries.list(deps))
  },
  component: CasesPage,
})
