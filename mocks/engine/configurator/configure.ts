import { choicesOf, valuesIn } from '@/domain/configurator/choices'
import { complete } from '@/domain/configurator/complete'
import { configuredPrice } from '@/domain/configurator/price'
import type { Values } from '@/domain/configurator/model'
import { listPriceIn } from '@/domain/products/offer'
import type { UnitPrice } from '@/domain/price-breaks'
import { type Result, ok, refuse } from '@/domain/result'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { type ProductFacts, productPage } from '../goods/product-page'
import { configured, type Configured, isMade, type MadeProduct } from './configured'

export type Configuring = {
  product: MadeProduct
  page: ProductFacts
  configured: Configured
  choices: string[]
  dropped: readonly string[]
  quantity: number
  /** Of one before its options. */
  base: UnitPrice | null
  /** Minor units of one with other values; null where it is not sold. */
  priceOf(values: Values): number | null
}

type Asked = { sku: string; choice?: string[] | undefined; quantity?: number | undefined }

/** PRD-01, PRD-02: a choice under the rules of the ERP, at the caller's price. */
export async function configureProduct(tx: Tx, asked: Asked, ctx: Context): Promise<Result<Configuring>> {
  const found = await productPage(tx, { sku: asked.sku }, ctx)
  if (!found.ok) return found
  const page = found.value
  const { product, shop } = page
  if (!isMade(product)) return refuse('resource/not-found')
  const { company } = shop
  const model = product.configurator
  const quantity = asked.quantity ?? product.minimum
  const base = shop.notOffered(product) === null ? shop.priceOf(product, quantity) : null
  const chosen = valuesIn(model, asked.choice ?? [])
  const { values, dropped } = complete(model, chosen)
  const list = listPriceIn(product, company)?.amount
  return ok({
    ...{ product, page, quantity, base, dropped },
    configured: configured(product, chosen, company, base?.amount ?? null),
    choices: choicesOf(model, values),
    priceOf: (other) => {
      if (list === undefined || !base) return null
      const { currency, priceGroup: group } = company
      return configuredPrice(model, other, { list, paid: base.amount, currency, group })?.amount ?? null
    },
  })
}
