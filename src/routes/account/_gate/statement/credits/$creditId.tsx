import { createFileRoute } from '@tanstack/react-router'
import { statementQueries } from '@/entities/statement/statement.queries'
import { CreditMemoPage } from '@/features/account/statement/CreditMemoPage'
import { creditParams } from '@/features/account/statement/statement.search'

export const Route = createFileRoute('/account/_gate/statement/credits/$creditId')({
  staticData: { access: { permission: 'statement.view' }, title: 'common:title.creditMemo' },
  params: creditParams,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(statementQueries.credit(params.creditId)),
  component: CreditMemoPage,
})
