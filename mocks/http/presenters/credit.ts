import type { CreditAccount as Wire } from '@/contract/credit'
import { exposureOf } from '@/domain/credit/exposure'
import { type Money, money } from '@/domain/money'
import type { CreditAccount } from '@mocks/engine/credit/get-credit-account'
import { isoOf } from './time'

export const presentCreditAccount = (facts: CreditAccount): Wire => {
  const { company, account, waiting, pending, policy, early } = facts
  const { position, limit, available, raise } = account
  const amount = (minor: number): Money => money(minor, company.currency)
  return {
    limit: limit === null ? null : amount(limit),
    reward: raise > 0 ? amount(raise) : null,
    overdue: amount(account.overdue),
    notDue: amount(position.openInvoices - account.overdue - account.disputed),
    disputed: amount(account.disputed),
    unapplied: amount(position.unappliedCredits),
    openOrders: amount(position.openOrders),
    shippedNotInvoiced: amount(position.shippedNotInvoiced),
    exposure: amount(exposureOf(position)),
    reserved: amount(position.pendingApproval),
    available: available === null ? null : amount(available),
    waiting: waiting.map(({ id, number, placedBy, total }) => ({ id, number, placedBy, total: amount(total) })),
    pending: amount(pending),
    blocked: company.blockedReason !== null,
    policy,
    termsDays: company.termsDays,
    early,
    asOf: isoOf(account.asOf),
  }
}
