import { query } from '@/api/query'
import { getProfile } from '@/contract/profile'

export const profileQueries = {
  own: () => query(getProfile, {}),
}
