import { createFileRoute } from '@tanstack/react-router'
import { SignInPage } from '@/features/session/SignInPage'
import { signInSearch } from '@/features/session/sign-in.search'

export const Route = createFileRoute('/sign-in')({
  staticData: { access: 'public', title: 'common:title.signIn' },
  validateSearch: signInSearch,
  component: SignInPage,
})
