import {
  endMaintenance,
  getSyncPlan,
  getSyncWatch,
  listSyncAlerts,
  planMaintenance,
  testSyncAlert,
  updateSyncWatch,
} from '@/contract/admin/sync-health'
import { getFreshness } from '@/contract/freshness'
import * as alerts from '@mocks/engine/sync-health/alerts'
import { buyersFreshness } from '@mocks/engine/sync-health/freshness'
import * as maintenance from '@mocks/engine/sync-health/maintenance'
import { syncPlan } from '@mocks/engine/sync-health/plan'
import * as watch from '@mocks/engine/sync-health/watch'
import { tryAlert } from '@mocks/jobs/alerts'
import { implement } from '../implement'
import { presentAlert, presentPlan, presentWatch } from '../presenters/sync-health'
import { isoOrNull } from '../presenters/time'
import { presentCurrent } from '../refusal-current'

const instantOf = (text: string | undefined) => (text === undefined ? undefined : Date.parse(text))

export const syncHealthHandlers = [
  implement(getSyncPlan, async ({ tx, ctx, reply }) =>
    reply(200, presentPlan(await syncPlan(tx, ctx), ctx.clock.now())),
  ),

  implement(getSyncWatch, async ({ tx, ctx, reply }) => reply(200, presentWatch(await watch.watchRecord(tx, ctx)))),

  implement(updateSyncWatch, async ({ tx, ctx, body, reply }) => {
    const result = await watch.updateWatch(tx, body, ctx)
    return result.ok ? reply(200, presentWatch(result.value)) : presentCurrent(result, presentWatch)
  }),

  implement(planMaintenance, async ({ tx, ctx, body: { from, until, ...wanted }, reply }) => {
    const result = await maintenance.planMaintenance(
      tx,
      { ...wanted, from: instantOf(from), until: instantOf(until) },
      ctx,
    )
    return result.ok ? reply(200, presentWatch(result.value)) : presentCurrent(result, presentWatch)
  }),

  implement(endMaintenance, async ({ tx, ctx, body, reply }) => {
    const result = await maintenance.endMaintenance(tx, body, ctx)
    return result.ok ? reply(200, presentWatch(result.value)) : presentCurrent(result, presentWatch)
  }),

  implement(listSyncAlerts, async ({ tx, ctx, query, reply }) => {
    const page = await alerts.listAlerts(tx, query, ctx)
    return reply(200, { ...page, rows: page.rows.map(presentAlert) })
  }),

  implement(testSyncAlert, async ({ tx, ctx, reply }) => reply(200, { told: await tryAlert(tx, ctx) })),

  implement(getFreshness, async ({ tx, ctx, reply }) => {
    const { data, maintenance: window } = await buyersFreshness(tx, ctx)
    return reply(200, {
      data: data.map((each) => ({ ...each, asOf: isoOrNull(each.asOf) })),
      maintenance: window && { until: isoOrNull(window.until) },
    })
  }),
]
