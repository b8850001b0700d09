import type { SyncAlertListQuery } from '@/contract/admin/sync-alert-list'
import type { SyncAlert } from '@/contract/admin/sync-health'
import type { Id } from '@/domain/ids'
import { type AlertState, alertStateOf } from '@/domain/sync/alerts'
import { isScheduledTask, type SyncJobKey, syncJobKeys } from '@/domain/sync/vocabulary'
import type { SyncJobRow } from '@mocks/store/rows/sync'
import type { SyncAlertRow } from '@mocks/store/rows/sync-health'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, type Paged, pageOfRows, sortOrder } from '../paging'
import { isOverdue } from '../sync/overdue'
import { watchers } from './watch'
import { syncWatchRow } from './watch-row'

export const listAlerts = async (tx: Tx, query: SyncAlertListQuery, ctx: Context): Promise<Paged<SyncAlertRow>> => {
  const { descending } = sortOrder<'at'>(query.sort, '-at')
  const rows = (await tx.syncAlerts.all()).toSorted(byValue(({ at }) => at, descending, ctx.locale))
  return pageOfRows(rows, query)
}

/** What jobs have come to since they were last looked at. */
export type StateChange = Pick<SyncAlert, 'jobKey' | 'from' | 'to'>

export async function stateChanges(tx: Tx, ctx: Context): Promise<StateChange[]> {
  const changes: StateChange[] = []
  for (const key of syncJobKeys.filter((each) => !isScheduledTask(each))) {
    const job = await tx.syncJobs.one('key', key)
    if (!job) continue
    const from = await toldState(tx, key)
    const to = await stateOf(tx, job, ctx)
    if (from !== to) changes.push({ jobKey: key, from, to })
  }
  return changes
}

const stateOf = async (tx: Tx, job: SyncJobRow, ctx: Context): Promise<AlertState> => {
  const current = job.currentRunId === null ? undefined : await tx.syncRuns.get(job.currentRunId)
  const { inMaintenance } = await syncWatchRow(tx)
  return alertStateOf({
    enabled: job.enabled,
    switchedItselfOff: !job.enabled && job.offCause === 'failures',
    stuck: current?.state === 'stuck',
    // While nothing is to run, nothing is late.
    overdue: !inMaintenance && isOverdue(job, ctx.clock.now()),
    failuresInARow: job.failuresInARow,
  })
}

/** The state people were last told of. */
async function toldState(tx: Tx, jobKey: SyncJobKey): Promise<AlertState> {
  const told = (await tx.syncAlerts.by('jobKey', jobKey)).filter(({ test }) => !test)
  return told.reduce<SyncAlertRow | null>((last, row) => (last && last.at > row.at ? last : row), null)?.to ?? 'healthy'
}

export const keepAlert = (tx: Tx, ctx: Context, alert: StateChange & { told: string[]; test: boolean }) =>
  tx.syncAlerts.insert({ id: ctx.ids.next<'SyncAlert'>('SyncAlert') as Id<'SyncAlert'>, at: ctx.clock.now(), ...alert })

/** Who is told: the recipients who still may see the synchronization. */
export const alertRecipients = async (tx: Tx) => {
  const { recipients } = await syncWatchRow(tx)
  return (await watchers(tx)).filter(({ id }) => recipients.includes(id))
}
