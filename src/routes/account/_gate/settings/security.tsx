import { createFileRoute } from '@tanstack/react-router'
import { securityQueries } from '@/entities/security/security.queries'
import { SecuritySettings } from '@/features/session/security/SecuritySettings'

export const Route = createFileRoute('/account/_gate/settings/security')({
  staticData: { access: { permission: 'settings.view' }, title: 'common:title.settingsSecurity' },
  loader: ({ context }) => context.queryClient.ensureQueryData(securityQueries.own()),
  component: SecuritySettings,
})
