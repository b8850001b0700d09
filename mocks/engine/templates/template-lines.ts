import type { InputFor } from '@/contract/endpoint'
import type { createOrderTemplate } from '@/contract/order-templates'
import type { FieldError } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { LineConfiguration } from '@mocks/store/rows/products'
import type { OrderTemplateLineRow } from '@mocks/store/rows/templates'
import type { Tx } from '@mocks/store/tx'
import { configurationsFor } from '../configurator/made-line'
import type { Context } from '../context'
import { goodsNow } from '../goods/goods-now'
import { shopOf } from '../goods/shop'
import { productsOf } from '../orders/order-record'

type Wanted = InputFor<typeof createOrderTemplate>['body']['lines'][number]
export type TemplateLines = { rows: OrderTemplateLineRow[]; errors: FieldError[] }

/** What was chosen, as requests carry it. */
export const choicesOf = (configuration: LineConfiguration | null | undefined): string[] | undefined =>
  configuration ? Object.entries(configuration.values).map(([code, value]) => `${code}:${value}`) : undefined

const keyOf = (productId: string, choices: readonly string[] | undefined): string =>
  `${productId} ${[...(choices ?? [])].toSorted().join(' ')}`

/**
 * What is wanted as lines of a template. Lines that stay keep their price, which is that of the day they were put in,
 * and what was chosen, even where the rules are others by now: that is for the check to say.
 */
export async function templateLines(
  tx: Tx,
  wanted: readonly Wanted[],
  kept: readonly OrderTemplateLineRow[],
  company: CompanyRow,
  ctx: Context,
): Promise<TemplateLines> {
  const ids = wanted.map(({ productId }) => productId)
  const [products, shop] = await Promise.all([productsOf(tx, ids), shopOf(tx, ctx, ids)])
  const keptByKey = new Map(kept.map((line) => [keyOf(line.productId, choicesOf(line.configuration)), line]))
  const seen = new Set<string>()
  const errors: FieldError[] = []
  const rows: OrderTemplateLineRow[] = []
  for (const [at, { productId, quantity, note = '', choices }] of wanted.entries()) {
    const product = products.get(productId)
    const key = keyOf(productId, choices)
    const code = !product ? 'unknown' : seen.has(key) ? 'duplicate' : null
    seen.add(key)
    if (code) errors.push({ pointer: `/lines/${at}/productId`, code })
    if (!product || code) continue
    const before = keptByKey.get(key)
    if (before) {
      rows.push({ ...before, quantity, note })
      continue
    }
    const asked = [{ productId, quantity, choices, pointer: `/lines/${at}/choices` }]
    const made = await configurationsFor(tx, asked, company, ctx)
    errors.push(...made.errors)
    const [configuration = null] = made.kept
    const usual = shop.ok ? (goodsNow(shop.value, product, quantity).price?.amount ?? null) : null
    const id = ctx.ids.next<'OrderTemplateLine'>('OrderTemplateLine')
    rows.push({
      ...{ id, productId, quantity, note },
      unitPrice: configuration ? configuration.unitPrice : usual,
      ...(configuration && { configuration }),
    })
  }
  return { rows, errors }
}
