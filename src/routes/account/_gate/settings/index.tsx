import { createFileRoute, redirect } from '@tanstack/react-router'

/** The first of the parts. */
export const Route = createFileRoute('/account/_gate/settings/')({
  staticData: { access: { permission: 'settings.view' }, title: 'common:title.settings' },
  beforeLoad: () => {
    throw redirect({ to: '/account/settings/profile', replace: true })
  },
})
