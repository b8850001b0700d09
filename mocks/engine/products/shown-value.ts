import type { ShownValue } from '@/contract/admin/product-value'
import type { ValueKey } from '@/domain/products/fields'
import type { FeatureRow, PictureRow } from '@mocks/store/rows/product-card'
import type { Context } from '../context'
import { type Categories, categoryName } from './categories'
import { textIn } from './name-in'

/** A value of a product as people compare it, in the language of the reader where it has one for each. */
export function shownValue(
  key: ValueKey,
  value: unknown,
  categories: Categories,
  ctx: Pick<Context, 'locale'>,
): ShownValue {
  if (typeof value === 'number') return { kind: 'number', number: value }
  if (typeof value === 'boolean') return { kind: 'flag', on: value }
  if (typeof value === 'string') return { kind: 'text', text: value }
  if (key === 'categories')
    return { kind: 'list', items: (value as string[]).map((code) => categoryName(categories, code, ctx)) }
  if (key === 'pictures') return { kind: 'list', items: (value as PictureRow[]).map(({ fileId }) => fileId) }
  const features = value as FeatureRow[]
  return {
    kind: 'list',
    items: features.map(({ name, value: text, unit }) =>
      [`${textIn(name, ctx.locale)}: ${textIn(text, ctx.locale)}`, unit].filter(Boolean).join(' '),
    ),
  }
}
