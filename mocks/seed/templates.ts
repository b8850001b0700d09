import type { Instant } from '@/domain/clock'
import type { Id, OrderTemplateId, OrderTemplateLineId } from '@/domain/ids'
import type { OrderTemplateLineRow, OrderTemplateRow, OrderTemplateUseRow } from '@mocks/store/rows/templates'
import { productIdOf, products } from './catalogue'
import { branchIds, companyIds } from './companies'
import { userIds } from './people'

const dayMs = 86_400_000
const templateId = (key: string): OrderTemplateId => `tpl_${key}` as OrderTemplateId
export const templateIds = { restock: templateId('restock'), sash: templateId('sash'), van: templateId('van') }

type Kept = readonly [sku: string, quantity: number, note?: string]

/** Prices of the day a line was put in, a little below the list of today: prices were raised since. */
const thenOf = (sku: string): number | null => {
  const price = products.find((product) => product.sku === sku)?.listPrice.PLN
  return price === undefined ? null : Math.round(price * 0.94)
}
const linesOf = (key: string, kept: readonly Kept[]): OrderTemplateLineRow[] =>
  kept.map(([sku, quantity, note = ''], at) => ({
    id: `tpn_${key}_${at + 1}` as OrderTemplateLineId,
    productId: productIdOf(sku),
    quantity,
    note,
    unitPrice: thenOf(sku),
  }))

type Script = Pick<OrderTemplateRow, 'ownerId' | 'branchId' | 'name' | 'note' | 'audience' | 'openToAll' | 'changedBy'>
const template = (key: keyof typeof templateIds, at: Instant, kept: readonly Kept[], script: Script) => ({
  id: templateIds[key],
  version: 1,
  companyId: companyIds.kestrel,
  ...script,
  lines: linesOf(key, kept),
  changedAt: at,
})

/** What people of Kestrel order again and again. Goods of it are discontinued by now, and prices have moved. */
export const orderTemplatesAt = (now: Instant): OrderTemplateRow[] => [
  template(
    'restock',
    now - 61 * dayMs,
    [
      ['HW-101-W', 40],
      ['HW-120-B', 20, 'Black handles for the loft series'],
      ['SC-700-132', 12, 'One box in reserve'],
      ['GA-600-10', 6],
      ['VT-030-W', 7],
      ['HG-440-S', 60],
    ],
    {
      ...{
        ownerId: userIds.ines,
        branchId: branchIds.krakow,
        name: 'Weekly workshop restock',
        changedBy: 'Ines Calder',
      },
      ...{ note: 'Every Monday before ten, so that it leaves the same day', audience: 'company', openToAll: true },
    },
  ),
  template(
    'sash',
    now - 20 * dayMs,
    [
      ['GT-300-400600', 10],
      ['GC-340-L', 10],
      ['GC-340-R', 10],
      ['GK-350-P', 30],
    ],
    {
      ...{
        ownerId: userIds.ines,
        branchId: branchIds.krakow,
        name: 'Gear set for ten sashes',
        changedBy: 'Ines Calder',
      },
      ...{ note: '', audience: 'mine', openToAll: false },
    },
  ),
  template(
    'van',
    now - 33 * dayMs,
    [
      ['SC-740-100', 4],
      ['SC-720-25', 4],
      ['HW-120-W', 10, 'Spare handles'],
    ],
    {
      ...{ ownerId: userIds.tomasz, branchId: branchIds.gdansk, name: 'Van stock', changedBy: 'Tomasz Wrona' },
      ...{ note: 'What a fitting crew takes along', audience: 'company', openToAll: false },
    },
  ),
]

export const orderTemplateUsesAt = (now: Instant): OrderTemplateUseRow[] => [
  {
    id: 'tpu_restock' as Id<'OrderTemplateUse'>,
    version: 1,
    templateId: templateIds.restock,
    companyId: companyIds.kestrel,
    at: now - 7 * dayMs,
    by: 'Adam Lis',
    prices: Object.fromEntries(
      [[3, 'SC-700-132'] as const, [4, 'GA-600-10'] as const].map(([place, sku]) => [
        `tpn_restock_${place}`,
        Math.round((thenOf(sku) ?? 0) * 1.1),
      ]),
    ),
  },
]
