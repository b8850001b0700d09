import type { AllowedAction } from '@/contract/action'
import type { authorizationActions } from '@/contract/authorizations'
import type { OrderId } from '@/domain/ids'
import { holds } from '@/domain/permissions/can'
import { type Result, ok } from '@/domain/result'
import type { BudgetRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { caseActions } from './case-actions'
import { type CaseRecord, loadCase, visibleCase } from './case-record'
import { type Check, checkAgain } from './checks'
import { decisionTimes, usualTimeOf } from './usual-time'

/** A case with everything its part of the order's page shows. */
export type CaseDetail = CaseRecord & {
  checks: Check[]
  /** By level. */
  usual: (number | null)[]
  budgets: ReadonlyMap<string, BudgetRow>
  allowedActions: AllowedAction<(typeof authorizationActions)[number]>[]
}

export async function caseDetail(tx: Tx, record: CaseRecord, ctx: Context): Promise<CaseDetail> {
  const { authorization, order, deciders } = record
  const times = await decisionTimes(tx, authorization.companyId)
  const decides = holds(ctx.actor, 'authorizations.decide') && authorization.ordererId !== ctx.actor.userId
  return {
    ...record,
    checks: decides && authorization.status === 'pending' ? await checkAgain(tx, order, authorization, ctx) : [],
    usual: deciders.map((level) => usualTimeOf(times, level)),
    budgets: await budgetsOf(
      tx,
      authorization.levels.flatMap(({ budgetId }) => budgetId ?? []),
    ),
    allowedActions: caseActions(record, ctx),
  }
}

export async function budgetsOf(tx: Tx, ids: readonly BudgetRow['id'][]): Promise<ReadonlyMap<string, BudgetRow>> {
  const rows = await Promise.all(ids.map((id) => tx.budgets.get(id)))
  return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])))
}

export async function getCase(tx: Tx, orderId: OrderId, ctx: Context): Promise<Result<CaseDetail>> {
  const found = await visibleCase(tx, orderId, ctx)
  return found.ok ? ok(await caseDetail(tx, found.value, ctx)) : found
}

/** ADM-23: the case as the seller's people see it; null when the order needed none. */
export async function caseForDesk(tx: Tx, orderId: OrderId, ctx: Context): Promise<CaseDetail | null> {
  const authorization = await tx.authorizations.one('orderId', orderId)
  return authorization ? caseDetail(tx, await loadCase(tx, authorization, ctx), ctx) : null
}
