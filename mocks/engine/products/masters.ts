import type { MastersEffect, ProductMasters } from '@/contract/admin/product-masters'
import {
  fieldOf,
  type MasterRule,
  type ProductField,
  productFields,
  type ValueKey,
  valueKeys,
} from '@/domain/products/fields'
import type { MasterTable } from '@/domain/products/master'
import { type Result, ok, refuse } from '@/domain/result'
import type { ProductRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { differs } from '../differs'
import { actionUnless } from '../refusal'
import { mayNotEditCatalogue } from './catalogue-actions'
import { categoriesOf, categoryTree } from './categories'
import { customerSight } from './customer-sight'
import { mastersId, mastersOf } from './master-table'
import { priced, savePriced } from './priced-product'
import { nameIn } from './name-in'
import { settleProduct } from './settle'
import { shownValue } from './shown-value'
import { valueOf } from './values'

export type MastersInput = {
  rules: { field: ProductField; rule: MasterRule }[]
  exceptions: { field: ProductField; category: string; rule: MasterRule }[]
}
const mostExamples = 8

/** INT-03: the rules with what they meet today. */
export async function getMasters(tx: Tx, ctx: Context): Promise<ProductMasters> {
  const [row, products, categories] = await Promise.all([mastersOf(tx), tx.products.all(), categoriesOf(tx)])
  const count = (field: ProductField, has: (product: ProductRow, key: ValueKey) => boolean): number =>
    products.reduce((sum, each) => sum + valueKeys.filter((key) => fieldOf(key) === field && has(each, key)).length, 0)
  return {
    version: row.version,
    rules: productFields.map((field) => ({ field, rule: row.rules[field] })),
    exceptions: Object.entries(row.byCategory).flatMap(([category, rules]) =>
      (Object.entries(rules) as [ProductField, MasterRule][]).map(([field, rule]) => ({ field, category, rule })),
    ),
    counts: productFields.map((field) => ({
      field,
      edited: count(field, ({ provenance }, key) => (provenance[key]?.source ?? 'erp') !== 'erp'),
      differing: count(field, ({ erpSays }, key) => erpSays[key] !== undefined),
      open: count(field, ({ erpSays }, key) => erpSays[key]?.state === 'open'),
    })),
    categories: categoryTree(categories, products, ctx),
    changedAt: row.changedAt === null ? null : new Date(row.changedAt).toISOString(),
    changedBy: row.changedBy,
    allowedActions: [actionUnless('edit', await mayNotEditCatalogue(tx, ctx))],
  }
}

function tableOf(before: MasterTable, { rules, exceptions }: MastersInput): MasterTable {
  const byCategory: Record<string, Partial<Record<ProductField, MasterRule>>> = {}
  for (const { field, category, rule } of exceptions) byCategory[category] = { ...byCategory[category], [field]: rule }
  return {
    rules: { ...before.rules, ...Object.fromEntries(rules.map(({ field, rule }) => [field, rule])) },
    byCategory,
  }
}

const stateOf = ({ erpSays }: Pick<ProductRow, 'erpSays'>, key: ValueKey) => erpSays[key]?.state
const opened = (before: ProductRow, after: ProductRow, key: ValueKey): boolean =>
  stateOf(before, key) !== 'open' && stateOf(after, key) === 'open'

/** What saving these rules would do now: told by doing it, without writing. */
export async function previewMasters(tx: Tx, input: MastersInput, ctx: Context): Promise<Result<MastersEffect>> {
  const [row, products, categories, sight] = await Promise.all([
    mastersOf(tx),
    tx.products.all(),
    categoriesOf(tx),
    customerSight(tx, ctx),
  ])
  const table = tableOf(row, input)
  const fields = new Map(productFields.map((field) => [field, { field, taken: 0, asked: 0, answered: 0 }]))
  const examples: MastersEffect['examples'] = []
  let touched = 0
  for (const each of products) {
    const product = await priced(tx, each)
    const { product: after, taken } = settleProduct(product, table, {}, ctx.clock.now())
    for (const key of valueKeys) {
      const count = fields.get(fieldOf(key))
      if (!count) continue
      if (taken.includes(key)) count.taken += 1
      if (opened(product, after, key)) count.asked += 1
      if (stateOf(product, key) === 'open' && stateOf(after, key) !== 'open') count.answered += 1
    }
    if (taken.length > 0) touched += 1
    for (const key of taken.slice(0, mostExamples - examples.length))
      examples.push({
        sku: product.sku,
        name: nameIn(product, ctx.locale),
        key,
        before: shownValue(key, valueOf(product, key), categories, ctx, sight),
        after: shownValue(key, valueOf(after, key), categories, ctx, sight),
      })
  }
  return ok({
    products: touched,
    fields: [...fields.values()].filter(({ taken, asked, answered }) => taken + asked + answered > 0),
    examples,
  })
}

/** Saves the rules and applies them to what the ERP has told before. */
export async function updateMasters(
  tx: Tx,
  { version, ...input }: MastersInput & { version: number },
  ctx: Context,
): Promise<Result<ProductMasters>> {
  const row = await mastersOf(tx)
  if (row.version !== version) return refuse('conflict/stale', { current: await getMasters(tx, ctx) })
  const table = tableOf(row, input)
  await tx.productMasters.update(mastersId, { ...table, changedAt: ctx.clock.now(), changedBy: ctx.actorName })
  for (const each of await tx.products.all()) {
    if (Object.keys(each.erpSays).length === 0) continue
    const product = await priced(tx, each)
    const { product: after } = settleProduct(product, table, {}, ctx.clock.now())
    if (differs(product, after)) await savePriced(tx, after, ctx)
  }
  return ok(await getMasters(tx, ctx))
}
