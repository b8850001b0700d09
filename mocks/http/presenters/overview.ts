import type { Overview } from '@/contract/overview'
import { type Currency, money } from '@/domain/money'
import type { Account } from '@mocks/engine/overview/account'
import type { OverviewData } from '@mocks/engine/overview/get-overview'
import type { Viewer } from '@mocks/engine/viewer'
import { presentSettings } from './account-settings'
import { amountFor } from './amount'
import { presentAuthorizationSummary } from './authorization'
import { presentInvoice } from './invoice-summary'
import { presentOrderSummary } from './order-summary'
import { isoOf } from './time'

const presentAccount = (account: Account, currency: Currency): NonNullable<Overview['account']> => ({
  balance: money(account.balance, currency),
  unapplied: money(account.unapplied, currency),
  overdue: money(account.overdue, currency),
  notDue: money(account.notDue, currency),
  disputed: money(account.disputed, currency),
  ordered: money(account.ordered, currency),
  reserved: money(account.reserved, currency),
  creditLimit: account.limit === null ? null : money(account.limit, currency),
  available: account.available === null ? null : money(account.available, currency),
  aging: [
    { bucket: 'current', amount: money(account.aging.current, currency) },
    { bucket: 'to30', amount: money(account.aging.days30, currency) },
    { bucket: 'to60', amount: money(account.aging.days60, currency) },
    { bucket: 'to90', amount: money(account.aging.days90, currency) },
    { bucket: 'over90', amount: money(account.aging.older, currency) },
  ],
  asOf: isoOf(account.asOf),
})

export const presentOverview = (data: OverviewData, viewer: Viewer): Overview => {
  const { currency, salesContact } = data.company
  return {
    needs: data.needs.map((need) => ({ ...need, amount: amountFor(viewer, need.amount, currency) })),
    recentOrders: data.recentOrders && {
      rows: data.recentOrders.rows.map((row) => presentOrderSummary(row, viewer)),
      total: data.recentOrders.total,
    },
    recentInvoices: data.recentInvoices && {
      rows: data.recentInvoices.rows.map((row) => presentInvoice(row, viewer, data.today)),
      total: data.recentInvoices.total,
      open: data.recentInvoices.open,
    },
    authorizations: data.authorizations && {
      rows: data.authorizations.rows.map((row) => presentAuthorizationSummary(row, viewer)),
      total: data.authorizations.total,
    },
    account: data.account && presentAccount(data.account, currency),
    settings: presentSettings(data.settings),
    salesContact,
  }
}
