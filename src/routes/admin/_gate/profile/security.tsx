import { createFileRoute } from '@tanstack/react-router'
import { securityQueries } from '@/entities/security/security.queries'
import { SecuritySettings } from '@/features/session/security/SecuritySettings'

export const Route = createFileRoute('/admin/_gate/profile/security')({
  staticData: { access: 'session', title: 'common:title.settingsSecurity' },
  loader: ({ context }) => context.queryClient.ensureQueryData(securityQueries.own()),
  component: SecuritySettings,
})
