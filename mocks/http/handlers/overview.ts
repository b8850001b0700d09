import { getOverview } from '@/contract/overview'
import * as overview from '@mocks/engine/overview/get-overview'
import { viewerOf } from '@mocks/engine/viewer'
import { implement } from '../implement'
import { presentOverview } from '../presenters/overview'

export const overviewHandlers = [
  implement(getOverview, async ({ tx, ctx, reply }) => {
    const result = await overview.getOverview(tx, ctx)
    return result.ok ? reply(200, presentOverview(result.value, viewerOf(ctx))) : result
  }),
]
