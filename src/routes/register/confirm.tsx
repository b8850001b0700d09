import { createFileRoute } from '@tanstack/react-router'
import { ConfirmRegistrationPage } from '@/features/session/ConfirmRegistrationPage'
import { setPasswordSearch } from '@/features/session/sign-in.search'

export const Route = createFileRoute('/register/confirm')({
  staticData: { access: 'public', title: 'common:title.confirmRegistration' },
  validateSearch: setPasswordSearch,
  component: ConfirmRegistrationPage,
})
