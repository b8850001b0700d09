import * as z from 'zod/mini'
import type { AddressId, BasketLineId, OrderLineId } from '@/domain/ids'
import { deliverySplits } from '@/domain/orders/delivery-plan'
import { address } from './address'
import { idOf } from './ids'
import { moneySchema } from './money'
import { named } from './schema'
import { date } from './time'

const warehouse = z.nullable(z.object({ code: z.string(), name: z.string() }))
/** Its share of the order's; null for people who may not see prices. */
const shares = { net: z.nullable(moneySchema), freight: z.nullable(moneySchema), total: z.nullable(moneySchema) }

/** ORD-18, ORD-19: one delivery of what is in the basket. */
export const plannedDelivery = named(
  'PlannedDelivery',
  z.object({
    number: z.int(),
    /** Null: from wherever the goods lie. */
    warehouse,
    /** Null: where the order goes. */
    to: z.nullable(z.object({ id: idOf<AddressId>(), name: z.string() })),
    /** ORD-26: work that is done rather than goods that are sent. */
    isService: z.boolean(),
    /** The day it leaves, or is done. */
    dispatchOn: date,
    lines: z.array(z.object({ lineId: idOf<BasketLineId>(), quantity: z.int() })),
    ...shares,
  }),
)
export type PlannedDelivery = z.infer<typeof plannedDelivery>

/** How the basket is delivered, and what it would be otherwise. */
export const deliveryPlan = named(
  'DeliveryPlan',
  z.object({
    split: z.enum(deliverySplits),
    /** Empty for people who may not see stock, which the parts would tell. */
    deliveries: z.array(plannedDelivery),
    /** What the buyer may choose between; empty where there is nothing to choose. */
    choices: z.array(
      z.object({
        split: z.enum(deliverySplits),
        deliveries: z.int(),
        firstOn: date,
        lastOn: date,
        freight: z.nullable(moneySchema),
        total: z.nullable(moneySchema),
      }),
    ),
  }),
)

/** What was agreed to of the deliveries: when how many pieces leave. */
export const agreedDelivery = z.object({ dispatchOn: date, pieces: z.int() })

/** A delivery as it was agreed to when the order was placed, and how far it is. */
export const orderDelivery = named(
  'OrderDelivery',
  z.object({
    number: z.int(),
    warehouse,
    shipTo: address,
    isService: z.boolean(),
    dispatchOn: date,
    state: z.enum(['open', 'sent', 'delivered']),
    /** Number of the shipment that it became. */
    shipment: z.nullable(z.string()),
    lines: z.array(z.object({ orderLineId: idOf<OrderLineId>(), name: z.string(), quantity: z.int() })),
    ...shares,
  }),
)
export type OrderDelivery = z.infer<typeof orderDelivery>
