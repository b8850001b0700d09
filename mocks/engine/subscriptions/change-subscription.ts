import type { SubscriptionWish } from '@/contract/subscriptions'
import type { SubscriptionId } from '@/domain/ids'
import { holds } from '@/domain/permissions/can'
import { type FieldErrorCode, type Result, ok, refuse } from '@/domain/result'
import type { ChangeFault } from '@/domain/subscriptions/change'
import { type Subscription, plannedLines } from '@/domain/subscriptions/subscription'
import { wantedQuantities } from '@/domain/subscriptions/wishes'
import { erp } from '@mocks/erp/connector'
import type { SubscriptionRow } from '@mocks/store/rows/service'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { whyNot } from '../team/why-not'
import { keepSubscription } from './keep-subscription'
import { loadSubscription, visibleSubscription } from './subscription-record'

export type ChangeCommand = { subscriptionId: SubscriptionId; version: number; wish: SubscriptionWish }
/** `stale`: it was no longer as the caller saw it; what the ERP has now was taken over, and nothing of the wish done. */
export type Change = { outcome: 'done' | 'stale'; row: SubscriptionRow }

/** SUB-04 … SUB-07: the ERP does it at once, and the portal takes over what it made of it. */
export async function changeSubscription(
  tx: Tx,
  { subscriptionId, version, wish }: ChangeCommand,
  key: string,
  ctx: Context,
): Promise<Result<Change>> {
  const found = await visibleSubscription(tx, subscriptionId, ctx)
  if (!found.ok) return found
  const row = found.value
  if (!holds(ctx.actor, 'subscriptions.manage')) {
    const reason = await whyNot(tx, ctx, 'subscriptions.manage', 'permission.subscriptionsManage')
    return refuse('access/forbidden', { ask: reason?.ask ?? [] })
  }
  if (row.version !== version) return ok({ outcome: 'stale', row })
  const record = await loadSubscription(tx, row, ctx)
  const action = record.allowedActions.find((each) => each.action === wish.kind)
  const ask = [record.company.salesContact.name]
  if (action && !action.allowed) return refuse('subscription/not-possible', { detail: action.reason?.code, ask })
  if (record.terms.upsellOnly && isLess(row, wish))
    return refuse('subscription/not-possible', { detail: 'setting.upsellOnly', ask })

  const order = { number: row.number, knownChange: row.erpChange, wish, by: ctx.actorName }
  const reply = await erp.changeSubscription(tx, ctx, order, key)
  if (!reply) return refuse('erp/unavailable')
  if (reply.outcome === 'refused') return refused(reply.fault, wish, reply.key)
  const kept = await keepSubscription(tx, ctx, row.companyId, reply.row)
  return ok({ outcome: reply.outcome === 'changed' ? 'stale' : 'done', row: kept })
}

/** SUB-08: does the wish leave less of anything than is planned? Taking back what is scheduled never does. */
function isLess(row: Subscription, wish: SubscriptionWish): boolean {
  if (wish.kind === 'void')
    return row.changes.some(({ number, state }) => number === wish.change && state === 'applied')
  if (wish.kind !== 'quantity' && wish.kind !== 'addOns') return false
  const wanted = wantedQuantities(row, wish)
  if ('fault' in wanted) return false
  return plannedLines(row).some(({ key, quantity }) => (wanted.get(key) ?? quantity) < quantity)
}

const fieldFaults: Partial<Record<ChangeFault, FieldErrorCode>> = {
  bounds: 'invalid',
  unknown: 'unknown',
  required: 'required',
  needs: 'unavailable',
}

function refused(fault: ChangeFault, wish: SubscriptionWish, key: string | undefined) {
  const code = fieldFaults[fault]
  if (!code) return refuse('subscription/not-possible', { detail: fault })
  const at = wish.kind === 'addOns' ? wish.addOns.findIndex((each) => each.key === key) : -1
  const pointer = at >= 0 && wish.kind === 'addOns' ? `/wish/addOns/${at}/quantity` : '/wish/quantity'
  return refuse('request/invalid', { errors: [{ pointer, code }] })
}

/** What the change would come to: done by the same code and taken back at once (domain-rules §7). */
export async function previewChange(
  tx: Tx,
  command: Omit<ChangeCommand, 'version'>,
  ctx: Context,
): Promise<Result<{ before: SubscriptionRow; after: SubscriptionRow; outcome: Change['outcome'] }>> {
  const found = await visibleSubscription(tx, command.subscriptionId, ctx)
  if (!found.ok) return found
  const { value } = await tx.trial((trial) =>
    changeSubscription(trial, { ...command, version: found.value.version }, 'preview', ctx),
  )
  if (!value.ok) return value
  // What was taken back was also what the ERP has meanwhile: that is to be kept, so that the caller sees it.
  if (value.value.outcome === 'stale') {
    const record = await erp.readRecord(tx, 'erpSubscriptions', found.value.number)
    if (record)
      return ok({
        outcome: 'stale',
        before: await keepSubscription(tx, ctx, found.value.companyId, record),
        after: found.value,
      })
  }
  return ok({ before: found.value, after: value.value.row, outcome: value.value.outcome })
}
