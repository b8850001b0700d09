import { createFileRoute } from '@tanstack/react-router'
import { administratorQueries } from '@/entities/administrator/administrator.queries'
import { administratorsSearch } from '@/features/admin/administrators/administrators.search'
import { AdministratorsPage } from '@/features/admin/administrators/AdministratorsPage'

export const Route = createFileRoute('/admin/_gate/administrators/')({
  staticData: { access: { permission: 'administrators.view' }, title: 'common:title.administrators' },
  validateSearch: administratorsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(administratorQueries.list(deps))
  },
  component: AdministratorsPage,
})
