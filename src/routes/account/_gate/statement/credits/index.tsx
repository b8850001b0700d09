import { createFileRoute } from '@tanstack/react-router'
import { statementQueries } from '@/entities/statement/statement.queries'
import { CreditsPage } from '@/features/account/statement/CreditsPage'
import { creditsSearch } from '@/features/account/statement/statement.search'

export const Route = createFileRoute('/account/_gate/statement/credits/')({
  staticData: { access: { permission: 'statement.view' }, title: 'common:title.credits' },
  validateSearch: creditsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(statementQueries.credits(deps))
  },
  component: CreditsPage,
})
