import type { GoodsFacets } from '@/contract/products-page'
import type { GoodsListQuery } from '@/contract/products-list'
import { type Result, ok } from '@/domain/result'
import type { ProductRow } from '@mocks/store/rows/products'
import type { GoodsFound, Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { type Paged, pageOfRows, sortOrder } from '../paging'
import { type Categories, categoriesOf, withBelow } from '../products/categories'
import { nameIn } from '../products/name-in'
import { type Converter, converterTo } from './conversion'
import { FacetCounter, featureId } from './goods-facets'
import { type Shop, shopOf } from './shop'

/** A product as the choices of a list look at it. `price` is that of one, in minor units. */
export type Entry = { product: ProductRow; score: number; price: number; isInStock: boolean; isInContract: boolean }
export type Browsed = {
  shop: Shop
  categories: Categories
  page: Paged<Entry>
  facets: GoodsFacets
  meant: GoodsFound['meant']
  converter: Converter | null
}

/** The catalogue as somebody buys from it (NAV-14): only what is offered, at what it costs them. */
export async function browseGoods(tx: Tx, query: GoodsListQuery, ctx: Context): Promise<Result<Browsed>> {
  const opened = await shopOf(tx, ctx)
  if (!opened.ok) return opened
  const shop = opened.value
  const categories = await categoriesOf(tx)
  const { found, meant } = await tx.search.goods(query.q ?? '', ctx.locale)
  const failures = choicesOf(query, categories, shop)
  const counter = new FacetCounter(categories, ctx.locale)
  const chosen: Entry[] = []
  for (const { product, score } of found) {
    if (shop.notOffered(product) !== null) continue
    const price = shop.priceOf(product)?.amount ?? 0
    const { level } = shop.stockOf(product)
    const entry = {
      ...{ product, score, price, isInContract: shop.contracts.has(product.sku) },
      isInStock: level !== null && level !== 'none',
    }
    const failed = failures(entry)
    if (failed.length > 1) continue
    counter.count(entry, failed[0] ?? null)
    if (failed.length === 0) chosen.push(entry)
  }
  return ok({
    ...{ shop, categories, meant },
    page: pageOfRows(sorted(chosen, query, shop, ctx), query),
    facets: counter.facets(shop),
    converter: shop.viewer.prices ? await converterTo(tx, shop.company.currency, query.currency) : null,
  })
}

/** Which choices of the query a product does not meet; of one feature any value will do. */
function choicesOf(query: GoodsListQuery, categories: Categories, { viewer }: Shop): (entry: Entry) => string[] {
  const below = query.category === undefined ? null : withBelow(categories, [query.category])
  const features = new Map<string, Set<string>>()
  for (const id of query.feature ?? []) {
    const code = id.slice(0, Math.max(id.indexOf(':'), 0))
    features.set(code, (features.get(code) ?? new Set()).add(id))
  }
  const only = new Set(query.only)
  // Nobody learns by asking what is not shown to them.
  const [from, to] = viewer.prices ? [query.priceFrom ?? 0, query.priceTo ?? Infinity] : [0, Infinity]
  const onlyInStock = only.has('inStock') && viewer.stockSight !== 'hidden'
  return ({ product, price, isInStock, isInContract }) => {
    const failed: string[] = []
    if (below && !below.has(product.category) && !product.alsoIn.some((code) => below.has(code)))
      failed.push('category')
    for (const [code, ids] of features)
      if (!product.features.some((feature) => feature.code === code && ids.has(featureId(feature)))) failed.push(code)
    if (onlyInStock && !isInStock) failed.push('inStock')
    if (only.has('inContract') && !isInContract) failed.push('inContract')
    if (price < from || price > to) failed.push('price')
    return failed
  }
}

/** Up to here names are ordered as the language does; more of them by their letters alone, to stay fast. */
const orderedByLanguage = 5_000

function sorted(entries: readonly Entry[], { sort, q }: GoodsListQuery, { viewer }: Shop, ctx: Context): Entry[] {
  const asked = sortOrder(sort, q ? 'relevance' : 'sku')
  const field = asked.field === 'price' && !viewer.prices ? 'sku' : asked.field
  const bySku = (a: Entry, b: Entry): number => (a.product.sku < b.product.sku ? -1 : 1)
  const turn = asked.descending ? -1 : 1
  if (field === 'name') {
    const collator = new Intl.Collator(ctx.locale, { numeric: true })
    const compare = (a: string, b: string): number =>
      entries.length > orderedByLanguage ? (a < b ? -1 : a > b ? 1 : 0) : collator.compare(a, b)
    return entries
      .map((entry) => ({ entry, name: nameIn(entry.product, ctx.locale) }))
      .toSorted((a, b) => turn * compare(a.name, b.name) || bySku(a.entry, b.entry))
      .map(({ entry }) => entry)
  }
  if (field === 'sku') return entries.toSorted((a, b) => turn * bySku(a, b))
  if (field === 'relevance') return entries.toSorted((a, b) => turn * (b.score - a.score) || bySku(a, b))
  const value = ({ price, product }: Entry): number => (field === 'price' ? price : product.leadTimeDays)
  return entries.toSorted((a, b) => turn * (value(a) - value(b)) || bySku(a, b))
}
