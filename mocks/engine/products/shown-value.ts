import type { ShownValue } from '@/contract/admin/product-value'
import { currencies, money } from '@/domain/money'
import { formatMinor } from '@/domain/money/text'
import { printBreak } from '@/domain/products/break-cell'
import type { ValueKey } from '@/domain/products/fields'
import type { PriceBreak } from '@mocks/store/rows/prices'
import type { ProductRow } from '@mocks/store/rows/products'
import type { FeatureRow, PictureRow } from '@mocks/store/rows/product-card'
import type { Context } from '../context'
import { type Categories, categoryName } from './categories'
import { type CustomerSight, isSeen } from './customer-sight'
import { textIn } from './name-in'
import { byScope } from './values'

/** A value of a product as people compare it, in the language of the reader where it has one for each. */
export function shownValue(
  key: ValueKey,
  value: unknown,
  categories: Categories,
  ctx: Pick<Context, 'locale'>,
  sight: CustomerSight,
): ShownValue {
  if (typeof value === 'number') return { kind: 'number', number: value }
  if (typeof value === 'boolean') return { kind: 'flag', on: value }
  if (typeof value === 'string') return { kind: 'text', text: value }
  if (key === 'categories')
    return { kind: 'list', items: (value as string[]).map((code) => categoryName(categories, code, ctx)) }
  if (key === 'pictures') return { kind: 'list', items: (value as PictureRow[]).map(({ fileId }) => fileId) }
  if (key === 'prices.list') return { kind: 'list', items: listItems(value as ProductRow['listPrice']) }
  if (key === 'prices.breaks') {
    const seen = (value as PriceBreak[]).filter(isSeen(sight)).toSorted(byScope)
    return { kind: 'list', items: seen.map(printBreak) }
  }
  const features = value as FeatureRow[]
  return {
    kind: 'list',
    items: features.map(({ name, value: text, unit }) =>
      [`${textIn(name, ctx.locale)}: ${textIn(text, ctx.locale)}`, unit].filter(Boolean).join(' '),
    ),
  }
}

const listItems = (listPrice: ProductRow['listPrice']): string[] =>
  currencies.flatMap((currency) => {
    const amount = listPrice[currency]
    return amount === undefined ? [] : [`${formatMinor(money(amount, currency))} ${currency}`]
  })
