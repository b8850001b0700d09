import { isScheduledTask } from '@/domain/sync/vocabulary'
import type { Instant } from '@/domain/clock'
import { openOrderStatuses } from '@/domain/orders/vocabulary'
import { holds } from '@/domain/permissions/can'
import { type Result, ok } from '@/domain/result'
import type { SyncRunRow } from '@mocks/store/rows/sync'
import type { OrderSearch, Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { inDeskView } from '../desk/desk-filter'
import { reachOf } from '../reach'
import { openFailures } from '../sync/failures'
import { isOverdue } from '../sync/overdue'
import { missingWordNeeds } from './missing-words'
import type { Need } from './need'
import { authorizationNeeds, productNeeds, registrationNeeds } from './other-needs'
import { type PastDue, pastDueCustomers } from './past-due'
import { type Sales, salesOf } from './sales'

export type DashboardData = { needs: Need[]; sales: Sales | null; pastDue: PastDue[] | null }

/** What waits for the seller's people, as far as the reader may open it, and the sales behind it. */
export async function getDashboard(tx: Tx, ctx: Context): Promise<Result<DashboardData>> {
  const seesOrders = holds(ctx.actor, 'orderDesk.view')
  // A tile counts what the list behind it shows.
  const within = { companyIds: reachOf(ctx.actor, 'orderDesk.view').companyIds }
  const { timeZone } = await tx.users.require(ctx.actor.userId)
  const [needs, sales, pastDue] = await Promise.all([
    Promise.all([
      seesOrders ? orderNeeds(tx, within) : [],
      authorizationNeeds(tx, ctx, timeZone),
      registrationNeeds(tx, ctx),
      holds(ctx.actor, 'sync.view') ? jobNeeds(tx, ctx.clock.now()) : [],
      productNeeds(tx, ctx),
      missingWordNeeds(tx, ctx),
    ]),
    seesOrders ? salesOf(tx, within, ctx.clock.now(), timeZone) : null,
    pastDueCustomers(tx, ctx),
  ])
  return ok({ needs: [...needs.flat(), ...(pastDue ? [pastDue.need] : [])], sales, pastDue: pastDue?.most ?? null })
}

async function orderNeeds(tx: Tx, within: OrderSearch): Promise<Need[]> {
  const need = async (kind: Need['kind'], filter: OrderSearch): Promise<Need> => {
    const found = await tx.search.orders({ ...within, ...filter }, 'placedAt', false, 0, 1)
    const [first] = found.ids
    return { kind, count: found.total, since: first ? (await tx.orders.require(first)).placedAt : null }
  }
  return Promise.all([
    need('ordersFailed', { erpStates: ['failed'] }),
    need('ordersNotInErp', inDeskView({}, 'notInErp')),
    need('backorders', { statuses: openOrderStatuses, hasBackorder: true }),
  ])
}

const finished = ({ state }: SyncRunRow): boolean =>
  state === 'succeeded' || state === 'succeededWithErrors' || state === 'failed'

async function jobNeeds(tx: Tx, now: Instant): Promise<Need[]> {
  const jobs = (await tx.syncJobs.all()).filter(({ key }) => !isScheduledTask(key))
  const lastRuns = await Promise.all(
    jobs.map(async ({ id }) => {
      const runs = await tx.syncRuns.by('jobId', id)
      return runs.filter(finished).toSorted((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0))[0]
    }),
  )
  const failed = lastRuns.flatMap((run) => (run?.state === 'failed' ? [run.endedAt ?? run.queuedAt] : []))
  const rows = (await openFailures(tx, now)).map(({ firstSeenAt }) => firstSeenAt)
  const overdue = jobs.filter((job) => isOverdue(job, now)).flatMap(({ nextRunAt }) => nextRunAt ?? [])
  const off = jobs.filter((job) => !job.enabled)
  const offSince = off.flatMap((job) => (job.offAt === null ? [] : [job.offAt]))
  return [
    { kind: 'jobsFailed', count: failed.length, since: oldest(failed) },
    { kind: 'rowsFailed', count: rows.length, since: oldest(rows) },
    { kind: 'jobsOverdue', count: overdue.length, since: oldest(overdue) },
    { kind: 'jobsOff', count: off.length, since: oldest(offSince) },
  ]
}

const oldest = (instants: readonly Instant[]): Instant | null => (instants.length === 0 ? null : Math.min(...instants))
