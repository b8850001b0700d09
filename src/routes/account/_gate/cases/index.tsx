import { createFileRoute } from '@tanstack/react-router'
import { caseQueries } from '@/entities/case/case.queries'
import { CasesPage } from '@/features/account/cases/CasesPage'
import { casesSearch, shownCases } from '@/features/account/cases/cases.search'

export const Route = createFileRoute('/account/_gate/cases/')({
  staticData: { access: { permission: 'cases.view' }, title: 'common:title.cases' },
  validateSearch: casesSearch,
  loaderDeps: ({ search }) => shownCases(search),
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(caseQueries.list(deps))
  },
  component: CasesPage,
})
