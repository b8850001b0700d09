import type { TextBulkAction } from '@/contract/admin/translations/text-bulk'
import type { TextKeyId } from '@/domain/ids'
import { holds } from '@/domain/permissions/can'
import { ok, refuse, type Result } from '@/domain/result'
import type { TextBatchRow } from '@mocks/store/rows/texts'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import type { TextCatalogue } from './catalogue/catalogue'
import { isDeleted } from './catalogue/key-list'
import { putKey } from './edit-keys'
import { outdateTranslations, personOf, putText } from './put-text'
import { type Planned, planBulk, type TextAction } from './plan-bulk'

export type Bulk = { keyIds: readonly TextKeyId[]; languages: readonly string[]; action: TextBulkAction }

const isOfKeys = (action: TextBulkAction): action is Exclude<TextBulkAction, TextAction> =>
  action.kind === 'addTags' || action.kind === 'removeTags' || action.kind === 'deleteKeys'

export type Plan = { texts: Planned[]; keys: TextKeyId[] }

/** What would change: texts, or keys where the action is about these. */
export async function bulkPlan(tx: Tx, catalogue: TextCatalogue, bulk: Bulk, ctx: Context): Promise<Result<Plan>> {
  const { action, keyIds } = bulk
  if (!isOfKeys(action)) return ok({ texts: await planBulk(tx, catalogue, { ...bulk, action }, ctx), keys: [] })
  if (!holds(ctx.actor, 'translations.manage'))
    return refuse('access/forbidden', { params: { permission: 'translations.manage' } })
  const keys: TextKeyId[] = []
  for (const id of keyIds) {
    const row = await tx.textKeys.get(id)
    if (catalogue.placeOf(id) !== undefined && !isDeleted(row) && changesKey(action, row?.tags ?? [])) keys.push(id)
  }
  return ok({ texts: [], keys })
}

const changesKey = (action: Exclude<TextBulkAction, TextAction>, tags: readonly string[]): boolean => {
  if (action.kind === 'deleteKeys') return true
  return action.tags.some((tag) => tags.includes(tag) === (action.kind === 'removeTags'))
}

/** Everything at once or nothing: when another number of texts would change than was looked at, none does. */
export async function runBulk(
  tx: Tx,
  catalogue: TextCatalogue,
  { expected, ...bulk }: Bulk & { expected: number },
  ctx: Context,
): Promise<Result<TextBatchRow>> {
  const plan = await bulkPlan(tx, catalogue, bulk, ctx)
  if (!plan.ok) return plan
  const changing = plan.value.texts.filter(({ value }) => value !== null)
  if (changing.length + plan.value.keys.length !== expected) return refuse('text/changed')
  const batchId = ctx.ids.next<'TextBatch'>('TextBatch')
  const { action } = bulk
  for (const { record, value } of changing) {
    if (value === null) continue
    const review = { reviewer: personOf(ctx), reviewedAt: ctx.clock.now(), rejection: null }
    const also = action.kind === 'approve' ? { also: review } : {}
    await putText(tx, record, value, { kind: 'bulk', batchId, ...also }, ctx)
    if (record.language === catalogue.source.language)
      await outdateTranslations(tx, catalogue, record, { batchId }, ctx)
  }
  const keys: TextBatchRow['keys'][number][] = []
  for (const keyId of plan.value.keys) {
    const row = await tx.textKeys.get(keyId)
    keys.push({ keyId, tags: row?.tags ?? [], deleted: false })
    if (isOfKeys(action)) await changeKey(tx, catalogue, keyId, action, row?.tags ?? [], ctx)
  }
  return ok(
    await tx.textBatches.insert({
      ...{ id: batchId, kind: action.kind, at: ctx.clock.now(), by: personOf(ctx), undoneAt: null, keys },
      detail: action.kind === 'replace' ? `${action.find} → ${action.replacement}` : null,
      languages: changing.length > 0 ? bulk.languages : [],
      changed: expected,
    }),
  )
}

async function changeKey(
  tx: Tx,
  catalogue: TextCatalogue,
  keyId: TextKeyId,
  action: Exclude<TextBulkAction, TextAction>,
  before: readonly string[],
  ctx: Context,
): Promise<void> {
  const place = catalogue.placeOf(keyId)
  if (place === undefined) return
  if (action.kind === 'deleteKeys') {
    const deleted = { at: ctx.clock.now(), by: ctx.actorName }
    await putKey(tx, catalogue, place, { deleted }, { kind: 'deleted' }, ctx)
    return
  }
  const tags =
    action.kind === 'addTags'
      ? [...new Set([...before, ...action.tags])]
      : before.filter((tag) => !action.tags.includes(tag))
  await putKey(tx, catalogue, place, { tags }, { kind: 'described' }, ctx)
}
