import * as z from 'zod/mini'
import { glasses, openings } from '@/domain/configurator/drawing'
import { drawings } from '@/domain/configurator/model'
import type { ProductFileId, ProductId } from '@/domain/ids'
import { maxLineQuantity } from './basket'
import { choice, configurationFact } from './configuration'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { moneySchema } from './money'
import { anyOf } from './paging'
import { notOfferedReasons, productPageActions } from './products-page'
import { allowedActions } from './action'
import { named } from './schema'
import { priceNote } from './unit-price'

/** What makes a value impossible now, in the ERP's words. */
const excluded = z.object({ rule: z.string(), reason: z.string() })
/** A change of another option that makes room for it. */
const change = z.object({ option: z.string(), name: z.string(), value: z.string(), label: z.string() })

export const configuratorOption = named(
  'ConfiguratorOption',
  z.object({
    code: z.string(),
    kind: z.enum(['choice', 'number', 'boolean', 'text']),
    name: z.string(),
    hint: z.string(),
    /** What is chosen now, written as in a choice. */
    value: z.string(),
    /** Of a choice, and of what is either taken or not. Excluded ones are there, with the reasons. */
    values: z.array(
      z.object({
        value: z.string(),
        label: z.string(),
        swatch: z.nullable(z.string()),
        excluded: z.array(excluded),
        /** With which it could be taken. */
        fits: z.array(change),
        /** What one would cost more, or less; null where nothing differs, it is excluded or prices may not be seen. */
        difference: z.nullable(moneySchema),
      }),
    ),
    /** Of a number: what it can be at all. */
    number: z.nullable(z.object({ unit: z.string(), min: z.int(), max: z.int(), step: z.int() })),
    /** Of a number: what it can be with the rest of the choice; null: nothing. */
    range: z.nullable(
      z.object({ min: z.int(), max: z.int(), minReason: z.nullable(z.string()), maxReason: z.nullable(z.string()) }),
    ),
    maxLength: z.nullable(z.int()),
    /** Rules that are broken and that this option has a part in. */
    faults: z.array(excluded),
  }),
)
export type ConfiguratorOption = z.infer<typeof configuratorOption>

export const configurator = named(
  'Configurator',
  z.object({
    productId: idOf<ProductId>(),
    sku: z.string(),
    name: z.string(),
    picture: z.nullable(idOf<ProductFileId>()),
    unit: z.string(),
    modelVersion: z.int(),
    sections: z.array(z.object({ code: z.string(), name: z.string(), options: z.array(configuratorOption) })),
    /** All that is chosen, in the order of the options. */
    choices: z.array(z.string()),
    facts: z.array(configurationFact),
    /** What was asked for and does not exist any more. */
    dropped: z.array(z.string()),
    isValid: z.boolean(),
    faults: z.array(excluded),
    /** Single changes after which it can be made. */
    fixes: z.array(change),
    derived: z.array(z.object({ code: z.string(), name: z.string(), value: z.number(), unit: z.string() })),
    quantity: z.int(),
    /** Null for people who may not see prices, and where it is not sold. */
    price: z.nullable(
      z.object({
        /** They add up to the price of one. */
        parts: z.array(z.object({ code: z.string(), name: z.nullable(z.string()), amount: moneySchema })),
        unitPrice: moneySchema,
        /** Of one before what the customer gets off. */
        listPrice: moneySchema,
        net: moneySchema,
        note: z.nullable(priceNote),
      }),
    ),
    leadTimeDays: z.int(),
    drawing: z.object({
      kind: z.enum(drawings),
      width: z.int(),
      height: z.int(),
      sashes: z.array(z.enum(openings)),
      outside: z.string(),
      inside: z.string(),
      hardware: z.string(),
      glass: z.enum(glasses),
      bars: z.object({ columns: z.int(), rows: z.int() }),
      handleHeight: z.nullable(z.int()),
      sill: z.boolean(),
    }),
    notOffered: z.nullable(z.enum(notOfferedReasons)),
    allowedActions: allowedActions(productPageActions),
  }),
)
export type Configurator = z.infer<typeof configurator>

export const configureProduct = endpoint({
  id: 'configureProduct',
  resource: 'products',
  method: 'GET',
  path: '/catalogue/{sku}/configurator',
  summary: 'How a product is put together: every option, what excludes it, price, lead time and drawing of the choice',
  access: 'goods.view',
  params: z.object({ sku: z.string().check(z.minLength(1), z.maxLength(60)) }),
  query: z.object({
    /** What is chosen; what is not named is as proposed. */
    choice: anyOf(choice),
    quantity: z.optional(z.int().check(z.minimum(1), z.maximum(maxLineQuantity))),
  }),
  responses: { 200: configurator },
})
