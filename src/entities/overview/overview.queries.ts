import { query } from '@/api/query'
import { getOverview } from '@/contract/overview'

export const overviewQueries = {
  current: () => query(getOverview, {}),
}
