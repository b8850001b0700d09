import { useSuspenseQuery } from '@tanstack/react-query'
import { profileQueries } from '@/entities/profile/profile.queries'
import { SettingsSections } from '@/shared/ui/SettingsSection'
import { ProfileSection } from './ProfileSection'

export function PersonSettings() {
  const { data } = useSuspenseQuery(profileQueries.own())
  return (
    <SettingsSections>
      <ProfileSection profile={data} />
    </SettingsSections>
  )
}
