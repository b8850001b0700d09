import { query } from '@/api/query'
import { getBranding } from '@/contract/branding'

export const brandingQueries = {
  current: () => ({ ...query(getBranding, {}), staleTime: 300_000 }),
}
