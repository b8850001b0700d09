import type { ProductImport } from '@/contract/admin/product-imports'
import type { ProductImportId } from '@/domain/ids'
import type { ValueKey } from '@/domain/products/fields'
import type { MasterTable } from '@/domain/products/master'
import { type Result, ok, refuse } from '@/domain/result'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { diffImport, type ImportDiff } from './import-diff'
import { isImportReady, present } from './import-products'
import { mastersOf } from './master-table'
import { saveBreaks, savePriced } from './priced-product'
import { setValues } from './settle'
import { type Card, withValues } from './values'

/** Writes what the comparison showed, all in one transaction; what became of each row is kept with the file. */
export async function applyImport(
  tx: Tx,
  { importId, version }: { importId: ProductImportId; version: number },
  ctx: Context,
): Promise<Result<ProductImport>> {
  const row = await tx.productImports.get(importId)
  if (!row) return refuse('resource/not-found')
  if (row.version !== version) return refuse('conflict/stale', { current: await present(tx, row, ctx) })
  if (row.applied || !isImportReady(row)) return refuse('import/not-ready')
  const table = await mastersOf(tx)
  const diffs = await diffImport(tx, row, ctx)
  for (const diff of diffs) await applyRow(tx, diff, table, ctx)
  const results = diffs.map(({ line, sku, name, outcome, reasons }) => ({ line, sku, name, outcome, reasons }))
  const applied = await tx.productImports.update(importId, { applied: { at: ctx.clock.now() }, results })
  return ok(await present(tx, applied, ctx))
}

async function applyRow(tx: Tx, diff: ImportDiff, table: MasterTable, ctx: Context): Promise<void> {
  const change = { source: 'import', at: ctx.clock.now(), by: ctx.actorName } as const
  if (diff.outcome === 'changed' && diff.product) {
    await savePriced(tx, setValues(diff.product, diff.values, table, change), ctx)
  }
  if (diff.outcome === 'created') {
    const made = withValues(bareProduct(diff.sku, ctx), diff.values)
    const keys = Object.keys(diff.values) as ValueKey[]
    const { breaks, ...row } = made
    const provenance = Object.fromEntries(keys.map((key) => [key, { ...change }]))
    const { id } = await tx.products.insert({ ...row, provenance })
    await saveBreaks(tx, id, breaks, ctx)
  }
}

/** A product before anything is said of it. Without a price, which is the ERP's to give, nobody can order it yet. */
const bareProduct = (sku: string, ctx: Context): Card => {
  const nothing = { en: '', pl: '', de: '', ar: '' }
  return {
    ...{ id: ctx.ids.next<'Product'>('Product'), sku, name: nothing, description: nothing },
    ...{ unit: 'pc', category: 'other', alsoIn: [], listPrice: {}, breaks: [], discontinued: false },
    ...{ minimum: 1, multiple: 1, leadTimeDays: 10, weightGrams: 0 },
    ...{ features: [], pictures: [], files: [], relations: [], provenance: {}, erpSays: {} },
  }
}
