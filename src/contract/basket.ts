import * as z from 'zod/mini'
import { documentPreferences } from '@/domain/account/vocabulary'
import { deliverySplits } from '@/domain/orders/delivery-plan'
import type { AddressId, BasketId, BasketLineId, ProductFileId, ProductId } from '@/domain/ids'
import { stockLevels } from '@/domain/products/stock-sight'
import { creditPolicies, offeredPayments } from '@/domain/settings/vocabulary'
import { allowedActions } from './action'
import { deliveryAddress } from './address'
import { choices, configurationDrift, lineConfiguration } from './configuration'
import { deliveryPlan } from './deliveries'
import { address } from './address'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { lineWish, lineWishes } from './line-wishes'
import { moneySchema } from './money'
import { named } from './schema'
import { date, instant } from './time'
import { priceNote } from './unit-price'

export const maxLineQuantity = 100_000

export const basketLine = named(
  'BasketLine',
  z.object({
    id: idOf<BasketLineId>(),
    /** Of the line: two tabs that change different lines are not in each other's way. */
    version: z.int(),
    productId: idOf<ProductId>(),
    sku: z.string(),
    name: z.string(),
    picture: z.nullable(idOf<ProductFileId>()),
    unit: z.string(),
    quantity: z.int(),
    minimum: z.int(),
    multiple: z.int(),
    unitPrice: z.nullable(moneySchema),
    /** Null for people who may not see prices. */
    priceNote: z.nullable(priceNote),
    net: z.nullable(moneySchema),
    /** Pieces free in all warehouses; null for people who may not see stock. */
    available: z.nullable(z.int()),
    /** Said instead of the number where the customer is told no more (PRD-04). */
    stockLevel: z.nullable(z.enum(stockLevels)),
    /** How many of the line would be backordered if ordered now. */
    backordered: z.int(),
    leadTimeDays: z.int(),
    /** ORD-26: work that is done; it lies in no warehouse. */
    isService: z.boolean(),
    wishes: lineWishes,
    /** The address that is wished for it. */
    shipTo: z.nullable(address),
    /** What stops the line. `notInCatalog`: the person's catalogs do not hold it (CON-03); `configuration`: it has to be configured (anew). */
    problems: z.array(z.enum(['belowMinimum', 'notAMultiple', 'discontinued', 'notInCatalog', 'configuration'])),
    /** What was chosen of something that is put together. */
    configuration: z.nullable(lineConfiguration),
    /** What its rules say otherwise since. */
    drift: z.nullable(configurationDrift),
  }),
)
export type BasketLine = z.infer<typeof basketLine>

export const basketActions = ['addLines', 'checkout'] as const

export const basket = named(
  'Basket',
  z.object({
    id: idOf<BasketId>(),
    version: z.int(),
    lines: z.array(basketLine),
    totals: z.nullable(z.object({ net: moneySchema, freight: moneySchema, tax: moneySchema, total: moneySchema })),
    plan: deliveryPlan,
    pricesAsOf: instant,
    allowedActions: allowedActions(basketActions),
  }),
)
export type Basket = z.infer<typeof basket>

export const getBasket = endpoint({
  id: 'getBasket',
  resource: 'basket',
  method: 'GET',
  path: '/basket',
  summary: "The person's basket, priced now",
  access: 'orders.create',
  responses: { 200: basket },
})

const quantity = z.int().check(z.minimum(1), z.maximum(maxLineQuantity))

export const addBasketLines = endpoint({
  id: 'addBasketLines',
  resource: 'basket',
  method: 'POST',
  path: '/basket/lines',
  summary: 'Add products to the basket; to a line with the same wishes the quantity is added',
  access: 'orders.create',
  idempotent: 'required',
  body: z.object({
    lines: z
      .array(
        z.object({
          productId: idOf<ProductId>(),
          quantity,
          wishes: z.optional(lineWish),
          choices: z.optional(choices),
        }),
      )
      .check(z.minLength(1), z.maxLength(500)),
  }),
  responses: { 200: basket },
})

const lineParams = z.object({ lineId: idOf<BasketLineId>() })

export const updateBasketLine = endpoint({
  id: 'updateBasketLine',
  resource: 'basket',
  method: 'PATCH',
  path: '/basket/lines/{lineId}',
  summary: 'Change the quantity of a line, or what is wished for it or for a part of it',
  access: 'orders.create',
  params: lineParams,
  body: z.object({
    /** Of the line. */
    version: z.int(),
    quantity: z.optional(quantity),
    wishes: z.optional(lineWish),
    /** The wishes are for so many of it, which become a line of their own. */
    pieces: z.optional(quantity),
    /** Configures it anew (PRD-01). */
    choices: z.optional(choices),
  }),
  responses: { 200: basket },
})

export const updateBasket = endpoint({
  id: 'updateBasket',
  resource: 'basket',
  method: 'PATCH',
  path: '/basket',
  summary: 'Choose how the basket is delivered, and where to',
  access: 'orders.create',
  body: z.object({ split: z.optional(z.enum(deliverySplits)), deliveryAddressId: z.optional(idOf<AddressId>()) }),
  responses: { 200: basket },
})

export const removeBasketLine = endpoint({
  id: 'removeBasketLine',
  resource: 'basket',
  method: 'DELETE',
  path: '/basket/lines/{lineId}',
  summary: 'Take a line out of the basket',
  access: 'orders.create',
  params: lineParams,
  /** Of the line as it was seen. */
  query: z.object({ version: z.int() }),
  responses: { 200: basket },
})

/** Block and credit of the account, against what is about to be ordered. */
export const accountStanding = named(
  'AccountStanding',
  z.object({
    blocked: z.boolean(),
    /** Null: no limit is defined. */
    creditLimit: z.nullable(moneySchema),
    exposure: z.nullable(moneySchema),
    /** Set aside for orders that wait for an authorization; what is available is less by it. */
    reserved: z.nullable(moneySchema),
    available: z.nullable(moneySchema),
    /** Would this order pass the credit check now? */
    withinLimit: z.boolean(),
    /** ORD-17: each dimension that is looked at, as it would be for this order on account. */
    checks: z.array(
      z.object({
        kind: z.enum(['block', 'credit', 'overdue', 'activity']),
        state: z.enum(['ok', 'warn', 'stop']),
        /** What is available, or overdue. */
        amount: z.nullable(moneySchema),
        /** For how long something is overdue, or since the last order. */
        days: z.nullable(z.int()),
      }),
    ),
  }),
)

export const orderRules = named(
  'OrderRules',
  z.object({
    poNumberRequired: z.boolean(),
    referenceRequired: z.boolean(),
    requestedDateRequired: z.boolean(),
    attachmentsAllowed: z.boolean(),
    creditPolicy: z.enum(creditPolicies),
    /** Ways to pay that are offered where the customer is. */
    payments: z.array(z.enum(offeredPayments)),
  }),
)

export const getCheckout = endpoint({
  id: 'getCheckout',
  resource: 'basket',
  method: 'GET',
  path: '/checkout',
  summary: 'What the checkout needs: addresses, terms, earliest date, and the standing of the account',
  access: 'orders.create',
  responses: {
    200: z.object({
      basket,
      deliveryAddresses: z.array(deliveryAddress),
      /** Where the basket is to go, as it was chosen before; null: nothing was. */
      deliveryAddressId: z.nullable(idOf<AddressId>()),
      /** SET-06: as the person chose last. */
      documentPreference: z.enum(documentPreferences),
      /** Days net on account. */
      termsDays: z.int(),
      /** The first day a delivery can be asked for; not before the first of the goods can leave. */
      earliestOn: date,
      /** What the business wants of an order (ORD-24), and how it deals with the limit (ADM-21). */
      rules: orderRules,
      standing: accountStanding,
    }),
  },
})
