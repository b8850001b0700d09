import type { Id } from '@/domain/ids'
import { type Currency, currencies, money } from '@/domain/money'
import { percentage } from '@/domain/money/rounding'
import type { PriceBreak } from '@/domain/price-breaks'
import type { PriceGroup } from '@/domain/pricing'
import type { ProductPricesRow } from '@mocks/store/rows/prices'
import type { ProductRow } from '@mocks/store/rows/products'
import { products } from '../catalogue'
import { companies } from '../companies'

/** Prices of some products by quantity, as basis points off the list: for everybody, for a group, for one customer. */
type Scale = readonly [from: number, off: number][]
type Offer = { scale: Scale; group?: PriceGroup; customer?: string }

const offers: Readonly<Record<string, readonly Offer[]>> = {
  'GK-350-P': [
    {
      scale: [
        [500, 800],
        [2000, 1400],
      ],
    },
  ],
  'GA-600-14': [
    {
      scale: [
        [10, 700],
        [40, 1200],
      ],
    },
  ],
  'HD-210-S': [
    { group: 'B', scale: [[12, 900]] },
    { group: 'C', scale: [[12, 1400]] },
  ],
  'SC-720-25': [
    {
      scale: [
        [2000, 1000],
        [10000, 1800],
      ],
    },
  ],
  'HB-150-W': [
    {
      customer: 'C-10012',
      scale: [
        [1, 1200],
        [24, 1500],
      ],
    },
    { customer: 'C-10027', scale: [[1, 1600]] },
  ],
  'LC-520-3040': [{ customer: 'C-10027', scale: [[1, 1450]] }],
}

const currencyOf = (customer: string): readonly Currency[] =>
  companies.flatMap(({ customerNumber, currency }) => (customerNumber === customer ? [currency] : []))

/** The ERP's prices by quantity and customers' own prices of a product (PRD-07). */
export const breaksOf = ({ sku, listPrice }: Pick<ProductRow, 'sku' | 'listPrice'>): PriceBreak[] =>
  (offers[sku] ?? []).flatMap(({ scale, group = null, customer = null }) =>
    (customer === null ? currencies : currencyOf(customer)).flatMap((currency) =>
      scale.map(([from, off]): PriceBreak => {
        const list = listPrice[currency] ?? 0
        const amount = list - percentage(money(list, currency), off).amount
        return { group, customerNumber: customer, currency, from, amount }
      }),
    ),
  )

export const productPrices: ProductPricesRow[] = products.flatMap((product) => {
  const breaks = breaksOf(product)
  const id = `ppr_${product.sku.toLowerCase()}` as Id<'ProductPrices'>
  return breaks.length === 0 ? [] : [{ id, version: 1, productId: product.id, breaks }]
})
