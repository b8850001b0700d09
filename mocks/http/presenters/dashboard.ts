import type { Dashboard } from '@/contract/admin/dashboard'
import type { DashboardData } from '@mocks/engine/dashboard/get-dashboard'
import type { Viewer } from '@mocks/engine/viewer'
import { isoOf, isoOrNull } from './time'

export const presentDashboard = (
  { needs, sales, pastDue }: DashboardData,
  erp: { mode: 'up' | 'slow' | 'down'; latencyMs: number; checkedAt: number },
  viewer: Viewer,
): Dashboard => ({
  needs: needs.map(({ kind, count, since, until = null }) => ({ kind, count, since: isoOrNull(since), until })),
  pastDue,
  sales: sales && {
    ...sales,
    topProducts: sales.topProducts.map((row) => ({ ...row, name: row.name?.[viewer.locale] ?? row.sku })),
  },
  erp: { reachable: erp.mode !== 'down', latencyMs: erp.latencyMs, checkedAt: isoOf(erp.checkedAt) },
})
