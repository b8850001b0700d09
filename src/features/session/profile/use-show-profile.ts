import { useQueryClient } from '@tanstack/react-query'
import type { Profile } from '@/contract/profile'
import { profileQueries } from '@/entities/profile/profile.queries'

/** Every save answers with the profile as it is now: it is shown at once. */
export const useShowProfile = () => {
  const client = useQueryClient()
  return (profile: Profile): void => {
    client.setQueryData(profileQueries.own().queryKey, profile)
  }
}
