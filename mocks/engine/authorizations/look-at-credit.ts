import type { CompanyId } from '@/domain/ids'
import { openAmount } from '@/domain/invoices/status'
import type { OrderStatus } from '@/domain/orders/vocabulary'
import type { CreditRow } from '@mocks/store/rows/billing'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { OrderRow } from '@mocks/store/rows/orders'
import type { PortalSettingsRow } from '@mocks/store/rows/portal'
import type { RowChange, Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { setTimer } from '../timers'

const overStatuses: readonly OrderStatus[] = ['cancelled', 'rejected', 'declined']

/** What an order sets aside or owes, minor units. */
const reservedBy = ({ paymentMethod, status, total }: OrderRow): number =>
  paymentMethod === 'onAccount' && !overStatuses.includes(status) ? total : 0
const freeOf = ({ heldForOrder, total, applied }: CreditRow): number => (heldForOrder ? 0 : total - applied)
const isRaised = (before: CompanyRow, after: CompanyRow): boolean =>
  before.priceGroup !== after.priceGroup ||
  (before.creditLimit !== after.creditLimit &&
    (before.creditLimit === null || after.creditLimit === null || after.creditLimit > before.creditLimit))
const limitSettings = [
  ...(['defaultLimitA', 'defaultLimitB', 'defaultLimitC'] as const),
  ...(['creditPolicy', 'earlyPaymentReward', 'earlyLimitBasisPoints'] as const),
] satisfies (keyof PortalSettingsRow)[]

/** Whose credit has more room after a change, whatever made it: a company, all of them, or nobody's. */
function easedBy(change: RowChange): CompanyId | 'all' | null {
  const { table } = change
  if (table === 'invoices') {
    const { before, after } = change
    return before && openAmount(after ?? { total: 0, paid: 0 }) < openAmount(before) ? before.companyId : null
  }
  if (table === 'credits') {
    const { before, after } = change
    return after && freeOf(after) > (before ? freeOf(before) : 0) ? after.companyId : null
  }
  if (table === 'orders') {
    const { before, after } = change
    return before && (after ? reservedBy(after) : 0) < reservedBy(before) ? before.companyId : null
  }
  if (table === 'companies') {
    const { before, after } = change
    return before && after && isRaised(before, after) ? after.id : null
  }
  if (table === 'rates') return 'all'
  if (table !== 'portalSettings') return null
  const { before, after } = change
  return limitSettings.some((field) => before?.[field] !== after?.[field]) ? 'all' : null
}

/**
 * ADM-21, INV-24: looks at the orders of a company that wait for its credit once a transaction has made room: by a
 * payment, transfer, credit memo or deposit, by an order that costs less or is over, or by another limit. As the last act
 * of a transaction, so that nothing that makes room can be forgotten.
 */
export async function lookWhereCreditEased(tx: Tx, ctx: Context): Promise<void> {
  const eased = new Set(tx.changes().flatMap((change) => easedBy(change) ?? []))
  if (eased.size === 0) return
  for (const companyId of eased.has('all') ? await waitingCompanies(tx) : eased)
    if (companyId !== 'all' && (await waitsForCredit(tx, companyId)))
      await setTimer(tx, ctx, { kind: 'credit.freed', key: companyId, at: ctx.clock.now() })
}

const waitingCompanies = async (tx: Tx): Promise<Set<CompanyId>> =>
  new Set((await tx.authorizations.all()).flatMap(({ status, companyId }) => (status === 'pending' ? [companyId] : [])))

const waitsForCredit = async (tx: Tx, companyId: CompanyId): Promise<boolean> =>
  (await tx.authorizations.by('companyId', companyId)).some(
    ({ status, levels }) =>
      status === 'pending' && levels.some(({ kind, decision }) => kind === 'credit' && decision === null),
  )
