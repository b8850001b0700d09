import type { OrderTemplateListQuery } from '@/contract/order-template-list'
import { type Result, ok } from '@/domain/result'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { shopOf } from '../goods/shop'
import { productsOf } from '../orders/order-record'
import { byValue, containsWords, type Paged, pageOfRows, sortOrder } from '../paging'
import { nameIn } from '../products/name-in'
import { reachedTemplates, type TemplateRecord, templateRecord } from './template-record'

export type ListedTemplate = TemplateRecord & { id: string; gone: number }
export type TemplateList = Paged<ListedTemplate> & { views: { all: number; mine: number; shared: number } }

/** TPL-01: the templates the caller may use. */
export async function listTemplates(
  tx: Tx,
  { q, view = 'all', ...query }: OrderTemplateListQuery,
  ctx: Context,
): Promise<Result<TemplateList>> {
  const reached = await reachedTemplates(tx, ctx)
  if (!reached.ok) return reached
  const ids = reached.value.flatMap(({ lines }) => lines.map(({ productId }) => productId))
  const [products, shop] = await Promise.all([productsOf(tx, ids), shopOf(tx, ctx, ids)])
  if (!shop.ok) return shop
  const all = await Promise.all(
    reached.value.map(async (template): Promise<ListedTemplate & { words: string }> => {
      const record = await templateRecord(tx, template, ctx)
      const held = template.lines.map(({ productId }) => products.get(productId))
      const goods = held.flatMap((product) => (product ? [product.sku, nameIn(product, ctx.locale)] : []))
      return {
        ...record,
        id: template.id,
        gone: held.filter((product) => !product || shop.value.notOffered(product) !== null).length,
        words: [template.name, template.note, record.owner, ...goods].join(' '),
      }
    }),
  )
  const found = q ? all.filter(({ words }) => containsWords(words, q)) : all
  const views = {
    all: found.length,
    mine: found.filter(({ isOwn }) => isOwn).length,
    shared: found.filter(({ isOwn }) => !isOwn).length,
  }
  const rows = found.filter(({ isOwn }) => view === 'all' || isOwn === (view === 'mine'))
  const { field, descending } = sortOrder(query.sort, 'name')
  const value = ({ template, used }: ListedTemplate) => {
    if (field === 'usedAt') return used?.at ?? null
    return field === 'lines' ? template.lines.length : template[field]
  }
  return ok({ ...pageOfRows(rows.toSorted(byValue(value, descending, ctx.locale)), query), views })
}
