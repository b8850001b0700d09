import type { Instant } from '@/domain/clock'
import type { ProductFileId } from '@/domain/ids'
import type { ValueKey } from '@/domain/products/fields'
import { mastersId, shippedMasters } from '@mocks/engine/products/master-table'
import { type PricedProduct, valueOf, withValues } from '@mocks/engine/products/values'
import type { ErpItemRow } from '@mocks/store/rows/erp'
import type { ProductFileRow, ProductMastersRow } from '@mocks/store/rows/product-card'
import type { ProductRow } from '@mocks/store/rows/products'
import { productIdOf, products } from '../catalogue'
import { madeToOrder } from '../configurators/products'
import { services } from '../services'
import { offerOf } from './offers'

const day = 86_400_000
const editor = 'Marta Lindqvist'

/** What people of the portal have written over the ERP, and what the ERP says of it. */
type Edit = { days: number; values: Partial<Record<ValueKey, unknown>>; state: 'noted' | 'kept' }
const edits: Readonly<Record<string, Edit>> = {
  'HW-101-W': {
    days: 12,
    state: 'noted',
    values: {
      'description.en':
        'Our best-selling window handle: die-cast aluminium, stop at every 90°, screws M5 × 45 included.',
      'description.pl':
        'Nasza najczęściej kupowana klamka: odlew aluminiowy, zatrzask co 90°, wkręty M5 × 45 w komplecie.',
    },
  },
  'HB-150-W': { days: 4, state: 'noted', values: { 'description.en': 'For balcony doors that open from both sides.' } },
}

/** What the ERP has told since, where people have to say which of the two counts. */
const open: Readonly<Record<string, { days: number; values: Partial<Record<ValueKey, unknown>> }>> = {
  'VT-030-W': { days: 2, values: { leadTimeDays: 6 } },
  'VT-030-B': { days: 2, values: { leadTimeDays: 6 } },
  'VT-030-A': { days: 2, values: { leadTimeDays: 6 } },
  'SL-030-100': { days: 1, values: { leadTimeDays: 14 } },
}

const relations: Readonly<Record<string, readonly [kind: ProductRow['relations'][number]['kind'], sku: string][]>> = {
  'HW-101-B': [['substitute', 'HW-101-A']],
  'HW-120-B': [['substitute', 'HW-120-A']],
  'HG-440-B': [['substitute', 'HG-440-S']],
  'HW-101-W': [
    ['accessory', 'SC-720-25'],
    ['similar', 'HW-120-W'],
  ],
  'GT-300-400600': [
    ['sparePart', 'GC-340-L'],
    ['sparePart', 'GC-340-R'],
    ['accessory', 'GK-350-P'],
  ],
}

/** Products with a data sheet, which is written when somebody asks for it. */
const sheeted: ReadonlySet<string> = new Set([
  'HW-101-W',
  'HW-101-B',
  'HW-120-W',
  'HG-440-S',
  'GT-300-400600',
  'GC-340-L',
])
const sheetId = (sku: string): ProductFileId => `pfl_sheet_${sku.toLowerCase()}` as ProductFileId
const sheetsOf = (sku: string): ProductRow['files'] =>
  sheeted.has(sku) ? [{ fileId: sheetId(sku), kind: 'dataSheet', title: 'Data sheet', language: null }] : []

const withoutBreaks = ({ breaks: _breaks, ...row }: PricedProduct): ProductRow => row

/** The catalogue as it stands on the day of the story. */
export const productsAt = (now: Instant): ProductRow[] =>
  [...products, ...madeToOrder, ...services].map((product) => {
    const edit = edits[product.sku]
    const told = open[product.sku]
    const related = (relations[product.sku] ?? []).map(([kind, sku]) => ({ kind, productId: productIdOf(sku) }))
    const alsoIn: string[] = product.sku.startsWith('SC-760') ? ['installation'] : product.alsoIn
    let row: ProductRow = {
      ...product,
      alsoIn,
      relations: related,
      files: sheetsOf(product.sku),
      ...offerOf(product.sku),
    }
    if (edit) {
      const at = now - edit.days * day
      const keys = Object.keys(edit.values) as ValueKey[]
      row = {
        ...withoutBreaks(withValues({ ...row, breaks: [] }, edit.values)),
        provenance: Object.fromEntries(keys.map((key) => [key, { source: 'portal', at, by: editor }])),
        erpSays: Object.fromEntries(
          keys.map((key) => [key, { value: valueOf({ ...product, breaks: [] }, key), at: null, state: edit.state }]),
        ),
      }
    }
    if (told)
      row = {
        ...row,
        erpSays: Object.fromEntries(
          Object.entries(told.values).map(([key, value]) => [key, { value, at: now - told.days * day, state: 'open' }]),
        ),
      }
    return row
  })

/** The ERP's records agree with what is told of it above. */
export const withTold = (item: ErpItemRow, now: Instant): ErpItemRow => {
  const told = open[item.sku]
  const categories = item.sku.startsWith('SC-760') ? [...item.categories, 'installation'] : item.categories
  if (!told) return { ...item, categories }
  const at = Object.fromEntries(Object.keys(told.values).map((key) => [key, now - told.days * day]))
  return { ...item, categories, ...(told.values as Partial<ErpItemRow>), told: at }
}

export const productMastersRow: ProductMastersRow = {
  id: mastersId,
  version: 1,
  rules: shippedMasters,
  byCategory: {},
  changedAt: null,
  changedBy: null,
}

/** Photos of the ERP, which draws them when they are looked at, and data sheets. */
export const productFiles: ProductFileRow[] = [...products, ...madeToOrder].flatMap(({ id, sku, pictures }) => [
  ...sheetsOf(sku).map(({ fileId }): ProductFileRow => {
    const sheet = { id: fileId, version: 1, productId: id, name: `${sku}.pdf`, type: 'application/pdf' }
    return { ...sheet, size: 0, uploadedAt: null, uploadedBy: null, bytes: null }
  }),
  ...pictures.map(({ fileId }): ProductFileRow => {
    const picture = { id: fileId as ProductFileId, version: 1, productId: id, name: `${sku}.png`, type: 'image/png' }
    return { ...picture, size: 0, uploadedAt: null, uploadedBy: null, bytes: null }
  }),
])
