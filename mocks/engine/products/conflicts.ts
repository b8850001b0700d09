import type { ConflictListQuery } from '@/contract/admin/product-conflict-list'
import type { conflictChoices, conflictOutcomes, ProductConflict } from '@/contract/admin/product-masters'
import type { ProductId } from '@/domain/ids'
import { fieldOf, productFields, type ValueKey } from '@/domain/products/fields'
import { isPortalEditable, ruleFor } from '@/domain/products/master'
import type { ProductRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, containsWords, pageOfRows, sortOrder } from '../paging'
import { actionUnless } from '../refusal'
import { mayNotEditCatalogue } from './catalogue-actions'
import { categoriesOf } from './categories'
import { customerSight } from './customer-sight'
import { mastersOf } from './master-table'
import { nameIn } from './name-in'
import { priced, pricedProduct, savePriced } from './priced-product'
import { shownValue } from './shown-value'
import { type PricedProduct, valueOf, withValues } from './values'

type Open = { id: string; product: ProductRow; key: ValueKey; value: unknown; at: number | null }

const openOf = (product: ProductRow): Open[] =>
  (Object.entries(product.erpSays) as [ValueKey, NonNullable<ProductRow['erpSays'][ValueKey]>][])
    .filter(([, { state }]) => state === 'open')
    .map(([key, { value, at }]) => ({ id: `${product.id} ${key}`, product, key, value, at }))

/** Values that wait for somebody: the rule of their field is that a person decides. */
export async function listConflicts(tx: Tx, query: ConflictListQuery, ctx: Context) {
  const [products, categories, sight] = await Promise.all([tx.products.all(), categoriesOf(tx), customerSight(tx, ctx)])
  const all = products.flatMap(openOf)
  const q = query.q?.trim() ?? ''
  const rows = all
    .filter(({ key }) => !query.field || query.field.includes(fieldOf(key)))
    .filter(({ product }) => q === '' || containsWords([product.sku, ...Object.values(product.name)].join(' '), q))
  const { field, descending } = sortOrder(query.sort, '-at')
  const value = ({ product, key, at }: Open) => (field === 'sku' ? product.sku : field === 'value' ? key : at)
  const paged = pageOfRows(rows.toSorted(byValue(value, descending, ctx.locale)), query)
  const held = new Map<ProductId, PricedProduct>()
  for (const { product } of paged.rows) held.set(product.id, await priced(tx, product))
  return {
    ...paged,
    rows: paged.rows.map(({ product, key, value: erp, at }): ProductConflict => {
      const ours = valueOf(held.get(product.id) ?? { ...product, breaks: [] }, key)
      return {
        productId: product.id,
        version: product.version,
        sku: product.sku,
        name: nameIn(product, ctx.locale),
        key,
        held: shownValue(key, ours, categories, ctx, sight),
        erp: shownValue(key, erp, categories, ctx, sight),
        at: at === null ? null : new Date(at).toISOString(),
      }
    }),
    fields: productFields
      .map((each) => ({ field: each, open: all.filter(({ key }) => fieldOf(key) === each).length }))
      .filter(({ open }) => open > 0),
    allowedActions: [actionUnless('decide', await mayNotEditCatalogue(tx, ctx))],
  }
}

export type Decision = {
  productId: ProductId
  version: number
  key: ValueKey
  choice: (typeof conflictChoices)[number]
}
type Outcome = { productId: ProductId; sku: string; key: ValueKey; outcome: (typeof conflictOutcomes)[number] }

/** Each by itself: what has changed since it was seen, or is no longer open to a decision, is left alone. */
export async function decideConflicts(tx: Tx, decisions: readonly Decision[], ctx: Context): Promise<Outcome[]> {
  const table = await mastersOf(tx)
  const seen = new Map<ProductId, number>()
  const rows: Outcome[] = []
  for (const { productId, version, key, choice } of decisions) {
    const product = await pricedProduct(tx, productId)
    if (product && !seen.has(productId)) seen.set(productId, product.version)
    const outcome = (what: Outcome['outcome']) => rows.push({ productId, sku: product?.sku ?? '', key, outcome: what })
    const says = product?.erpSays[key]
    if (!product || !says) outcome('gone')
    else if (seen.get(productId) !== version) outcome('stale')
    else if (choice === 'keep' && !isPortalEditable(ruleFor(table, fieldOf(key), product.category))) outcome('locked')
    else {
      await savePriced(tx, decided(product, key, choice, ctx), ctx)
      outcome(choice === 'take' ? 'taken' : 'kept')
    }
  }
  return rows
}

function decided(product: PricedProduct, key: ValueKey, choice: Decision['choice'], ctx: Context): PricedProduct {
  const { [key]: says, ...others } = product.erpSays
  if (!says) return product
  const at = ctx.clock.now()
  // Who keeps a value stands for it from now on: for the newest of two, that is when it was written.
  const origin =
    choice === 'take' ? { source: 'erp', at: says.at, by: ctx.actorName } : { source: 'portal', at, by: ctx.actorName }
  const next = choice === 'take' ? withValues(product, { [key]: says.value }) : product
  return {
    ...next,
    provenance: { ...product.provenance, [key]: origin as ProductRow['provenance'][ValueKey] },
    erpSays: choice === 'take' ? others : { ...others, [key]: { ...says, state: 'kept' } },
  }
}
