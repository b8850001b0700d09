import type { DocumentPreference } from '@/domain/account/vocabulary'
import type { IsoDate } from '@/domain/clock'
import { availableCredit, type CreditPosition, exceedsCredit, exposureOf } from '@/domain/credit/exposure'
import { type Result, ok } from '@/domain/result'
import type { AddressRow, CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import { basketOf, type PricedBasket, priceBasket } from '../basket/priced-basket'
import type { Context } from '../context'
import { portalSettings } from '../portal-settings/portal-settings'
import { ownCompany } from '../reach'
import { byDefaultAndName, deliveryAddressesFor } from '../structure/delivery-addresses'
import { withCreditLimit } from './credit-limit'
import { creditPosition } from './credit-position'
import { earliestOf, type OrderRules, orderRulesFor } from './order-rules'

export type Standing = {
  blocked: boolean
  limit: number | null
  exposure: number
  /** Set aside for orders that wait for authorizers. */
  reserved: number
  available: number | null
  withinLimit: boolean
}
export type Checkout = {
  company: CompanyRow
  basket: PricedBasket
  addresses: AddressRow[]
  documentPreference: DocumentPreference
  earliestOn: IsoDate
  rules: OrderRules
  standing: Standing
}

/** All of the company, whoever may use them: the default first, then by name. */
export const deliveryAddressesOf = async (tx: Tx, company: CompanyRow): Promise<AddressRow[]> =>
  (await tx.addresses.by('companyId', company.id)).toSorted(byDefaultAndName(company))

export const standingOf = (company: CompanyRow, position: CreditPosition, orderTotal: number): Standing => ({
  blocked: company.blockedReason !== null,
  limit: company.creditLimit,
  exposure: exposureOf(position),
  reserved: position.pendingApproval,
  available: availableCredit(company.creditLimit, position),
  withinLimit: !exceedsCredit(company.creditLimit, position, orderTotal),
})

/** ORD-08, ORD-17: all a buyer needs to place the basket on account, the standing of the account included. */
export async function getCheckout(tx: Tx, ctx: Context): Promise<Result<Checkout>> {
  const own = await ownCompany(tx, ctx)
  if (!own.ok) return own
  const company = await withCreditLimit(tx, own.value, ctx.clock.now())
  const settings = await portalSettings(tx)
  const user = await tx.users.require(ctx.actor.userId)
  const basket = await priceBasket(tx, await basketOf(tx, ctx, company), company, ctx)
  const position = await creditPosition(tx, company, ctx.clock.now())
  return ok({
    company,
    basket,
    addresses: await deliveryAddressesFor(tx, company, user),
    documentPreference: user.documentPreference,
    earliestOn: earliestOf(settings, company, ctx),
    rules: orderRulesFor(settings, company),
    standing: standingOf(company, position, basket.totals.total),
  })
}
