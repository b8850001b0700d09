import { createFileRoute } from '@tanstack/react-router'
import { sectionSearch } from '@/features/admin/portal-settings/section.search'
import { SectionPage } from '@/features/admin/portal-settings/SectionPage'

export const Route = createFileRoute('/admin/_gate/settings/$section')({
  staticData: { access: { permission: 'portalSettings.view' }, title: 'common:title.portalSettings' },
  validateSearch: sectionSearch,
  component: SectionPage,
})
