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
export type BasketPlan = Planned & {
  split: DeliverySplit
  /** The business parts every order so, at no cost to the buyer. */
  isSellers: boolean
  /** ORD-18, ORD-19: what the buyer may choose between. */
  offered: readonly DeliverySplit[]
}
type Planned = { deliveries: PricedDelivery[]; totals: Totals }

/** A line of a basket, or of an order that is planned anew. */
export type LineForPlan = {
  line: Pick<BasketLineRow, 'quantity' | 'wishes'> & { id: string }
  product: Pick<ProductRow, 'id' | 'multiple' | 'leadTimeDays' | 'isService'>
  unitPrice: number
}

export type PlanFacts = {
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
const homeOf = (row: StockRow | undefined, { company, settings }: PlanFacts): string | null =>
  (settings.homeWarehouse === 'customer' ? (company.warehouse ?? row?.home) : row?.home) ?? null

const lineToPlan = ({ line, product }: LineForPlan, facts: PlanFacts): LineToPlan => {
  const row = facts.stock.get(product.id)
  const { deliveryAddressId, requestedOn } = line.wishes ?? {}
  return {
    key: line.id,
    quantity: line.quantity,
    multiple: product.multiple,
    leadTimeDays: product.leadTimeDays,
    stock: warehousesOf(row),
    item: product.id,
    home: homeOf(row, facts),
    to: deliveryAddressId === facts.to ? '' : (deliveryAddressId ?? ''),
    wishedOn: requestedOn ?? null,
    isService: product.isService ?? false,
  }
}

/** ORD-18, ORD-19, ORD-20: the deliveries of these lines and what they come to, as chosen or with another split. */
export function planFor(
  lines: readonly LineForPlan[],
  facts: PlanFacts & { basket: Pick<BasketRow, 'split'> },
  ctx: Context,
  other?: DeliverySplit,
): BasketPlan {
  const { basket, settings } = facts
  const offered = splitsFor(settings)
  const wished = other ?? basket.split ?? 'together'
  const split = offered.includes(wished) ? wished : (offered[0] ?? 'together')
  const isSellers = settings.splitRule === 'always'
  return { split, isSellers, offered, ...deliveriesAs(lines, { split, isSellers }, facts, ctx) }
}

/** The deliveries of these lines with a split that is settled, and what they come to. */
export function deliveriesAs(
  lines: readonly LineForPlan[],
  { split, isSellers }: Pick<BasketPlan, 'split' | 'isSellers'>,
  facts: PlanFacts,
  ctx: Context,
): Planned {
  const { company } = facts
  const today = dateIn(company.timeZone, ctx.clock.now())
  const deliveries = planDeliveries(
    lines.map((line) => lineToPlan(line, facts)),
    split,
    today,
  )
  const totals = totalsOf(
    lines.map(({ line, unitPrice }) => ({ quantity: line.quantity, unitPrice })),
    company,
    chargedDeliveries(deliveries, isSellers),
  )
  const prices = new Map<string, number>(lines.map(({ line, unitPrice }) => [line.id, unitPrice]))
  const nets = deliveries.map(({ isService, lines: parts }) => ({
    isService,
    net: parts.reduce((sum, { key, quantity }) => sum + quantity * (prices.get(key) ?? 0), 0),
  }))
  const shares = sharesOf(nets, totals, company.currency)
  return {
    totals,
    deliveries: deliveries.map((delivery, at) => ({
      ...delivery,
      shares: shares[at] ?? { net: 0, freight: 0, tax: 0, total: 0 },
    })),
  }
}
