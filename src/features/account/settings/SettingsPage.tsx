import { Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/shared/ui/PageHeader'
import { SubNav } from '@/shared/ui/SubNav'

/** NAV-06: everything a buyer sets up, in parts that are pages of their own. */
export function SettingsPage() {
  const { t } = useTranslation(['settings', 'common'])
  return (
    <>
      <PageHeader title={t('title')} sub={t('caption')} />
      <SubNav
        label={t('sections')}
        items={[
          { to: '/account/settings/profile', label: t('common:title.settingsProfile') },
          { to: '/account/settings/company', label: t('common:title.settingsCompany') },
          { to: '/account/settings/addresses', label: t('common:title.settingsAddresses') },
          { to: '/account/settings/payment', label: t('common:title.settingsPayment') },
          { to: '/account/settings/notifications', label: t('common:title.settingsNotifications') },
          { to: '/account/settings/security', label: t('common:title.settingsSecurity') },
        ]}
      />
      <Outlet />
    </>
  )
}
