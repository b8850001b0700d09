import { createFileRoute } from '@tanstack/react-router'
import { statementQueries } from '@/entities/statement/statement.queries'
import { StatementPage } from '@/features/account/statement/StatementPage'
import { statementSearch } from '@/features/account/statement/statement.search'

export const Route = createFileRoute('/account/_gate/statement/')({
  staticData: { access: { permission: 'statement.view' }, title: 'common:title.statement' },
  validateSearch: statementSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(statementQueries.statement(deps))
  },
  component: StatementPage,
})
