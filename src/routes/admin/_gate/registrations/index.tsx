import { createFileRoute } from '@tanstack/react-router'
import { registrationQueries } from '@/entities/registration/registration.queries'
import { RegistrationsPage } from '@/features/admin/registrations/RegistrationsPage'
import { registrationsSearch } from '@/features/admin/registrations/registrations.search'

export const Route = createFileRoute('/admin/_gate/registrations/')({
  staticData: { access: { permission: 'registrations.view' }, title: 'common:title.registrations' },
  validateSearch: registrationsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(registrationQueries.list(deps))
  },
  component: RegistrationsPage,
})
