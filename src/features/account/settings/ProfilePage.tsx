import { useSuspenseQuery } from '@tanstack/react-query'
import { companyDetailsQueries } from '@/entities/company-details/company-details.queries'
import { profileQueries } from '@/entities/profile/profile.queries'
import { ProfileSection } from '@/features/session/profile/ProfileSection'
import { SettingsSections } from '@/shared/ui/SettingsSection'
import { OrderingSection } from './OrderingSection'

/** SET-01, SET-06: who one is, and how one orders. */
export function ProfilePage() {
  const { data: profile } = useSuspenseQuery(profileQueries.own())
  const { data: company } = useSuspenseQuery(companyDetailsQueries.current())
  return (
    <SettingsSections>
      <ProfileSection profile={profile} />
      <OrderingSection profile={profile} addresses={company.addresses} />
    </SettingsSections>
  )
}
