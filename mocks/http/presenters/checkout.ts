import type { getCheckout } from '@/contract/basket'
import type { ReplyFor } from '@/contract/endpoint'
import type { Currency } from '@/domain/money'
import type { Checkout } from '@mocks/engine/checkout/get-checkout'
import type { Standing } from '@mocks/engine/checkout/standing'
import type { Viewer } from '@mocks/engine/viewer'
import { amountFor } from './amount'
import { presentBasket } from './basket'
import { presentDeliveryAddress } from './delivery-address'

export const presentCheckout = (checkout: Checkout, viewer: Viewer): ReplyFor<typeof getCheckout> => {
  const { company, standing } = checkout
  return {
    basket: presentBasket(checkout.basket, viewer),
    deliveryAddresses: checkout.addresses.map(presentDeliveryAddress),
    deliveryAddressId: checkout.deliveryAddressId,
    documentPreference: checkout.documentPreference,
    termsDays: company.termsDays,
    earliestOn: checkout.earliestOn,
    rules: checkout.rules,
    standing: presentStanding(standing, company.currency, viewer),
  }
}

export const presentStanding = (
  standing: Standing,
  currency: Currency,
  viewer: Viewer,
): ReplyFor<typeof getCheckout>['standing'] => ({
  blocked: standing.blocked,
  creditLimit: amountFor(viewer, standing.limit, currency),
  exposure: amountFor(viewer, standing.exposure, currency),
  reserved: amountFor(viewer, standing.reserved, currency),
  available: amountFor(viewer, standing.available, currency),
  withinLimit: standing.withinLimit,
  checks: standing.checks.map((check) => ({ ...check, amount: amountFor(viewer, check.amount, currency) })),
})
