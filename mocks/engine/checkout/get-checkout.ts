import type { DocumentPreference } from '@/domain/account/vocabulary'
import type { IsoDate } from '@/domain/clock'
import type { AddressId } from '@/domain/ids'
import { type Result, ok } from '@/domain/result'
import type { AddressRow, CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import { basketOf, type PricedBasket, priceBasket } from '../basket/priced-basket'
import type { Context } from '../context'
import { portalSettings } from '../portal-settings/portal-settings'
import { ownCompany } from '../reach'
import { byDefaultAndName, deliveryAddressesFor } from '../structure/delivery-addresses'
import { firstOutOf } from './first-out'
import { earliestOf, type OrderRules, orderRulesFor } from './order-rules'
import { type Standing, standingOf } from './standing'

export type Checkout = {
  company: CompanyRow
  basket: PricedBasket
  addresses: AddressRow[]
  /** Where the basket is to go, as chosen before. */
  deliveryAddressId: AddressId | null
  documentPreference: DocumentPreference
  earliestOn: IsoDate
  rules: OrderRules
  standing: Standing
}

/** All of the company, whoever may use them: the default first, then by name. */
export const deliveryAddressesOf = async (tx: Tx, company: CompanyRow): Promise<AddressRow[]> =>
  (await tx.addresses.by('companyId', company.id)).toSorted(byDefaultAndName(company))

/** ORD-08, ORD-17: all a buyer needs to place the basket on account, the standing of the account included. */
export async function getCheckout(tx: Tx, ctx: Context): Promise<Result<Checkout>> {
  const own = await ownCompany(tx, ctx)
  if (!own.ok) return own
  const company = own.value
  const settings = await portalSettings(tx)
  const user = await tx.users.require(ctx.actor.userId)
  const row = await basketOf(tx, ctx, company)
  const basket = await priceBasket(tx, row, company, ctx)
  return ok({
    company,
    basket,
    addresses: await deliveryAddressesFor(tx, company, user),
    deliveryAddressId: row.deliveryAddressId ?? null,
    documentPreference: user.documentPreference,
    earliestOn: earliestOf(settings, company, { firstOut: firstOutOf(basket, ctx) }, ctx),
    rules: orderRulesFor(settings, company),
    standing: await standingOf(tx, company, basket.totals.total, ctx),
  })
}
