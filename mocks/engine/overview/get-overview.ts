import { dateIn } from '@/domain/calendar'
import type { IsoDate } from '@/domain/clock'
import { holds } from '@/domain/permissions/can'
import { type Result, ok } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import { getSettings, type Settings } from '../account-settings/get-settings'
import { caseActions } from '../authorizations/case-actions'
import type { ListedCase } from '../authorizations/list-cases'
import { waitingForPerson } from '../authorizations/waiting'
import type { Context } from '../context'
import { type ListedInvoice, listedInvoice } from '../invoices/list-invoices'
import { type ListedOrder, listedOrders } from '../orders/list-orders'
import { reachOf } from '../reach'
import { viewerOf } from '../viewer'
import { type Account, accountOf } from './account'
import { type Need, invoiceNeeds, orderNeeds } from './needs'

const recentRows = 5

export type OverviewData = {
  company: CompanyRow
  today: IsoDate
  needs: Need[]
  recentOrders: { rows: ListedOrder[]; total: number } | null
  recentInvoices: { rows: ListedInvoice[]; total: number; open: number } | null
  authorizations: { rows: ListedCase[]; total: number } | null
  account: Account | null
  settings: Settings
}

async function recentOrders(tx: Tx, ctx: Context): Promise<OverviewData['recentOrders']> {
  if (!holds(ctx.actor, 'orders.view')) return null
  const found = await tx.search.orders(reachOf(ctx.actor, 'orders.view'), 'placedAt', true, 0, recentRows)
  return { rows: await listedOrders(tx, found.ids), total: found.total }
}

async function recentInvoices(tx: Tx, ctx: Context): Promise<OverviewData['recentInvoices']> {
  if (!holds(ctx.actor, 'invoices.view')) return null
  const reach = reachOf(ctx.actor, 'invoices.view')
  const [found, [open = 0]] = await Promise.all([
    tx.search.invoices(reach, 'issuedOn', true, 0, recentRows),
    tx.search.countInvoices([{ ...reach, paid: false }]),
  ])
  const rows = await Promise.all(found.ids.map(async (id) => listedInvoice(tx, await tx.invoices.require(id), ctx)))
  return { rows, total: found.total, open }
}

/** NAV-08: the oldest first, as they have waited longest. */
async function waitingAuthorizations(tx: Tx, ctx: Context): Promise<OverviewData['authorizations']> {
  if (!holds(ctx.actor, 'authorizations.decide')) return null
  const waiting = await waitingForPerson(tx, ctx.actor, ctx.clock.now())
  const rows = waiting.slice(0, recentRows).map((record) => ({ ...record, allowedActions: caseActions(record, ctx) }))
  return { rows, total: waiting.length }
}

/** What waits for the person, what came last, and how the account stands; each part only with the right to it. */
export async function getOverview(tx: Tx, ctx: Context): Promise<Result<OverviewData>> {
  const settings = await getSettings(tx, ctx)
  if (!settings.ok) return settings
  const { company } = settings.value
  const today = dateIn(company.timeZone, ctx.clock.now())
  const seesAccount = ctx.actor.grants['invoices.view'] === 'company' && viewerOf(ctx).prices
  const [orders, invoices, account, ordersToDo, invoicesToDo] = await Promise.all([
    recentOrders(tx, ctx),
    recentInvoices(tx, ctx),
    seesAccount ? accountOf(tx, company, ctx.clock.now()) : null,
    orderNeeds(tx, company, ctx),
    invoiceNeeds(tx, company, today, ctx),
  ])
  return ok({
    company,
    today,
    needs: [...invoicesToDo, ...ordersToDo],
    recentOrders: orders,
    recentInvoices: invoices,
    authorizations: await waitingAuthorizations(tx, ctx),
    account,
    settings: settings.value,
  })
}
