import type { ErpSays } from '@/contract/admin/product-value'
import { type ProductDetail, productLimits, type RelatedProduct } from '@/contract/admin/products'
import { currencies, money } from '@/domain/money'
import type { ProductId } from '@/domain/ids'
import { priceGroups } from '@/domain/modules'
import { customerPrice } from '@/domain/pricing'
import { isValueKey, productFields, type ValueKey } from '@/domain/products/fields'
import { ruleFor } from '@/domain/products/master'
import { type Result, ok, refuse } from '@/domain/result'
import type { PriceBreak } from '@mocks/store/rows/prices'
import type { ErpSaysRow } from '@mocks/store/rows/product-card'
import type { ProductRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { actionUnless } from '../refusal'
import { mayNotEditCatalogue } from './catalogue-actions'
import { type Categories, categoriesOf, categoryTree } from './categories'
import { type CustomerSight, customerSight, isSeen } from './customer-sight'
import { mastersOf } from './master-table'
import { missingIn } from './missing'
import { nameIn } from './name-in'
import { priced } from './priced-product'
import { shownValue } from './shown-value'
import { byScope } from './values'

const isoOf = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())

export async function getProduct(tx: Tx, productId: ProductId, ctx: Context): Promise<Result<ProductDetail>> {
  const product = await tx.products.get(productId)
  return product ? ok(await productDetail(tx, product, ctx)) : refuse('resource/not-found')
}

/** Everything there is to know of a product (ADM-02). */
export async function productDetail(tx: Tx, product: ProductRow, ctx: Context): Promise<ProductDetail> {
  const [all, categories, masters, sight] = await Promise.all([
    tx.products.all(),
    categoriesOf(tx),
    mastersOf(tx),
    customerSight(tx, ctx),
  ])
  const { id, version, sku, name, description, features, category, alsoIn, pictures, unit, listPrice } = product
  const { minimum, multiple, leadTimeDays, weightGrams, discontinued } = product
  return {
    ...{ id, version, sku, name, description, features, pictures, unit },
    ...{ minimum, multiple, leadTimeDays, weightGrams, discontinued },
    title: nameIn(product, ctx.locale),
    offer: offerShown(product),
    categories: [category, ...alsoIn],
    files: await filesOf(tx, product),
    ...relationsOf(product, all, ctx),
    missing: missingIn(product),
    prices: currencies.flatMap((currency) => {
      const amount = listPrice[currency]
      if (amount === undefined) return []
      const list = money(amount, currency)
      return [{ list, groups: priceGroups.map((group) => ({ group, price: customerPrice(list, group) })) }]
    }),
    ...breaksShown((await priced(tx, product)).breaks, sight),
    stock: await stockOf(tx, id),
    origins: Object.fromEntries(
      Object.entries(product.provenance).map(([key, { source, at, by }]) => [key, { source, at: isoOf(at), by }]),
    ),
    rules: Object.fromEntries(productFields.map((field) => [field, ruleFor(masters, field, category)])),
    erpSays: saysOf(product, categories, ctx, sight),
    allCategories: categoryTree(categories, all, ctx),
    allowedActions: [actionUnless('edit', await mayNotEditCatalogue(tx, ctx))],
  }
}

const offerShown = ({ offer }: ProductRow): ProductDetail['offer'] => ({
  markets: [...(offer?.markets ?? [])],
  languages: [...(offer?.languages ?? [])],
  marketPrices: (offer?.marketPrices ?? []).map(({ market, currency, amount }) => ({
    market,
    price: money(amount, currency),
  })),
})

function breaksShown(breaks: readonly PriceBreak[], sight: CustomerSight) {
  const seen = breaks.filter(isSeen(sight)).toSorted(byScope)
  return {
    breaks: seen.slice(0, productLimits.breaks).map(({ group, customerNumber, currency, from, amount }) => ({
      ...{ group, customerNumber, from },
      price: money(amount, currency),
      customerName: customerNumber === null ? null : sight.nameOf(customerNumber),
    })),
    moreBreaks: Math.max(seen.length - productLimits.breaks, 0),
    hiddenBreaks: breaks.length - seen.length,
  }
}

async function filesOf(tx: Tx, { files }: ProductRow): Promise<ProductDetail['files']> {
  const rows = await Promise.all(files.map(({ fileId }) => tx.productFiles.get(fileId)))
  return files.flatMap((file, at) => {
    const row = rows[at]
    return row ? [{ ...file, name: row.name, size: row.size, type: row.type }] : []
  })
}

async function stockOf(tx: Tx, productId: ProductId): Promise<ProductDetail['stock']> {
  const row = await tx.stock.one('productId', productId)
  if (!row) return null
  const { quantity, warehouses, asOf } = row
  return { quantity, warehouses, asOf: new Date(asOf).toISOString() }
}

function relationsOf(product: ProductRow, all: readonly ProductRow[], ctx: Context) {
  const byId = new Map(all.map((row) => [row.id, row]))
  const shown = (kind: RelatedProduct['kind'], row: ProductRow): RelatedProduct => ({
    kind,
    id: row.id,
    sku: row.sku,
    name: nameIn(row, ctx.locale),
    discontinued: row.discontinued,
  })
  return {
    relations: product.relations.flatMap(({ kind, productId }) => {
      const row = byId.get(productId)
      return row ? [shown(kind, row)] : []
    }),
    relatedFrom: all.flatMap((row) =>
      row.relations.flatMap(({ kind, productId }) => (productId === product.id ? [shown(kind, row)] : [])),
    ),
  }
}

const saysOf = ({ erpSays }: ProductRow, categories: Categories, ctx: Context, sight: CustomerSight): ErpSays[] =>
  (Object.entries(erpSays) as [ValueKey, ErpSaysRow][])
    .filter(([key]) => isValueKey(key))
    .map(([key, { value, at, state }]) => ({
      key,
      value: shownValue(key, value, categories, ctx, sight),
      at: isoOf(at),
      state,
    }))
