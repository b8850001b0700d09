import { getDashboard } from '@/contract/admin/dashboard'
import * as dashboard from '@mocks/engine/dashboard/get-dashboard'
import { staffViewer } from '@mocks/engine/viewer'
import { erp } from '@mocks/erp/connector'
import { implement } from '../implement'
import { presentDashboard } from '../presenters/dashboard'

export const dashboardHandlers = [
  implement(getDashboard, async ({ tx, ctx, reply }) => {
    const result = await dashboard.getDashboard(tx, ctx)
    return result.ok ? reply(200, presentDashboard(result.value, await erp.health(tx), staffViewer(ctx))) : result
  }),
]
