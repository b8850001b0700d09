import { decided, lastDecided } from '@/domain/authorizations/case'
import type { DecisionOutcome } from '@/domain/authorizations/vocabulary'
import type { OrderId } from '@/domain/ids'
import { type Refusal, type Result, ok, refuse } from '@/domain/result'
import type { AuthorizationRow, DecisionRow, OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { consumeBudget, releaseBudget } from '../budgets/ledger'
import type { Context } from '../context'
import { writeHistory } from '../orders/write-history'
import { viewerOf } from '../viewer'
import { type CaseRecord, caseRecord, mandateAt, mandateOf, visibleCase } from './case-record'
import { namesOf, personName } from './company-people'
import { checkAgain } from './checks'

export type Decide = { orderId: OrderId; version: number; outcome: DecisionOutcome; feedback?: string }
/** A case after a decision, and what the decision was. */
export type Decided = { record: CaseRecord; decision: DecisionRow; level: number }

/**
 * AUT-03, AUT-12, AUT-14, AUT-19: decides the level that waits. The first decision counts; whoever comes second is told
 * who decided. The last approval looks at everything again inside the write, and then the order itself is released:
 * prices stay those of the order.
 */
export async function decideCase(tx: Tx, command: Decide, ctx: Context): Promise<Result<Decided>> {
  const found = await visibleCase(tx, command.orderId, ctx)
  if (!found.ok) return found
  const record = found.value
  const refused = refusalOf(record, command.version, ctx)
  if (refused) return { ok: false, refusal: refused }

  const { authorization, order, people } = record
  const level = authorization.current
  const forId = mandateAt(record, ctx.actor.userId)?.forId ?? null
  const decision: DecisionRow = {
    outcome: command.outcome,
    byId: ctx.actor.userId,
    byName: ctx.actorName,
    forId,
    forName: forId && personName(people, forId),
    feedback: command.feedback || null,
    at: ctx.clock.now(),
  }
  const after = decided<DecisionRow, AuthorizationRow['levels'][number]>(authorization, decision)
  if (after.status === 'approved') {
    const blocked = await blockOf(tx, order, authorization, ctx)
    if (blocked) return blocked
  }
  const written = await tx.authorizations.update(authorization.id, {
    status: after.status,
    levels: [...after.levels],
    current: after.current,
    erpWritten: after.status === 'pending' ? authorization.erpWritten : false,
  })
  await tell(tx, record, decision, ctx)
  const released = await release(tx, order, written, ctx)
  return ok({ record: caseRecord(written, released, people), decision, level })
}

/** Who decided what, for the sentence that says so. */
export const decisionParams = ({ outcome, byName, forName, at }: DecisionRow) => ({
  outcome,
  name: byName,
  at: new Date(at).toISOString(),
  ...(forName === null ? {} : { forName }),
})

function refusalOf(record: CaseRecord, version: number, ctx: Context): Refusal | null {
  const { authorization, people, deciders } = record
  const { userId } = ctx.actor
  const newest = authorization.levels[lastDecided(authorization.levels)]?.decision ?? null
  const decidedBefore = (): Refusal | null =>
    newest && mandateOf(record, userId)
      ? { type: 'authorization/already-decided', params: decisionParams(newest) }
      : null

  if (authorization.ordererId === userId) return { type: 'authorization/own-order' }
  if (authorization.status !== 'pending') return decidedBefore() ?? { type: 'authorization/not-pending' }
  if (mandateAt(record, userId))
    return authorization.version === version ? null : { type: 'conflict/stale', current: record }
  // They could have decided an earlier level, and somebody was faster.
  if (authorization.version !== version) {
    const faster = decidedBefore()
    if (faster) return faster
  }
  const names = namesOf(people, deciders[authorization.current] ?? [])
  return { type: 'authorization/not-yours', params: { names: names.join(', ') } }
}

/** What stops the last approval, with the lines concerned. */
async function blockOf(tx: Tx, order: OrderRow, row: AuthorizationRow, ctx: Context) {
  const block = (await checkAgain(tx, order, row, ctx)).find(({ blocks }) => blocks)
  if (!block) return null
  const { kind, skus, amount } = block
  const params: Record<string, string | number> = { kind, skus: skus.join(', ') }
  if (amount !== null && viewerOf(ctx).prices) Object.assign(params, { amount, currency: order.currency })
  return refuse('authorization/blocked', { params })
}

const tell = (tx: Tx, { authorization, order }: CaseRecord, decision: DecisionRow, ctx: Context) =>
  writeHistory(
    tx,
    {
      orderId: order.id,
      source: 'portal',
      event: historyEvent(decision),
      params: {
        level: authorization.current + 1,
        levels: authorization.levels.length,
        ...(decision.forName === null ? {} : { forName: decision.forName }),
      },
    },
    ctx,
  )

const historyEvent = ({ outcome, forId }: DecisionRow): string =>
  outcome === 'approved'
    ? forId === null
      ? 'authorizationApproved'
      : 'authorizationApprovedFor'
    : forId === null
      ? 'authorizationDeclined'
      : 'authorizationDeclinedFor'

/** An approved order goes its usual way; a declined one gives back what was reserved for it. */
async function release(tx: Tx, order: OrderRow, { status }: AuthorizationRow, ctx: Context): Promise<OrderRow> {
  if (status === 'approved') {
    const approved = await tx.orders.update(order.id, { status: 'received', authorization: 'approved' })
    await consumeBudget(tx, ctx, approved)
    return approved
  }
  if (status === 'declined') {
    const declined = await tx.orders.update(order.id, { status: 'declined', authorization: 'declined' })
    await releaseBudget(tx, ctx, declined)
    return declined
  }
  return order
}
