import { createFileRoute } from '@tanstack/react-router'
import type { RegistrationId } from '@/domain/ids'
import { registrationQueries } from '@/entities/registration/registration.queries'
import { RegistrationPage } from '@/features/admin/registrations/RegistrationPage'
import { registrationsSearch } from '@/features/admin/registrations/registrations.search'

export const Route = createFileRoute('/admin/_gate/registrations/$registrationId')({
  staticData: { access: { permission: 'registrations.view' }, title: 'common:title.registrations' },
  params: { parse: ({ registrationId }) => ({ registrationId: registrationId as RegistrationId }) },
  validateSearch: registrationsSearch,
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(registrationQueries.detail(params.registrationId)),
  component: RegistrationPage,
})
