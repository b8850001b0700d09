import { createFileRoute } from '@tanstack/react-router'
import { mailQueries } from '@/entities/mail/mail.queries'
import { OutboxPage } from '@/features/admin/outbox/OutboxPage'
import { outboxSearch } from '@/features/admin/outbox/outbox.search'

export const Route = createFileRoute('/admin/_gate/outbox/')({
  staticData: { access: { permission: 'outbox.view' }, title: 'common:title.outbox' },
  validateSearch: outboxSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(mailQueries.list(deps))
  },
  component: OutboxPage,
})
