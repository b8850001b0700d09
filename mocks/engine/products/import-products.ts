import { type ImportRow, importLimits, type ProductImport } from '@/contract/admin/product-imports'
import type { ProductImportId } from '@/domain/ids'
import { readCsv } from '@/domain/csv/read-csv'
import { guessTargets, type ImportOutcome, type ImportTarget } from '@/domain/products/import-columns'
import type { ValueKey } from '@/domain/products/fields'
import { type Result, ok, refuse } from '@/domain/result'
import type { ImportResultRow, ProductImportRow } from '@mocks/store/rows/product-card'
import type { Tx } from '@mocks/store/tx'
import { safeFileName } from '../attachments/safe-file-name'
import type { Context } from '../context'
import { pageOfRows } from '../paging'
import { categoriesOf } from './categories'
import { customerSight } from './customer-sight'
import { diffImport, recordsIn } from './import-diff'
import { shownValue } from './shown-value'
import { valueOf } from './values'

const mostSamples = 3
const keptImports = 5

/** Reads a file and says which columns it understands; nothing is applied (D: import is reading, looking, applying). */
export async function createImport(
  tx: Tx,
  { name, bytes }: { name: string; bytes: Uint8Array },
  ctx: Context,
): Promise<Result<ProductImport>> {
  if (bytes.length > importLimits.maxBytes)
    return refuse('request/too-large', { params: { maximum: importLimits.maxBytes } })
  const text = decoded(bytes)
  const reading = text === null ? null : readCsv(text)
  if (text === null || !reading?.ok) {
    const line = reading && !reading.ok ? reading.fault.line : 1
    return refuse('import/unreadable', { params: { line } })
  }
  const [head, ...records] = reading.records
  if (!head || records.length === 0 || head.cells.length > importLimits.columns)
    return refuse('import/unreadable', { params: { line: 1 } })
  if (records.length > importLimits.records)
    return refuse('request/too-large', { params: { maximum: importLimits.records } })
  await dropOld(tx)
  const inserted = await tx.productImports.insert({
    id: ctx.ids.next<'ProductImport'>('ProductImport'),
    fileName: safeFileName(name, 'text/csv'),
    at: ctx.clock.now(),
    by: ctx.actorName,
    text,
    columns: head.cells,
    mapping: guessTargets(head.cells),
    basedOn: null,
    applied: null,
    results: [],
  })
  const compared = await compare(tx, inserted, inserted.mapping)
  return ok(await present(tx, compared, ctx))
}

const decoded = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    return null
  }
}

async function dropOld(tx: Tx): Promise<void> {
  const old = (await tx.productImports.all()).toSorted((a, b) => b.at - a.at).slice(keptImports - 1)
  for (const { id } of old) await tx.productImports.delete(id)
}

/** Takes the columns for what they are said to be, and the products as they are now for what is compared with. */
async function compare(tx: Tx, row: ProductImportRow, mapping: (ImportTarget | null)[]): Promise<ProductImportRow> {
  const basedOn = Object.fromEntries((await tx.products.all()).map(({ sku, version }) => [sku, version]))
  return tx.productImports.update(row.id, { mapping, basedOn })
}

const isReady = ({ mapping }: ProductImportRow): boolean =>
  mapping.includes('sku') && mapping.some((each) => each && each !== 'sku')

export async function getImport(tx: Tx, id: ProductImportId, ctx: Context): Promise<Result<ProductImport>> {
  const row = await tx.productImports.get(id)
  return row ? ok(await present(tx, row, ctx)) : refuse('resource/not-found')
}

export async function mapImport(
  tx: Tx,
  { importId, version, targets }: { importId: ProductImportId; version: number; targets: (ImportTarget | null)[] },
  ctx: Context,
): Promise<Result<ProductImport>> {
  const row = await tx.productImports.get(importId)
  if (!row) return refuse('resource/not-found')
  if (row.version !== version) return refuse('conflict/stale', { current: await present(tx, row, ctx) })
  if (row.applied) return refuse('import/not-ready')
  const named = targets.filter((target) => target !== null)
  if (targets.length !== row.columns.length || new Set(named).size !== named.length)
    return refuse('request/invalid', { errors: [{ pointer: '/targets', code: 'duplicate' }] })
  return ok(await present(tx, await compare(tx, row, targets), ctx))
}

/** What each row would do, or did once the file is applied. */
export async function listImportRows(
  tx: Tx,
  importId: ProductImportId,
  query: { page?: number; pageSize?: number; outcome?: ImportOutcome[] },
  ctx: Context,
) {
  const row = await tx.productImports.get(importId)
  if (!row) return refuse('resource/not-found')
  const wanted = ({ outcome }: { outcome: ImportOutcome }) => !query.outcome || query.outcome.includes(outcome)
  if (row.applied) {
    const done = row.results.filter(wanted).map((each): ImportRow => ({ ...each, changes: [] }))
    return ok(pageOfRows(done, query))
  }
  const [categories, sight] = await Promise.all([categoriesOf(tx), customerSight(tx, ctx)])
  const paged = pageOfRows((isReady(row) ? await diffImport(tx, row, ctx) : []).filter(wanted), query)
  return ok({
    ...paged,
    rows: paged.rows.map(
      ({ line, sku, name, outcome, reasons, product, values }): ImportRow => ({
        ...{ line, sku, name, outcome, reasons },
        changes: (Object.entries(values) as [ValueKey, unknown][]).map(([key, after]) => ({
          key,
          before: product ? shownValue(key, valueOf(product, key), categories, ctx, sight) : null,
          after: shownValue(key, after, categories, ctx, sight),
        })),
      }),
    ),
  })
}

const countsOf = (rows: readonly Pick<ImportResultRow, 'outcome'>[]) => {
  const counts: Record<ImportOutcome, number> = { created: 0, changed: 0, unchanged: 0, refused: 0, stale: 0 }
  for (const { outcome } of rows) counts[outcome] += 1
  return counts
}

export async function present(tx: Tx, row: ProductImportRow, ctx: Context): Promise<ProductImport> {
  const records = recordsIn(row.text)
  const { id, version, fileName, columns, mapping, applied } = row
  return {
    ...{ id, version, fileName },
    records: records.length,
    columns: columns.map((name, at) => ({
      name,
      samples: records.flatMap(({ cells }) => cells[at]?.trim().slice(0, 60) || []).slice(0, mostSamples),
      target: mapping[at] ?? null,
    })),
    counts: applied || !isReady(row) ? null : countsOf(await diffImport(tx, row, ctx)),
    applied: applied && { ...countsOf(row.results), at: new Date(applied.at).toISOString() },
  }
}

export { isReady as isImportReady }
