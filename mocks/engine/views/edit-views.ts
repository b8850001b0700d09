import type { SavedViewId } from '@/domain/ids'
import { type FieldError, type Result, ok, refuse } from '@/domain/result'
import { type SavedList, savedLists, shareRightOf, sideOfList, viewLimits } from '@/domain/views/vocabulary'
import type { SavedViewRow } from '@mocks/store/rows/views'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import {
  againstSharing,
  isAudienceOf,
  mayOpenList,
  reachedView,
  reachedViews,
  type ViewRecord,
  viewRecord,
} from './view-reach'

type Fields = Pick<SavedViewRow, 'name' | 'query' | 'columns' | 'audience'>

/** A name is unique among the views its owner sees, so that no two tabs read alike. */
async function faultsOf(tx: Tx, list: SavedList, fields: Partial<Fields>, ctx: Context, self?: SavedViewId) {
  const errors: FieldError[] = []
  const fold = (text: string) => text.trim().toLocaleLowerCase()
  const { name, audience } = fields
  if (name !== undefined) {
    const others = (await reachedViews(tx, list, ctx.actor)).filter(({ id }) => id !== self)
    if (others.some((other) => fold(other.name) === fold(name))) errors.push({ pointer: '/name', code: 'duplicate' })
  }
  if (audience !== undefined && !isAudienceOf(list, audience))
    errors.push({ pointer: '/audience', code: 'unavailable' })
  return errors
}

const maySee = async (tx: Tx, list: SavedList, audience: SavedViewRow['audience'], ctx: Context) => {
  if (audience === 'mine') return null
  const against = await againstSharing(tx, list, ctx)
  if (!against) return null
  return refuse('access/forbidden', { params: { permission: shareRightOf(sideOfList(list)) }, ask: against.ask })
}

export async function createView(
  tx: Tx,
  { listId, ...fields }: Fields & { listId: SavedList },
  ctx: Context,
): Promise<Result<ViewRecord>> {
  if (!mayOpenList(ctx.actor, listId)) return refuse('access/forbidden', { params: { permission: savedLists[listId] } })
  const refused = await maySee(tx, listId, fields.audience, ctx)
  if (refused) return refused
  const errors = await faultsOf(tx, listId, fields, ctx)
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const { userId, companyId } = ctx.actor
  const own = (await tx.savedViews.by('listId', listId)).filter(({ ownerId }) => ownerId === userId)
  if (own.length >= viewLimits.mostOwn) return refuse('view/too-many', { params: { maximum: viewLimits.mostOwn } })
  const id = ctx.ids.next<'SavedView'>('SavedView')
  const view = await tx.savedViews.insert({ id, listId, ownerId: userId, companyId, ...fields })
  await tx.viewPins.insert({ id: ctx.ids.next<'ViewPin'>('ViewPin'), viewId: id, userId })
  return ok(await viewRecord(tx, view, ctx))
}

async function editable(tx: Tx, { viewId, version }: { viewId: SavedViewId; version: number }, ctx: Context) {
  const found = await reachedView(tx, viewId, ctx.actor)
  if (!found.ok) return found
  const record = await viewRecord(tx, found.value, ctx)
  const edit = record.actions.find(({ action }) => action === 'edit')
  if (!edit?.allowed) return refuse('access/forbidden', { ask: edit?.reason?.ask ?? [] })
  return record.view.version === version ? ok(record.view) : refuse('conflict/stale', { current: record })
}

/** Changes what is named. Whoever shares it need not share it again to change it. */
export async function updateView(
  tx: Tx,
  command: { viewId: SavedViewId; version: number } & { [F in keyof Fields]?: Fields[F] | undefined },
  ctx: Context,
): Promise<Result<ViewRecord>> {
  const found = await editable(tx, command, ctx)
  if (!found.ok) return found
  const view = found.value
  const { name = view.name, query = view.query, columns = view.columns, audience = view.audience } = command
  const changed = { name, query, columns, audience }
  const refused = audience === view.audience ? null : await maySee(tx, view.listId, audience, ctx)
  if (refused) return refused
  const errors = await faultsOf(tx, view.listId, changed, ctx, view.id)
  if (errors.length > 0) return refuse('request/invalid', { errors })
  return ok(await viewRecord(tx, await tx.savedViews.update(view.id, changed), ctx))
}

/** A tab for this reader alone. One that is so already stays as it is. */
export async function pinView(
  tx: Tx,
  { viewId, pinned }: { viewId: SavedViewId; pinned: boolean },
  ctx: Context,
): Promise<Result<ViewRecord>> {
  const found = await reachedView(tx, viewId, ctx.actor)
  if (!found.ok) return found
  const { userId } = ctx.actor
  const pin = (await tx.viewPins.by('viewId', viewId)).find((each) => each.userId === userId)
  if (pin && !pinned) await tx.viewPins.delete(pin.id)
  if (!pin && pinned) await tx.viewPins.insert({ id: ctx.ids.next<'ViewPin'>('ViewPin'), viewId, userId })
  return ok(await viewRecord(tx, found.value, ctx))
}

export async function deleteView(
  tx: Tx,
  command: { viewId: SavedViewId; version: number },
  ctx: Context,
): Promise<Result<null>> {
  const found = await editable(tx, command, ctx)
  if (!found.ok) return found
  for (const pin of await tx.viewPins.by('viewId', command.viewId)) await tx.viewPins.delete(pin.id)
  await tx.savedViews.delete(command.viewId)
  return ok(null)
}
