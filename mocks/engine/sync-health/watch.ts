import type { AllowedAction } from '@/contract/action'
import type { watchActions } from '@/contract/admin/sync-health'
import type { UserId } from '@/domain/ids'
import { holds } from '@/domain/permissions/can'
import { type Result, ok, refuse } from '@/domain/result'
import type { DataKind } from '@/domain/sync/freshness'
import type { SyncWatchRow } from '@mocks/store/rows/sync-health'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { actionUnless } from '../refusal'
import { peopleWho } from '../team/who-can'
import { withHelp } from '../team/why-not'
import { type FreshnessRecord, freshnessOfAll } from './freshness'
import { saveWatch, syncWatchRow } from './watch-row'

type Person = { id: UserId; name: string; email: string }
export type WatchRecord = {
  row: SyncWatchRow
  freshness: FreshnessRecord[]
  people: Person[]
  waitingOrders: number
  allowedActions: AllowedAction<(typeof watchActions)[number]>[]
}

export async function watchRecord(tx: Tx, ctx: Context): Promise<WatchRecord> {
  const row = await syncWatchRow(tx)
  const waiting = await tx.search.orders({ erpStates: ['queued'] }, 'placedAt', false, 0, 0)
  const missing = holds(ctx.actor, 'sync.configure') ? null : ({ code: 'permission.syncConfigure' } as const)
  const actions = [actionUnless('configure', missing), actionUnless('maintain', missing)]
  return {
    row,
    freshness: await freshnessOfAll(tx, row, ctx.clock.now()),
    people: await watchers(tx),
    waitingOrders: waiting.total,
    allowedActions: await withHelp(tx, ctx, actions),
  }
}

/** The seller's people who may see the synchronization: alerts go to nobody else. */
export const watchers = async (tx: Tx): Promise<Person[]> =>
  (await peopleWho(tx, null, 'sync.view')).map(({ id, name, email }) => ({ id, name, email }))

export type WatchChange = { version: number; thresholds: Record<DataKind, number>; recipients: UserId[] }

/** From when data counts as stale, and who is told when a job changes its state. */
export async function updateWatch(tx: Tx, command: WatchChange, ctx: Context): Promise<Result<WatchRecord>> {
  const row = await syncWatchRow(tx)
  if (row.version !== command.version) return refuse('conflict/stale', { current: await watchRecord(tx, ctx) })
  const able = new Set((await watchers(tx)).map(({ id }) => id))
  const stranger = command.recipients.findIndex((id) => !able.has(id))
  if (stranger >= 0)
    return refuse('request/invalid', { errors: [{ pointer: `/recipients/${stranger}`, code: 'notAllowedHere' }] })
  await saveWatch(tx, { thresholds: command.thresholds, recipients: [...new Set(command.recipients)] })
  return ok(await watchRecord(tx, ctx))
}
