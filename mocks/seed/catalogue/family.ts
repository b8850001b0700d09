import type { Localized } from '@mocks/store/rows/base'
import type { ProductRow } from '@mocks/store/rows/products'
import type { Variant } from './variants'

/** Products that differ only in colour or size. */
export type Family = {
  sku: string
  category: string
  unit: ProductRow['unit']
  name: Localized
  /** List price of a unit of the basic version, in euro cents. */
  cents: number
  minimum: number
  multiple: number
  leadTimeDays: number
  weightGrams: number
  variants: Variant[]
}

type Terms = Pick<Family, 'unit' | 'cents' | 'minimum' | 'multiple' | 'leadTimeDays' | 'weightGrams'>
const termsOf = (
  unit: ProductRow['unit'],
  cents: number,
  minimum: number,
  multiple: number,
  leadTimeDays: number,
  weightGrams: number,
): Terms => ({ unit, cents, minimum, multiple, leadTimeDays, weightGrams })

/** Terms in the order: unit, euro cents, minimum, multiple, lead time in days, grams. */
export const family = (
  sku: string,
  category: string,
  name: readonly [en: string, pl: string, de: string, ar: string],
  terms: Parameters<typeof termsOf>,
  variants: Variant[],
): Family => ({
  sku,
  category,
  name: { en: name[0], pl: name[1], de: name[2], ar: name[3] },
  ...termsOf(...terms),
  variants,
})
