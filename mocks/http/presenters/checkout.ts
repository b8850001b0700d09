import type { getCheckout } from '@/contract/basket'
import type { ReplyFor } from '@/contract/endpoint'
import type { Checkout } from '@mocks/engine/checkout/get-checkout'
import type { Viewer } from '@mocks/engine/viewer'
import { amountFor } from './amount'
import { presentBasket } from './basket'
import { presentDeliveryAddress } from './delivery-address'

export const presentCheckout = (checkout: Checkout, viewer: Viewer): ReplyFor<typeof getCheckout> => {
  const { company, standing } = checkout
  return {
    basket: presentBasket(checkout.basket, viewer),
    deliveryAddresses: checkout.addresses.map(presentDeliveryAddress),
    termsDays: company.termsDays,
    earliestOn: checkout.earliestOn,
    standing: {
      blocked: standing.blocked,
      creditLimit: amountFor(viewer, standing.limit, company.currency),
      exposure: amountFor(viewer, standing.exposure, company.currency),
      reserved: amountFor(viewer, standing.reserved, company.currency),
      available: amountFor(viewer, standing.available, company.currency),
      withinLimit: standing.withinLimit,
    },
  }
}
