import { exceedsCredit } from '@/domain/credit/exposure'
import type { AuthorizationId, CompanyId } from '@/domain/ids'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { AuthorizationRow, OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { consumeBudget } from '../budgets/ledger'
import { withCreditLimit } from '../checkout/credit-limit'
import { creditPosition } from '../checkout/credit-position'
import type { Context } from '../context'
import { writeHistory } from '../orders/write-history'
import { checkAgain } from './checks'

type Waiting = { row: AuthorizationRow; order: OrderRow }

/**
 * ADM-21, INV-24: an order that waits for its credit waits no longer when money frees enough of it. Whoever ordered
 * first is first: what later orders have set aside does not stand in the way. Nobody decides, so the level is taken off
 * the path; where it was the last, the order goes its usual way, unless something else stops it. Answers with those
 * that are approved.
 */
export async function freeCredit(tx: Tx, companyId: CompanyId, ctx: Context): Promise<AuthorizationId[]> {
  const company = await withCreditLimit(tx, await tx.companies.require(companyId), ctx.clock.now())
  const waiting = await waitingOf(tx, companyId)
  const approved: AuthorizationId[] = []
  for (const [at, { row, order }] of waiting.entries()) {
    const place = row.levels.findIndex(({ kind, decision }) => kind === 'credit' && decision === null)
    if (place < 0 || !(await fits(tx, company, order, waiting.slice(at + 1), ctx))) continue
    const levels = row.levels.filter((_, index) => index !== place)
    const isLast = row.current === levels.length
    if (isLast && (await checkAgain(tx, order, { ...row, levels }, ctx)).some(({ blocks }) => blocks)) continue
    await tx.authorizations.update(row.id, {
      levels,
      ...(isLast && { status: 'approved' as const, erpWritten: false }),
    })
    await writeHistory(tx, { orderId: order.id, source: 'system', event: 'creditFreed', params: {} }, ctx)
    if (!isLast) continue
    await consumeBudget(tx, ctx, await tx.orders.update(order.id, { status: 'received', authorization: 'approved' }))
    approved.push(row.id)
  }
  return approved
}

/** Orders on account that wait for somebody, the oldest first. */
async function waitingOf(tx: Tx, companyId: CompanyId): Promise<Waiting[]> {
  const rows = (await tx.authorizations.by('companyId', companyId)).filter(({ status }) => status === 'pending')
  const found = await Promise.all(rows.map(async (row) => ({ row, order: await tx.orders.require(row.orderId) })))
  return found
    .filter(({ order }) => order.paymentMethod === 'onAccount')
    .toSorted((a, b) => a.row.submittedAt - b.row.submittedAt || (a.order.number < b.order.number ? -1 : 1))
}

async function fits(tx: Tx, company: CompanyRow, order: OrderRow, after: readonly Waiting[], ctx: Context) {
  const position = await creditPosition(tx, company, ctx.clock.now(), order.id)
  const later = after.reduce((sum, each) => sum + (each.order.currency === company.currency ? each.order.total : 0), 0)
  const reserved = Math.max(position.pendingApproval - later, 0)
  return !exceedsCredit(company.creditLimit, { ...position, pendingApproval: reserved }, order.total)
}
