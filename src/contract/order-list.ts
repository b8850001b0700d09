import * as z from 'zod/mini'
import { authorizationStatuses } from '@/domain/authorizations/vocabulary'
import type { OrderId, ProductId } from '@/domain/ids'
import { erpStates, orderOrigins, orderStatuses } from '@/domain/orders/vocabulary'
import { idOf } from './ids'
import { moneySchema } from './money'
import { anyOf, listQuery } from './paging'
import { named } from './schema'
import { date, instant } from './time'

export const orderStatus = named('OrderStatus', z.enum(orderStatuses))
export const orderOrigin = named('OrderOrigin', z.enum(orderOrigins))
export const erpState = named('ErpState', z.enum(erpStates))

export const tracking = named(
  'Tracking',
  z.object({
    carrier: z.string(),
    number: z.string(),
    /** The carrier's own tracking page; https only. */
    url: z.nullable(z.string()),
  }),
)
export type Tracking = z.infer<typeof tracking>

/** ORD-01: purchase no., date, amount, origin, track items. Amounts are null for people who may not see prices. */
export const orderSummary = named(
  'OrderSummary',
  z.object({
    id: idOf<OrderId>(),
    number: z.string(),
    poNumber: z.nullable(z.string()),
    placedAt: instant,
    placedBy: z.string(),
    /** The administrator of the seller who placed it in that person's name; null: nobody did. */
    enteredBy: z.nullable(z.string()),
    status: orderStatus,
    authorization: z.enum(authorizationStatuses),
    origin: orderOrigin,
    shipTo: z.string(),
    total: z.nullable(moneySchema),
    lineCount: z.int(),
    /** The newest shipment's tracking; null until something shipped. */
    tracking: z.nullable(tracking),
    /** Shipments besides the one in `tracking`. */
    moreShipments: z.int(),
  }),
)
export type OrderSummary = z.infer<typeof orderSummary>

export const orderViews = ['open', 'inStore', 'all'] as const
export type OrderView = (typeof orderViews)[number]

export const orderSorts = ['placedAt', 'number', 'poNumber', 'total', 'status', 'shipTo'] as const

export const orderListQuery = listQuery(orderSorts, {
  /** ORD-02: the tabs Open, In Store and All. */
  view: z.optional(z.enum(orderViews)),
  status: anyOf(orderStatus),
  origin: anyOf(orderOrigin),
  placedFrom: z.optional(date),
  placedTo: z.optional(date),
  /** Minor units of the company's currency. */
  totalFrom: z.optional(z.int()),
  totalTo: z.optional(z.int()),
  /** Only orders with a line that contains this product. */
  productId: z.optional(idOf<ProductId>()),
})
export type OrderListQuery = z.infer<typeof orderListQuery>
