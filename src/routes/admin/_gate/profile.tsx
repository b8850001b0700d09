import { createFileRoute } from '@tanstack/react-router'
import { OwnProfilePage } from '@/features/session/profile/OwnProfilePage'

export const Route = createFileRoute('/admin/_gate/profile')({
  staticData: { access: 'session', title: 'common:title.ownProfile' },
  component: OwnProfilePage,
})
