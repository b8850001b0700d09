import type { ProductDetail } from '@/contract/admin/products'
import type { AuditSource } from '@/domain/audit/vocabulary'
import type { AuditValue } from '@/domain/audit/value'
import type { Instant } from '@/domain/clock'
import type { AuditId, ProductId } from '@/domain/ids'
import type { ValueKey } from '@/domain/products/fields'
import { type Result, ok, refuse } from '@/domain/result'
import type { AuditRow } from '@mocks/store/rows/audit'
import type { ProductRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import { longestText } from '../audit/field-value'
import type { Context } from '../context'
import { type ProductEdit, updateProduct } from './edit-product'
import { productDetail } from './product-record'

export type FormerValue = {
  entryId: AuditId
  until: Instant
  by: string | null
  source: AuditSource
  value: string | number | boolean
  whole: boolean
}

/** More is not looked through by hand. */
const mostShown = 50

/** What the audit kept of a value. Lists and pictures are kept part by part, so no single entry tells them. */
const plain = (key: ValueKey, value: AuditValue): string | number | boolean | undefined => {
  if (value === null) return key.startsWith('name.') || key.startsWith('description.') ? '' : undefined
  if (value.as === 'text') return value.text
  if (value.as === 'number') return value.number
  return value.as === 'flag' ? value.on : undefined
}

const formerOf = (key: ValueKey, { id, at, actorId, actorName, source, changes }: AuditRow): FormerValue[] => {
  const [field, part = null] = key.split('.')
  const change = changes.find((each) => each.field === field && each.part === part)
  const value = change && plain(key, change.before)
  if (value === undefined) return []
  const whole = typeof value !== 'string' || value.length <= longestText
  return [{ entryId: id, until: at, by: actorId === null ? null : actorName, source, value, whole }]
}

const changesOf = async (tx: Tx, productId: ProductId): Promise<AuditRow[]> => {
  const about = { records: ['products'], recordId: productId, kinds: ['changed' as const] }
  return (await tx.search.audit(about, true, 0, Number.POSITIVE_INFINITY)).rows
}

/** What a value was before, the latest first. */
export async function formerValues(tx: Tx, productId: ProductId, key: ValueKey): Promise<Result<FormerValue[]>> {
  if (!(await tx.products.get(productId))) return refuse('resource/not-found')
  const rows = await changesOf(tx, productId)
  return ok(rows.flatMap((row) => formerOf(key, row)).slice(0, mostShown))
}

type Restore = { productId: ProductId; version: number; entryId: AuditId; key: ValueKey }

/** Brings back what a value was before an entry, as an edit by whoever asks for it. */
export async function restoreValue(
  tx: Tx,
  { productId, version, entryId, key }: Restore,
  ctx: Context,
): Promise<Result<ProductDetail>> {
  const product = await tx.products.get(productId)
  if (!product) return refuse('resource/not-found')
  // Before the entry is looked for: what has changed meanwhile is told first.
  if (product.version !== version) return refuse('conflict/stale', { current: await productDetail(tx, product, ctx) })
  const row = (await changesOf(tx, productId)).find(({ id }) => id === entryId)
  const former = row && formerOf(key, row)[0]
  if (!former?.whole) return refuse('resource/not-found')
  return updateProduct(tx, { productId, version, ...editOf(product, key, former.value) }, ctx)
}

/** A text is one language of several. */
const editOf = (product: ProductRow, key: ValueKey, value: FormerValue['value']): ProductEdit => {
  const [field, language] = key.split('.') as ['name' | 'description', string | undefined]
  return { [field]: language === undefined ? value : { ...product[field], [language]: value } }
}
