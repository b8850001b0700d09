import type { CreditPolicy, EarlyReward } from '@/domain/settings/vocabulary'
import { type Result, ok, refuse } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { type Account, accountOf } from '../overview/account'
import { portalSettings } from '../portal-settings/portal-settings'
import { ownCompany } from '../reach'
import { viewerOf } from '../viewer'

export type CreditAccount = {
  company: CompanyRow
  account: Account
  /** Orders that wait for an authorization, for which credit is set aside. */
  waiting: OrderRow[]
  /** Minor units on their way from the bank. */
  pending: number
  policy: CreditPolicy
  early: { kind: EarlyReward | 'none'; basisPoints: number; days: number; earned: boolean }
}

const mostWaiting = 50

/** INV-12, INV-24: the credit of the caller's company, part by part, from the very functions that stop an order. */
export async function getCreditAccount(tx: Tx, ctx: Context): Promise<Result<CreditAccount>> {
  const own = await ownCompany(tx, ctx)
  if (!own.ok) return own
  if (!viewerOf(ctx).prices) return refuse('access/forbidden')
  const company = own.value
  const settings = await portalSettings(tx)
  const account = await accountOf(tx, company, ctx.clock.now())
  const isLimit = settings.earlyPaymentReward === 'limit'
  const basisPoints = isLimit ? settings.earlyLimitBasisPoints : settings.earlyPaymentBasisPoints
  return ok({
    company,
    account,
    waiting: await waitingOrders(tx, company),
    pending: await pendingOf(tx, company),
    policy: settings.creditPolicy,
    early: {
      kind: basisPoints === 0 ? 'none' : settings.earlyPaymentReward,
      basisPoints,
      days: settings.earlyPaymentDays,
      earned: account.raise > 0,
    },
  })
}

async function waitingOrders(tx: Tx, company: CompanyRow): Promise<OrderRow[]> {
  const filter = {
    companyIds: [company.id],
    currencies: [company.currency],
    statuses: ['pendingAuthorization'] as const,
  }
  const { ids } = await tx.search.orders(filter, 'placedAt', true, 0, mostWaiting)
  const orders = await Promise.all(ids.map((id) => tx.orders.require(id)))
  return orders.filter(({ paymentMethod }) => paymentMethod === 'onAccount')
}

async function pendingOf(tx: Tx, company: CompanyRow): Promise<number> {
  const payments = await tx.payments.by('companyId', company.id)
  return payments
    .filter(({ state, currency }) => state === 'pending' && currency === company.currency)
    .reduce((sum, { amount, discount }) => sum + amount + discount, 0)
}
