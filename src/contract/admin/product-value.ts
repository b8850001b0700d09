import * as z from 'zod/mini'
import { masterRules, valueKeys, valueSources } from '@/domain/products/fields'
import { named } from '../schema'
import { instant } from '../time'

export const productTextLimits = {
  name: 160,
  description: 4000,
  featureName: 60,
  featureValue: 200,
  featureUnit: 12,
  alt: 160,
} as const

export const productText = (longest: number) =>
  z.object({
    en: z.string().check(z.trim(), z.maxLength(longest)),
    pl: z.string().check(z.trim(), z.maxLength(longest)),
    de: z.string().check(z.trim(), z.maxLength(longest)),
    ar: z.string().check(z.trim(), z.maxLength(longest)),
  })

export const valueKey = named('ProductValueKey', z.enum(valueKeys as [(typeof valueKeys)[number]]))
export const masterRule = named('MasterRule', z.enum(masterRules))
export const valueSource = named('ProductValueSource', z.enum(valueSources))

/** A value to be read and compared: lists are one entry a line. */
export const shownValue = named(
  'ProductShownValue',
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), text: z.string() }),
    z.object({ kind: z.literal('number'), number: z.int() }),
    z.object({ kind: z.literal('flag'), on: z.boolean() }),
    z.object({ kind: z.literal('list'), items: z.array(z.string()) }),
  ]),
)
export type ShownValue = z.infer<typeof shownValue>

/** Which side a value came from, when and by whom; `at` is null when it came with the product itself. */
export const provenance = named(
  'ProductProvenance',
  z.object({ source: valueSource, at: z.nullable(instant), by: z.nullable(z.string()) }),
)

/** What the ERP says instead of a value: to be decided, decided against, or passed over by the rule. */
export const erpSays = named(
  'ProductErpSays',
  z.object({
    key: valueKey,
    value: shownValue,
    at: z.nullable(instant),
    state: z.enum(['open', 'kept', 'noted']),
  }),
)
export type ErpSays = z.infer<typeof erpSays>
