import type { Id, ProductId } from '@/domain/ids'
import { roundHalfUp } from '@/domain/money/rounding'
import type { ProductRow } from '@mocks/store/rows/products'
import { cardOf, photoId } from './catalogue/card'
import type { Family } from './catalogue/family'
import { hardware } from './catalogue/hardware'
import { materials } from './catalogue/materials'
import type { Variant } from './catalogue/variants'
import { listPrices } from './list-prices'

const discontinued: ReadonlySet<string> = new Set([
  'HW-101-B',
  'HW-120-B',
  'GR-360-9011300',
  'HG-440-B',
  'PR-800-B',
  'VS-050-B',
  'GL-960-B',
])

/** The id of a product of the seed, by its SKU. */
export const productIdOf = (sku: string): ProductId => `prd_${sku.toLowerCase()}` as Id<'Product'>

function productOf(family: Family, variant: Variant): ProductRow {
  const sku = `${family.sku}-${variant.code}`
  const isSize = /^\d/.test(variant.label.en)
  const joined = (name: string, label: string, comma: string) => `${name}${isSize ? ' ' : comma}${label}`
  const name = {
    en: joined(family.name.en, variant.label.en, ', '),
    pl: joined(family.name.pl, variant.label.pl, ', '),
    de: joined(family.name.de, variant.label.de, ', '),
    ar: joined(family.name.ar, variant.label.ar, '، '),
  }
  const { description, features, photos } = cardOf(family, variant, name)
  return {
    id: productIdOf(sku),
    version: 1,
    sku,
    name,
    description,
    features,
    alsoIn: [],
    pictures: photos.map(({ code, alt }) => ({ fileId: photoId(sku, code), alt })),
    files: [],
    relations: [],
    provenance: {},
    erpSays: {},
    unit: family.unit,
    category: family.category,
    listPrice: listPrices(roundHalfUp(BigInt(family.cents * variant.percent), 100n)),
    minimum: family.minimum,
    multiple: family.multiple,
    leadTimeDays: family.leadTimeDays,
    weightGrams: roundHalfUp(BigInt(family.weightGrams * variant.percent), 100n),
    discontinued: discontinued.has(sku),
  }
}

/** Everything Portico Demo Supply sells: fittings and materials for windows and doors. */
export const products: ProductRow[] = [...hardware, ...materials].flatMap((family) =>
  family.variants.map((variant) => productOf(family, variant)),
)
