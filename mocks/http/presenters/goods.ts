import type { GoodsRow, ProductPage } from '@/contract/products-page'
import { type Money, money } from '@/domain/money'
import { holds } from '@/domain/permissions/can'
import { listPriceIn } from '@/domain/products/offer'
import { seenStock } from '@/domain/products/stock-sight'
import { customerPrice } from '@/domain/pricing'
import type { Context } from '@mocks/engine/context'
import type { Browsed } from '@mocks/engine/goods/browse'
import type { Converter } from '@mocks/engine/goods/conversion'
import type { ProductFacts } from '@mocks/engine/goods/product-page'
import type { Shop } from '@mocks/engine/goods/shop'
import { hasShelf } from '@mocks/engine/goods/stock-to-tell'
import { type Categories, categoryName } from '@mocks/engine/products/categories'
import { mainPicture } from '@mocks/engine/products/main-picture'
import { nameIn, textIn } from '@mocks/engine/products/name-in'
import type { ProductRow } from '@mocks/store/rows/products'
import { amountFor, priceNoteFor } from './amount'
import { isoOf } from './time'

type Shown = { shop: Shop; categories: Categories; converter: Converter | null }

function goodsRow(product: ProductRow, { shop, categories, converter }: Shown): GoodsRow {
  const { company, viewer } = shop
  const found = shop.notOffered(product) === null ? shop.priceOf(product) : null
  const price = found && amountFor(viewer, found.amount, company.currency)
  const { quantity, level } = shop.stockOf(product)
  return {
    ...{ id: product.id, sku: product.sku, name: nameIn(product, viewer.locale), picture: mainPicture(product) },
    ...{ unit: product.unit, minimum: product.minimum, multiple: product.multiple },
    category: categoryName(categories, product.category, viewer),
    price,
    priceNote: priceNoteFor(viewer, found, company.currency),
    converted: converted(price, converter),
    available: quantity,
    stockLevel: level,
    leadTimeDays: product.leadTimeDays,
    inContract: shop.contracts.has(product.sku),
    configurable: product.configurator !== undefined,
  }
}

const converted = (price: Money | null, converter: Converter | null): Money | null =>
  price && converter ? converter.convert(price) : null

export const presentGoods = ({ page, facets, meant, ...shown }: Browsed) => ({
  ...page,
  rows: page.rows.map(({ product }) => goodsRow(product, shown)),
  ...{ facets, meant, conversion: shown.converter?.facts ?? null },
})

export function presentProductPage(facts: ProductFacts, ctx: Context): ProductPage {
  const { shop, product, categories, related, files, converter, allowedActions } = facts
  const { locale } = shop.viewer
  return {
    ...goodsRow(product, facts),
    description: textIn(product.description, locale),
    weightGrams: product.weightGrams,
    pictures: product.pictures.map(({ fileId, alt }) => ({ fileId, alt: textIn(alt, locale) })),
    path: pathOf(product.category, categories, ctx),
    features: product.features.map(({ code, name, value, unit }) => ({
      ...{ code, unit, name: textIn(name, locale) || code, value: textIn(value, locale) },
    })),
    documents: files.map(({ fileId, kind, title, language, file: { name, size } }) => ({
      ...{ fileId, kind, title, language, name, size },
    })),
    related: related.map(({ kind, product: other }) => ({
      ...{ kind, discontinued: other.discontinued, ...goodsRow(other, facts) },
    })),
    discontinued: product.discontinued,
    notOffered: shop.notOffered(product),
    prices: pricesOf(facts),
    conversion: converter?.facts ?? null,
    stock: stockOf(facts),
    contracts: holds(ctx.actor, 'contracts.view') ? contractsOf(facts) : [],
    allowedActions,
  }
}

function pathOf(category: string, categories: Categories, ctx: Context): ProductPage['path'] {
  const path: ProductPage['path'] = []
  const seen = new Set<string>()
  for (
    let code: string | null = category;
    code !== null && !seen.has(code);
    code = categories.get(code)?.parent ?? null
  ) {
    seen.add(code)
    path.unshift({ code, name: categoryName(categories, code, ctx) })
  }
  return path
}

/** PRD-07: how the price comes about, from the list down to what this customer pays for how many. */
function pricesOf({ shop, product, converter }: ProductFacts): ProductPage['prices'] {
  const { company, viewer } = shop
  const list = listPriceIn(product, company)
  if (!viewer.prices || list === null || shop.notOffered(product) !== null) return null
  const { currency, priceGroup } = company
  const listed = money(list.amount, currency)
  const group = customerPrice(listed, priceGroup)
  return {
    ...{ list: listed, market: list.market, group: group.amount < listed.amount ? group : null },
    steps: shop.stepsOf(product).map(({ from, amount, reason }) => {
      const price = money(amount, currency)
      return { from, price, converted: converted(price, converter), reason }
    }),
  }
}

/** PRD-03, PRD-04: by warehouse, as much as the customer is told. */
function stockOf({ shop, product, stock, warehouses }: ProductFacts): ProductPage['stock'] {
  const { stockSight } = shop.viewer
  if (stockSight === 'hidden' || !stock || !hasShelf(product)) return null
  const { nextReceipt } = stock
  return {
    sight: stockSight,
    ...seenStock(stock.quantity, stockSight, product.minimum),
    warehouses: stock.warehouses.map(({ code, quantity }) => ({
      ...{ code, name: warehouses.get(code)?.[shop.viewer.locale] || code },
      ...seenStock(quantity, stockSight, 1),
    })),
    asOf: isoOf(stock.asOf),
    nextReceipt: nextReceipt
      ? { on: nextReceipt.on, quantity: stockSight === 'exact' ? nextReceipt.quantity : null }
      : null,
  }
}

const contractsOf = ({ shop, product }: ProductFacts): ProductPage['contracts'] =>
  (shop.contracts.get(product.sku) ?? []).flatMap(({ id, number, name, endsOn, currency, lines }) =>
    lines
      .filter(({ sku }) => sku === product.sku)
      .map(({ price, committed, consumed }) => ({
        ...{ id, number, name: textIn(name, shop.viewer.locale), endsOn },
        price: amountFor(shop.viewer, price, currency),
        left: Math.max(committed - consumed, 0),
      })),
  )
