import type { FailureGroupListQuery, FailureListQuery } from '@/contract/admin/sync-failure-list'
import type { Instant } from '@/domain/clock'
import { holds } from '@/domain/permissions/can'
import type { SyncFailureRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, containsWords, type Paged, pageOfRows, sortOrder } from '../paging'
import { actionUnless } from '../refusal'
import { withHelp } from '../team/why-not'

type View = NonNullable<FailureGroupListQuery['view']>

/** Muted ones come back by themselves when their day has come. */
export const viewOf = ({ mutedUntil, outcome }: SyncFailureRow, now: Instant): View =>
  mutedUntil !== null && mutedUntil > now ? 'muted' : outcome === 'blocked' ? 'waiting' : 'open'

export type Group = {
  id: string
  /** Shows the cause: all of a group have the same. */
  first: SyncFailureRow
  records: SyncFailureRow[]
  firstSeenAt: Instant
  lastSeenAt: Instant
}

/** Failed records by cause, the last seen first. */
export async function listFailureGroups(tx: Tx, query: FailureGroupListQuery, ctx: Context) {
  const now = ctx.clock.now()
  const all = await tx.syncFailures.all()
  const { view = 'open', q } = query
  const records = all.filter(
    (row) =>
      viewOf(row, now) === view &&
      (!query.job?.length || query.job.includes(row.jobKey)) &&
      (!query.code?.length || (row.code !== null && query.code.includes(row.code))) &&
      (!q?.trim() || containsWords([row.key, row.message, ...Object.values(row.params)].join(' '), q.trim())),
  )
  const groups = groupsOf(records)
  const { field, descending } = sortOrder(query.sort, '-lastSeenAt')
  const value = field === 'count' ? (group: Group) => group.records.length : (group: Group) => group[field]
  const mayNot = holds(ctx.actor, 'sync.run') ? null : ({ code: 'permission.syncRun' } as const)
  const count = (of: View) => all.filter((row) => viewOf(row, now) === of).length
  return {
    ...pageOfRows(groups.toSorted(byValue(value, descending, ctx.locale)), query),
    views: { open: count('open'), waiting: count('waiting'), muted: count('muted') },
    allowedActions: await withHelp(tx, ctx, [actionUnless('retry', mayNot), actionUnless('mute', mayNot)]),
  }
}

function groupsOf(records: readonly SyncFailureRow[]): Group[] {
  const groups = new Map<string, Group>()
  for (const row of records) {
    const { fingerprint, firstSeenAt, lastSeenAt } = row
    const group = groups.get(fingerprint)
    if (!group) groups.set(fingerprint, { id: fingerprint, first: row, records: [row], firstSeenAt, lastSeenAt })
    else {
      group.records.push(row)
      group.firstSeenAt = Math.min(group.firstSeenAt, firstSeenAt)
      group.lastSeenAt = Math.max(group.lastSeenAt, lastSeenAt)
    }
  }
  return [...groups.values()]
}

export async function listFailedRecords(tx: Tx, query: FailureListQuery, ctx: Context): Promise<Paged<SyncFailureRow>> {
  const now = ctx.clock.now()
  const { fingerprint, view, q } = query
  const all = fingerprint ? await tx.syncFailures.by('fingerprint', fingerprint) : await tx.syncFailures.all()
  const rows = all.filter(
    (row) => (!view || viewOf(row, now) === view) && (!q?.trim() || containsWords(row.key, q.trim())),
  )
  const { field, descending } = sortOrder(query.sort, '-lastSeenAt')
  return pageOfRows(rows.toSorted(byValue((row: SyncFailureRow) => row[field], descending, ctx.locale)), query)
}

/** What needs a person now: the figure that stands in the navigation and on the dashboard. */
export async function openFailures(tx: Tx, now: Instant): Promise<SyncFailureRow[]> {
  return (await tx.syncFailures.all()).filter((row) => viewOf(row, now) === 'open')
}
