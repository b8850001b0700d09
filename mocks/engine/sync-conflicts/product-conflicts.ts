import type { ProductId } from '@/domain/ids'
import { fieldOf, isValueKey, type ProductField, productFields, type ValueKey } from '@/domain/products/fields'
import { ruleFor } from '@/domain/products/master'
import { type Result, ok, refuse } from '@/domain/result'
import type { ProductRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { categoriesOf } from '../products/categories'
import { decideConflicts } from '../products/conflicts'
import { customerSight } from '../products/customer-sight'
import { mastersOf } from '../products/master-table'
import { getMasters, updateMasters } from '../products/masters'
import { nameIn } from '../products/name-in'
import { priced } from '../products/priced-product'
import { sourceOf } from '../products/settle'
import { shownValue } from '../products/shown-value'
import { valueOf } from '../products/values'
import { type Decided, type Decision, isoOrNull, type OpenConflict } from './open-conflict'

const outcomes = { taken: 'erp', kept: 'portal', stale: 'stale', gone: 'gone', locked: 'locked' } as const

/** Values of products that wait for somebody. */
export async function productConflicts(tx: Tx, ctx: Context): Promise<OpenConflict[]> {
  const [products, categories, masters, sight] = await Promise.all([
    tx.products.all(),
    categoriesOf(tx),
    mastersOf(tx),
    customerSight(tx, ctx),
  ])
  const shown = (key: ValueKey, value: unknown) => shownValue(key, value, categories, ctx, sight)
  return products.flatMap((product) =>
    openKeys(product).map(([key, says]): OpenConflict => {
      const field = fieldOf(key)
      const facts = { id: product.id, kind: 'product' as const, number: product.sku, name: nameIn(product, ctx.locale) }
      return {
        ...facts,
        id: `${product.id} ${key}`,
        ...{ key, field, at: says.at },
        async show() {
          const origin = sourceOf(product, key)
          return {
            ...facts,
            ...{ key, field, version: product.version, at: isoOrNull(says.at) },
            rule: ruleFor(masters, field, product.category),
            ruleOf: masters.byCategory[product.category]?.[field] ? product.category : null,
            base: says.base === undefined || says.base === null ? null : shown(key, says.base),
            erp: shown(key, says.value),
            portal: shown(key, valueOf(await priced(tx, product), key)),
            origin: { source: origin.source, at: isoOrNull(origin.at), by: origin.by },
          }
        },
      }
    }),
  )
}

const openKeys = ({ erpSays }: ProductRow) =>
  (Object.entries(erpSays) as [ValueKey, NonNullable<ProductRow['erpSays'][ValueKey]>][]).filter(
    ([, { state }]) => state === 'open',
  )

/** One engine with the list of the catalogue: the same rules, the same provenance. */
export async function decideProducts(tx: Tx, decisions: readonly Decision[], ctx: Context): Promise<Decided[]> {
  const known = decisions.flatMap(({ id, version, key, side }) =>
    isValueKey(key)
      ? [{ productId: id as ProductId, version, key, choice: side === 'erp' ? ('take' as const) : ('keep' as const) }]
      : [],
  )
  const rows = await decideConflicts(tx, known, ctx)
  return rows.map(({ productId, sku, key, outcome }) => ({
    ...{ id: productId, number: sku, key },
    outcome: outcomes[outcome],
  }))
}

const isProductField = (field: string): field is ProductField => (productFields as readonly string[]).includes(field)

/** The rule for all products; exceptions of categories for this field go, or it were not always. */
export async function alwaysForProducts(
  tx: Tx,
  field: string,
  side: 'erp' | 'portal',
  ctx: Context,
): Promise<Result<number>> {
  if (!isProductField(field)) return refuse('request/invalid', { errors: [{ pointer: '/field', code: 'unknown' }] })
  const open = (await productConflicts(tx, ctx)).filter((each) => each.field === field).length
  const { version, exceptions } = await getMasters(tx, ctx)
  const others = exceptions.filter((each) => each.field !== field)
  const saved = await updateMasters(tx, { version, rules: [{ field, rule: side }], exceptions: others }, ctx)
  return saved.ok ? ok(open) : saved
}
