import { choicesOf, valuesIn } from '@/domain/configurator/choices'
import { complete } from '@/domain/configurator/complete'
import { configuredPrice } from '@/domain/configurator/price'
import type { Values } from '@/domain/configurator/model'
import { listPriceIn } from '@/domain/products/offer'
import type { UnitPrice } from '@/domain/price-breaks'
import { type Result, ok, refuse } from '@/domain/result'
import { erpToday } from '@mocks/erp/calendar'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import { breaksOf, isSold, unitPriceFor } from '../basket/price-lines'
import type { Context } from '../context'
import { type ProductFacts, productPage } from '../goods/product-page'
import type { NotOffered } from '../goods/shop'
import { staffViewer, type Viewer } from '../viewer'
import { configured, type Configured, isMade, type MadeProduct } from './configured'

/** For whom something is put together, and what one of it costs them before its options. */
type Customer = {
  company: CompanyRow
  viewer: Viewer
  notOffered: NotOffered | null
  base: UnitPrice | null
  allowedActions: ProductFacts['allowedActions']
}
export type Configuring = Customer & {
  product: MadeProduct
  configured: Configured
  choices: string[]
  dropped: readonly string[]
  quantity: number
  /** Minor units of one with other values; null where it is not sold. */
  priceOf(values: Values): number | null
}

type Asked = { sku: string; choice?: string[] | undefined; quantity?: number | undefined }

/** PRD-01, PRD-02: a choice under the rules of the ERP, at the caller's price. */
export async function configureProduct(tx: Tx, asked: Asked, ctx: Context): Promise<Result<Configuring>> {
  const found = await productPage(tx, { sku: asked.sku }, ctx)
  if (!found.ok) return found
  const { product, shop, allowedActions } = found.value
  if (!isMade(product)) return refuse('resource/not-found')
  const { company, viewer } = shop
  const notOffered = shop.notOffered(product)
  const base = notOffered === null ? shop.priceOf(product, asked.quantity) : null
  return ok(configuring(product, asked, { company, viewer, notOffered, base, allowedActions }))
}

/** QUO-15: the same, by somebody of the seller for a customer. */
export async function configureFor(
  tx: Tx,
  company: CompanyRow,
  asked: Asked,
  ctx: Context,
): Promise<Result<Configuring>> {
  const product = await tx.products.one('sku', asked.sku)
  if (!isMade(product)) return refuse('resource/not-found')
  const breaks = await breaksOf(tx, [product.id], { of: company, on: erpToday(ctx.clock.now()) })
  const isOffered = isSold(product, company)
  const base = isOffered ? unitPriceFor(product, breaks, company, asked.quantity ?? product.minimum) : null
  const notOffered = isOffered ? null : 'price'
  return ok(configuring(product, asked, { company, viewer: staffViewer(ctx), notOffered, base, allowedActions: [] }))
}

function configuring(product: MadeProduct, { choice = [], quantity }: Asked, customer: Customer): Configuring {
  const { company, base } = customer
  const model = product.configurator
  const chosen = valuesIn(model, choice)
  const { values, dropped } = complete(model, chosen)
  const list = listPriceIn(product, company)?.amount
  return {
    ...customer,
    ...{ product, dropped, quantity: quantity ?? product.minimum },
    configured: configured(product, chosen, company, base?.amount ?? null),
    choices: choicesOf(model, values),
    priceOf: (other) => {
      if (list === undefined || !base) return null
      const { currency, priceGroup: group } = company
      return configuredPrice(model, other, { list, paid: base.amount, currency, group })?.amount ?? null
    },
  }
}
