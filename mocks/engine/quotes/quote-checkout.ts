import type { DocumentPreference } from '@/domain/account/vocabulary'
import type { IsoDate } from '@/domain/clock'
import type { QuoteId } from '@/domain/ids'
import { type Result, ok } from '@/domain/result'
import type { AddressRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import { type Standing, standingOf } from '../checkout/standing'
import { earliestOf, type OrderRules, orderRulesFor } from '../checkout/order-rules'
import type { Context } from '../context'
import { portalSettings } from '../portal-settings/portal-settings'
import { deliveryAddressesFor } from '../structure/delivery-addresses'
import { firstOutOf } from './first-out'
import { getQuote, newestOf, type QuoteRecord } from './quote-record'

export type QuoteCheckout = {
  record: QuoteRecord
  addresses: AddressRow[]
  documentPreference: DocumentPreference
  earliestOn: IsoDate
  rules: OrderRules
  standing: Standing
}

/** QUO-07 "Review and place order": what ordering the quote needs besides the quote itself. */
export async function getQuoteCheckout(tx: Tx, id: QuoteId, ctx: Context): Promise<Result<QuoteCheckout>> {
  const found = await getQuote(tx, id, ctx)
  if (!found.ok) return found
  const { company, quote } = found.value
  const settings = await portalSettings(tx)
  const user = await tx.users.require(ctx.actor.userId)
  return ok({
    record: found.value,
    addresses: await deliveryAddressesFor(tx, company, user),
    documentPreference: user.documentPreference,
    earliestOn: earliestOf(settings, company, { firstOut: firstOutOf(found.value, ctx) }, ctx),
    rules: orderRulesFor(settings, company),
    standing: await standingOf(tx, company, newestOf(quote).total, ctx),
  })
}
