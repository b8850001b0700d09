import { createFileRoute, redirect } from '@tanstack/react-router'

/** The first of the parts. */
export const Route = createFileRoute('/admin/_gate/profile/')({
  staticData: { access: 'session', title: 'common:title.ownProfile' },
  beforeLoad: () => {
    throw redirect({ to: '/admin/profile/person', replace: true })
  },
})
