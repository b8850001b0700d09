import { createFileRoute } from '@tanstack/react-router'
import { statementQueries } from '@/entities/statement/statement.queries'
import { CreditPage } from '@/features/account/statement/CreditPage'

export const Route = createFileRoute('/account/_gate/credit')({
  staticData: { access: { permission: 'statement.view' }, title: 'common:title.credit' },
  loader: ({ context }) => context.queryClient.ensureQueryData(statementQueries.account()),
  component: CreditPage,
})
