import type { AllowedAction } from '@/contract/action'
import type { subscriptionActions } from '@/contract/subscriptions'
import { dateIn } from '@/domain/calendar'
import type { IsoDate } from '@/domain/clock'
import type { SubscriptionId } from '@/domain/ids'
import { can } from '@/domain/permissions/can'
import { type Result, ok, refuse } from '@/domain/result'
import { erpToday } from '@mocks/erp/calendar'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { InvoiceRow } from '@mocks/store/rows/orders'
import type { SubscriptionRow } from '@mocks/store/rows/service'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { portalSettings } from '../portal-settings/portal-settings'
import { actionUnless } from '../refusal'
import { whyNot } from '../team/why-not'

type Action = (typeof subscriptionActions)[number]
/** What the terms and the portal's settings leave to the customer (SUB-08, SUB-09). */
export type Terms = { upsellOnly: boolean; askRepresentative: boolean }

export type SubscriptionRecord = {
  row: SubscriptionRow
  company: CompanyRow
  terms: Terms
  bills: InvoiceRow[]
  /** The seller's day, by which periods are counted, and the customer's, by which bills are due. */
  today: IsoDate
  customersToday: IsoDate
  allowedActions: AllowedAction<Action>[]
}

const billsShown = 24

/** What the subscription's own terms say, or else the settings. */
export async function termsOf(
  tx: Tx,
  { upsellOnly, askRepresentative }: Pick<SubscriptionRow, 'upsellOnly' | 'askRepresentative'>,
): Promise<Terms> {
  const settings = await portalSettings(tx)
  return {
    upsellOnly: upsellOnly ?? settings.subscriptionsUpsellOnly,
    askRepresentative: askRepresentative ?? settings.subscriptionsAskRepresentative,
  }
}

/** A subscription the caller may see; another company's is as unknown as one that never was. */
export async function visibleSubscription(tx: Tx, id: SubscriptionId, ctx: Context): Promise<Result<SubscriptionRow>> {
  const row = await tx.subscriptions.get(id)
  const owned = row && { companyId: row.companyId, branchId: null, userId: null }
  return owned && can(ctx.actor, 'subscriptions.view', owned) ? ok(row) : refuse('resource/not-found')
}

export async function loadSubscription(tx: Tx, row: SubscriptionRow, ctx: Context): Promise<SubscriptionRecord> {
  const company = await tx.companies.require(row.companyId)
  const terms = await termsOf(tx, row)
  const bills = (await tx.invoices.by('subscriptionId', row.id))
    .filter((invoice) => can(ctx.actor, 'invoices.view', invoice))
    .toSorted((a, b) => (a.issuedOn < b.issuedOn ? 1 : -1))
    .slice(0, billsShown)
  const now = ctx.clock.now()
  return {
    ...{ row, company, terms, bills, today: erpToday(now), customersToday: dateIn(company.timeZone, now) },
    allowedActions: await actionsOn(tx, row, company, terms, ctx),
  }
}

async function actionsOn(
  tx: Tx,
  { status, endsOn }: SubscriptionRow,
  company: CompanyRow,
  terms: Terms,
  ctx: Context,
): Promise<AllowedAction<Action>[]> {
  const right = await whyNot(tx, ctx, 'subscriptions.manage', 'permission.subscriptionsManage')
  const ended = status === 'ended' && { code: 'subscription.ended' as const }
  const ending = endsOn !== null && { code: 'subscription.ending' as const }
  const suspended = status === 'suspended' && { code: 'subscription.suspended' as const }
  const running = status !== 'suspended' && { code: 'subscription.notSuspended' as const }
  const call = terms.askRepresentative && {
    ...{ code: 'setting.askRepresentative' as const, ask: [company.salesContact.name] },
  }
  const upsell = terms.upsellOnly && { code: 'setting.upsellOnly' as const, ask: [company.salesContact.name] }
  return [
    actionUnless('quantity', right, ended, ending, suspended),
    actionUnless('addOns', right, ended, ending, suspended),
    actionUnless('suspend', right, ended, ending, suspended, upsell),
    actionUnless('resume', right, ended, running),
    actionUnless('cancel', right, ended, ending, upsell, call),
    actionUnless('void', right, ended),
  ]
}

export async function getSubscription(tx: Tx, id: SubscriptionId, ctx: Context): Promise<Result<SubscriptionRecord>> {
  const found = await visibleSubscription(tx, id, ctx)
  return found.ok ? ok(await loadSubscription(tx, found.value, ctx)) : found
}
