import type { locales } from '../locales'

/** Whose value of a product's field counts (INT-03). `manual`: nobody's by itself, somebody decides each time. */
export const masterRules = ['erp', 'portal', 'newest', 'manual'] as const
export type MasterRule = (typeof masterRules)[number]

/** What a product is made of, as far as the ERP and the portal may both have something to say about it. */
export const productFields = [
  'name',
  'description',
  'features',
  'categories',
  'pictures',
  'minimum',
  'multiple',
  'leadTimeDays',
  'weightGrams',
  'discontinued',
  'prices',
] as const
export type ProductField = (typeof productFields)[number]
export type MasterRules = Record<ProductField, MasterRule>

/** What only one side can know: no rule to choose. */
export const fixedMasters = { unit: 'erp', stock: 'erp', files: 'portal', relations: 'portal' } as const

export type Language = (typeof locales)[number]
type InLanguages = 'name' | 'description'

/** The price list, and prices by quantity and of customers' own: of prices, each is a value. */
type PriceKey = 'prices.list' | 'prices.breaks'

/** A single value of a product: texts have one for each language, so that both sides may be right in different ones. */
export type ValueKey = `${InLanguages}.${Language}` | Exclude<ProductField, InLanguages | 'prices'> | PriceKey

export const valueKeys: readonly ValueKey[] = [
  'name.en',
  'name.pl',
  'name.de',
  'name.ar',
  'description.en',
  'description.pl',
  'description.de',
  'description.ar',
  'features',
  'categories',
  'pictures',
  'minimum',
  'multiple',
  'leadTimeDays',
  'weightGrams',
  'discontinued',
  'prices.list',
  'prices.breaks',
]
/** The field a value belongs to: values by language or currency are parts of one. */
export const fieldOf = (key: ValueKey): ProductField => key.split('.')[0] as ProductField
/** Whether it names a value of a product. */
export const isValueKey = (key: string): key is ValueKey => (valueKeys as readonly string[]).includes(key)

export const valueSources = ['erp', 'portal', 'import'] as const
export type ValueSource = (typeof valueSources)[number]

export const relationKinds = ['substitute', 'accessory', 'sparePart', 'similar'] as const
export type RelationKind = (typeof relationKinds)[number]

export const productFileKinds = ['dataSheet', 'manual', 'certificate', 'drawing', 'other'] as const
export type ProductFileKind = (typeof productFileKinds)[number]
