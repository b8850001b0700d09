import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { accountSettingsQueries } from '@/entities/account-settings/account-settings.queries'
import { PageHeader } from '@/shared/ui/PageHeader'
import { PaymentSection } from './PaymentSection'
import { ProfileSection } from './ProfileSection'
import { ShippingSection } from './ShippingSection'
import css from './settings.module.css'

/** NAV-06: profile, shipping and payment. Each part is saved on its own and has its own version. */
export function SettingsPage() {
  const { t } = useTranslation('settings')
  const { data } = useSuspenseQuery(accountSettingsQueries.current())
  return (
    <>
      <PageHeader title={t('title')} sub={t('caption')} />
      <div className={css.sections}>
        <ProfileSection profile={data.profile} />
        <ShippingSection shipping={data.shipping} />
        <PaymentSection payment={data.payment} />
      </div>
    </>
  )
}
