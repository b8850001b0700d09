import { createFileRoute, redirect } from '@tanstack/react-router'

/** The first of the parts. */
export const Route = createFileRoute('/admin/_gate/settings/')({
  staticData: { access: { permission: 'portalSettings.view' }, title: 'common:title.portalSettings' },
  beforeLoad: () => {
    throw redirect({ to: '/admin/settings/$section', params: { section: 'ordering' }, replace: true })
  },
})
