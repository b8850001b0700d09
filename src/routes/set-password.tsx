import { createFileRoute } from '@tanstack/react-router'
import { SetPasswordPage } from '@/features/session/SetPasswordPage'
import { setPasswordSearch } from '@/features/session/sign-in.search'

export const Route = createFileRoute('/set-password')({
  staticData: { access: 'public', title: 'common:title.setPassword' },
  validateSearch: setPasswordSearch,
  component: SetPasswordPage,
})
