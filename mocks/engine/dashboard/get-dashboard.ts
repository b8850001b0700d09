import type { Dashboard } from '@/contract/admin/dashboard'
import type { Instant } from '@/domain/clock'
import { openOrderStatuses } from '@/domain/orders/vocabulary'
import { holds } from '@/domain/permissions/can'
import { type Result, ok } from '@/domain/result'
import type { SyncRunRow } from '@mocks/store/rows/sync'
import type { OrderSearch, Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { inDeskView } from '../desk/desk-filter'
import { type Sales, salesOf } from './sales'

type Need = { kind: Dashboard['needs'][number]['kind']; count: number; since: Instant | null }
export type DashboardData = { needs: Need[]; sales: Sales | null }

/** What waits for the seller's people, as far as the reader may open it, and the sales behind it. */
export async function getDashboard(tx: Tx, ctx: Context): Promise<Result<DashboardData>> {
  const seesOrders = holds(ctx.actor, 'orderDesk.view')
  const { timeZone } = await tx.users.require(ctx.actor.userId)
  const [orders, jobs, sales] = await Promise.all([
    seesOrders ? orderNeeds(tx) : [],
    holds(ctx.actor, 'sync.view') ? jobNeeds(tx) : [],
    seesOrders ? salesOf(tx, ctx.clock.now(), timeZone) : null,
  ])
  return ok({ needs: [...orders, ...jobs], sales })
}

async function orderNeeds(tx: Tx): Promise<Need[]> {
  const need = async (kind: Need['kind'], filter: OrderSearch): Promise<Need> => {
    const found = await tx.search.orders(filter, 'placedAt', false, 0, 1)
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

async function jobNeeds(tx: Tx): Promise<Need[]> {
  const jobs = await tx.syncJobs.all()
  const lastRuns = await Promise.all(
    jobs.map(async ({ id }) => {
      const runs = await tx.syncRuns.by('jobId', id)
      return runs.filter(finished).toSorted((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0))[0]
    }),
  )
  const failed = lastRuns.flatMap((run) => (run?.state === 'failed' ? [run.endedAt ?? run.queuedAt] : []))
  const off = jobs.filter((job) => !job.enabled)
  const offSince = off.flatMap((job) => (job.offAt === null ? [] : [job.offAt]))
  return [
    { kind: 'jobsFailed', count: failed.length, since: oldest(failed) },
    { kind: 'jobsOff', count: off.length, since: oldest(offSince) },
  ]
}

const oldest = (instants: readonly Instant[]): Instant | null => (instants.length === 0 ? null : Math.min(...instants))
