import { query } from '@/api/query'
import { getDashboard } from '@/contract/admin/dashboard'

export const dashboardQueries = {
  current: () => query(getDashboard, {}),
}
