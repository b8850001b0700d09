import { createFileRoute } from '@tanstack/react-router'
import { RegisterPage } from '@/features/session/RegisterPage'
import { registrationQueries } from '@/entities/registration/registration.queries'

export const Route = createFileRoute('/register/')({
  staticData: { access: 'public', title: 'common:title.register' },
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(registrationQueries.form())
  },
  component: RegisterPage,
})
