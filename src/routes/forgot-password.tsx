import { createFileRoute } from '@tanstack/react-router'
import { ForgotPasswordPage } from '@/features/session/ForgotPasswordPage'

export const Route = createFileRoute('/forgot-password')({
  staticData: { access: 'public', title: 'common:title.forgotPassword' },
  component: ForgotPasswordPage,
})
