import { addWorkdays, dateIn } from '@/domain/calendar'
import type { IsoDate } from '@/domain/clock'
import type { FieldError } from '@/domain/result'
import { type OfferedPayment, offeredPayments } from '@/domain/settings/vocabulary'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { PortalSettingsRow } from '@mocks/store/rows/portal'
import type { Context } from '../context'
import type { Goods, OrderFields, Place } from './place-goods'

/** ORD-24, INT-04: what the business wants to know before it takes an order. */
export type OrderRules = Pick<
  PortalSettingsRow,
  'poNumberRequired' | 'referenceRequired' | 'requestedDateRequired' | 'attachmentsAllowed' | 'creditPolicy'
> & {
  /** Ways to pay that are offered where the customer is. */
  payments: OfferedPayment[]
}

const marketsOf = {
  onAccount: 'onAccountMarkets',
  card: 'cardMarkets',
  transfer: 'transferMarkets',
} as const satisfies Record<OfferedPayment, keyof PortalSettingsRow>

/** The ways to pay that are offered in the customer’s country. */
export const paymentsFor = (settings: PortalSettingsRow, { country }: Pick<CompanyRow, 'country'>): OfferedPayment[] =>
  offeredPayments.filter((payment) => (settings[marketsOf[payment]] as readonly string[]).includes(country))

/** What an order of this customer must and may say, by the settings. */
export const orderRulesFor = (settings: PortalSettingsRow, company: CompanyRow): OrderRules => ({
  poNumberRequired: settings.poNumberRequired,
  referenceRequired: settings.referenceRequired,
  requestedDateRequired: settings.requestedDateRequired,
  attachmentsAllowed: settings.attachmentsAllowed,
  creditPolicy: settings.creditPolicy,
  payments: paymentsFor(settings, company),
})

/**
 * The first day a delivery can be asked for: today or the next workday where the company is, and the lead time after.
 * Nothing arrives before the first of it leaves, as far as the caller may know when that is.
 */
export const earliestOf = (
  { minLeadDays }: Pick<PortalSettingsRow, 'minLeadDays'>,
  company: CompanyRow,
  { firstOut }: Pick<Goods, 'firstOut'>,
  ctx: Context,
): IsoDate => {
  const earliest = addWorkdays(dateIn(company.timeZone, ctx.clock.now()), minLeadDays)
  return firstOut !== null && firstOut > earliest ? firstOut : earliest
}

/** Every field that the rules of the business want, or do not take, at the field. */
export function ruleFaults(
  fields: OrderFields,
  settings: PortalSettingsRow,
  { company, goods }: Pick<Place, 'company' | 'goods'>,
  ctx: Context,
): FieldError[] {
  const errors: FieldError[] = []
  const missing = (value: string | undefined): boolean => value === undefined || value.trim() === ''
  if (settings.poNumberRequired && missing(fields.poNumber)) errors.push({ pointer: '/poNumber', code: 'required' })
  if (settings.referenceRequired && missing(fields.reference)) errors.push({ pointer: '/reference', code: 'required' })
  if (settings.requestedDateRequired && missing(fields.requestedOn))
    errors.push({ pointer: '/requestedOn', code: 'required' })
  if (fields.requestedOn && fields.requestedOn < earliestOf(settings, company, goods, ctx))
    errors.push({ pointer: '/requestedOn', code: 'beforeStart' })
  if (!settings.attachmentsAllowed && fields.attachmentIds.length > 0)
    errors.push({ pointer: '/attachmentIds', code: 'unavailable' })
  return errors
}
