import { createFileRoute } from '@tanstack/react-router'
import { auditQueries } from '@/entities/audit/audit.queries'
import { AuditPage } from '@/features/admin/audit/AuditPage'
import { auditSearch, listOf } from '@/features/admin/audit/audit.search'

export const Route = createFileRoute('/admin/_gate/audit/')({
  staticData: { access: { permission: 'audit.view' }, title: 'common:title.audit' },
  validateSearch: auditSearch,
  loaderDeps: ({ search }) => listOf(search),
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(auditQueries.list(deps))
  },
  component: AuditPage,
})
