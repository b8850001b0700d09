import { Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/shared/ui/PageHeader'
import { SubNav } from '@/shared/ui/SubNav'

/** The own profile of the seller's staff, with the same parts as a buyer's settings where they make sense. */
export function OwnProfilePage() {
  const { t } = useTranslation(['settings', 'common'])
  return (
    <>
      <PageHeader title={t('common:title.ownProfile')} />
      <SubNav
        label={t('sections')}
        items={[
          { to: '/admin/profile/person', label: t('common:title.settingsProfile') },
          { to: '/admin/profile/notifications', label: t('common:title.settingsNotifications') },
          { to: '/admin/profile/security', label: t('common:title.settingsSecurity') },
        ]}
      />
      <Outlet />
    </>
  )
}
