import { dateIn } from '@/domain/calendar'
import type { AddressId } from '@/domain/ids'
import {
  chargedDeliveries,
  type DeliverySplit,
  deliverySplits,
  type LineToPlan,
  planDeliveries,
  type PlannedDelivery,
} from '@/domain/orders/delivery-plan'
import { type Shares, sharesOf } from '@/domain/orders/delivery-shares'
import type { AddressValue } from '@mocks/store/rows/base'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { DeliveryRow } from '@mocks/store/rows/orders'
import type { PortalSettingsRow } from '@mocks/store/rows/portal'
import type { BasketLineRow, BasketRow, ProductRow, StockRow } from '@mocks/store/rows/products'
import type { Context } from '../context'
import { type Totals, totalsOf } from './price-lines'

/** Lines are named by their basket line. */
export type PricedDelivery = PlannedDelivery & { shares: Shares }
/** As an order keeps it. */
export type AgreedDelivery = PricedDelivery & {
  from: DeliveryRow['warehouse']
  /** Null: where the order goes. */
  shipTo: AddressValue | null
}
export type BasketPlan = {
  split: DeliverySplit
  /** ORD-18, ORD-19: what the buyer may choose between. */
  offered: readonly DeliverySplit[]
  deliveries: PricedDelivery[]
  totals: Totals
}

export type LineForPlan = { line: BasketLineRow; product: ProductRow; unitPrice: number }

type Facts = {
  basket: Pick<BasketRow, 'split'>
  /** Where the order goes: a line that is wished there is not apart. */
  to: AddressId | undefined
  company: CompanyRow
  settings: PortalSettingsRow
  stock: ReadonlyMap<string, StockRow>
}

/** What the business leaves to the buyer; where it decides, that alone. */
export const splitsFor = ({ splitRule, splitBy }: PortalSettingsRow): readonly DeliverySplit[] => {
  if (splitRule === 'ask') return deliverySplits
  return splitRule === 'never' ? ['together'] : [splitBy]
}

/** Pieces by warehouse. Where the parts do not add up to what is free, the whole counts. */
const warehousesOf = (row: StockRow | undefined): LineToPlan['stock'] => {
  if (!row) return []
  const sum = row.warehouses.reduce((all, { quantity }) => all + quantity, 0)
  return sum === row.quantity ? row.warehouses : [{ code: row.warehouses[0]?.code ?? '', quantity: row.quantity }]
}

/** ORD-20: the default warehouse of the product or of the customer, as the business has decided. */
const homeOf = (row: StockRow | undefined, { company, settings }: Facts): string | null =>
  (settings.homeWarehouse === 'customer' ? company.warehouse : row?.home) ?? null

const lineToPlan = ({ line, product }: LineForPlan, facts: Facts): LineToPlan => {
  const row = facts.stock.get(product.id)
  const { deliveryAddressId, requestedOn } = line.wishes ?? {}
  return {
    key: line.id,
    quantity: line.quantity,
    multiple: product.multiple,
    leadTimeDays: product.leadTimeDays,
    stock: warehousesOf(row),
    home: homeOf(row, facts),
    to: deliveryAddressId === facts.to ? '' : (deliveryAddressId ?? ''),
    wishedOn: requestedOn ?? null,
    isService: product.isService ?? false,
  }
}

/** ORD-18, ORD-19, ORD-20: the deliveries of these lines and what they come to, as chosen or with another split. */
export function planFor(lines: readonly LineForPlan[], facts: Facts, ctx: Context, other?: DeliverySplit): BasketPlan {
  const { basket, company, settings } = facts
  const offered = splitsFor(settings)
  const wished = other ?? basket.split ?? 'together'
  const split = offered.includes(wished) ? wished : (offered[0] ?? 'together')
  const today = dateIn(company.timeZone, ctx.clock.now())
  const deliveries = planDeliveries(
    lines.map((line) => lineToPlan(line, facts)),
    split,
    today,
  )
  const charged = chargedDeliveries(deliveries, settings.splitRule === 'always')
  const totals = totalsOf(
    lines.map(({ line, unitPrice }) => ({ quantity: line.quantity, unitPrice })),
    company,
    charged,
  )
  const prices = new Map<string, number>(lines.map(({ line, unitPrice }) => [line.id, unitPrice]))
  const nets = deliveries.map(({ isService, lines: parts }) => ({
    isService,
    net: parts.reduce((sum, { key, quantity }) => sum + quantity * (prices.get(key) ?? 0), 0),
  }))
  const shares = sharesOf(nets, totals, company.currency)
  return {
    split,
    offered,
    totals,
    deliveries: deliveries.map((delivery, at) => ({
      ...delivery,
      shares: shares[at] ?? { net: 0, freight: 0, tax: 0, total: 0 },
    })),
  }
}
