import type { Basket } from '@/contract/basket'
import { seenStock } from '@/domain/products/stock-sight'
import { versionOf } from '@mocks/engine/basket/merge-lines'
import type { PricedBasket } from '@mocks/engine/basket/priced-basket'
import { mainPicture } from '@mocks/engine/products/main-picture'
import { nameIn } from '@mocks/engine/products/name-in'
import type { Viewer } from '@mocks/engine/viewer'
import { amountFor, priceNoteFor, totalsFor } from './amount'
import { presentConfiguration, presentDrift } from './configurator'
import { presentPlan } from './delivery-plan'
import { isoOf } from './time'
import { presentWishes } from './wishes'

/** How many would be backordered tells what is in stock, so it goes with the right to see stock. */
export const presentBasket = (basket: PricedBasket, viewer: Viewer): Basket => ({
  id: basket.id,
  version: basket.version,
  lines: basket.lines.map(({ line, product, unitPrice, price, net, available, backordered, made, problems }) => ({
    id: line.id,
    version: versionOf(line),
    productId: product.id,
    sku: product.sku,
    name: nameIn(product, viewer.locale),
    picture: mainPicture(product),
    unit: product.unit,
    quantity: line.quantity,
    minimum: product.minimum,
    multiple: product.multiple,
    unitPrice: amountFor(viewer, unitPrice, basket.currency),
    priceNote: priceNoteFor(viewer, price, basket.currency),
    net: amountFor(viewer, net, basket.currency),
    available: viewer.stock ? available : null,
    stockLevel: seenStock(available, viewer.stockSight, product.minimum).level,
    // What is made to order waits for no goods.
    backordered: viewer.stock && !made ? backordered : 0,
    leadTimeDays: product.leadTimeDays,
    isService: product.isService ?? false,
    wishes: presentWishes(line.wishes),
    shipTo: basket.addresses.find(({ id }) => id === line.wishes?.deliveryAddressId)?.address ?? null,
    problems,
    configuration: presentConfiguration(line.configuration, viewer),
    drift: presentDrift(made?.drift, basket.currency, viewer),
  })),
  plan: presentPlan(basket, viewer),
  totals: totalsFor(viewer, basket.totals, basket.currency),
  pricesAsOf: isoOf(basket.pricesAsOf),
  allowedActions: basket.allowedActions,
})
