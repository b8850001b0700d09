import type { ReorderLine } from '@/contract/orders'
import type { Reorder } from '@mocks/engine/orders/reorder'
import { nameIn } from '@mocks/engine/products/name-in'
import type { Viewer } from '@mocks/engine/viewer'
import { amountFor } from './amount'
import { presentConfiguration } from './configurator'
import { elsewhere } from './document-wishes'
import { presentWishes } from './wishes'

export const presentReorderLines = ({ order, lines }: Reorder, viewer: Viewer): ReorderLine[] =>
  lines.map(({ line, product, suggested, priceNow, available, wishes, reason }) => ({
    orderLineId: line.id,
    sku: line.sku,
    name: product ? nameIn(product, viewer.locale) : line.sku,
    unit: product?.unit ?? line.unit,
    productId: product?.id ?? null,
    ordered: line.ordered,
    suggested,
    minimum: product?.minimum ?? 1,
    multiple: product?.multiple ?? 1,
    priceThen: amountFor(viewer, line.unitPrice, order.currency),
    priceNow: amountFor(viewer, priceNow, order.currency),
    available: viewer.stock ? available : null,
    leadTimeDays: product?.leadTimeDays ?? null,
    orderable: reason === null,
    reason,
    configuration: presentConfiguration(line.configuration, viewer),
    wishes: presentWishes(wishes),
    shipTo: wishes.deliveryAddressId ? elsewhere(order, line) : null,
  }))
