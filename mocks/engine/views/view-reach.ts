import { type Actor, holds } from '@/domain/permissions/can'
import { type Result, ok, refuse } from '@/domain/result'
import type { SavedViewId } from '@/domain/ids'
import { audiencesOf, type SavedList, savedLists, shareRightOf, sideOfList } from '@/domain/views/vocabulary'
import type { AllowedAction } from '@/contract/action'
import type { viewActions } from '@/contract/views'
import type { SavedViewRow } from '@mocks/store/rows/views'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { actionUnless } from '../refusal'
import { whoGrants } from '../team/who-can'

export type ViewRecord = {
  view: SavedViewRow
  owner: string | null
  isOwn: boolean
  pinned: boolean
  actions: AllowedAction<(typeof viewActions)[number]>[]
}

/** A list somebody may not open has no views for them, neither to read nor to make. */
export const mayOpenList = (actor: Actor, list: SavedList): boolean => holds(actor, savedLists[list])

async function shareRole(tx: Tx, actor: Actor, view: SavedViewRow): Promise<boolean> {
  const [reader, owner] = await Promise.all([tx.users.get(actor.userId), tx.users.get(view.ownerId)])
  return reader !== undefined && owner !== undefined && reader.roleIds.some((id) => owner.roleIds.includes(id))
}

async function reaches(tx: Tx, actor: Actor, view: SavedViewRow): Promise<boolean> {
  if (!mayOpenList(actor, view.listId)) return false
  if (view.ownerId === actor.userId) return true
  if (view.audience === 'mine' || view.companyId !== actor.companyId) return false
  return view.audience === 'role' ? shareRole(tx, actor, view) : true
}

export async function reachedViews(tx: Tx, list: SavedList, actor: Actor): Promise<SavedViewRow[]> {
  const all = await tx.savedViews.by('listId', list)
  const reached = await Promise.all(all.map((view) => reaches(tx, actor, view)))
  return all.filter((_, at) => reached[at])
}

export async function reachedView(tx: Tx, id: SavedViewId, actor: Actor): Promise<Result<SavedViewRow>> {
  const view = await tx.savedViews.get(id)
  return view && (await reaches(tx, actor, view)) ? ok(view) : refuse('resource/not-found')
}

/** Why the reader may not show views of this list to others; null when they may. */
export async function againstSharing(tx: Tx, list: SavedList, ctx: Context) {
  const right = shareRightOf(sideOfList(list))
  if (holds(ctx.actor, right)) return null
  return { code: 'permission.viewsShare' as const, ask: await whoGrants(tx, ctx.actor.companyId, right) }
}

/** A shared view is kept by its owner and by those who may share themselves. */
export async function viewRecord(tx: Tx, view: SavedViewRow, ctx: Context): Promise<ViewRecord> {
  const { userId } = ctx.actor
  const isOwn = view.ownerId === userId
  const against = await againstSharing(tx, view.listId, ctx)
  const notYours = isOwn ? null : against
  const pins = await tx.viewPins.by('viewId', view.id)
  return {
    view,
    owner: (await tx.users.get(view.ownerId))?.name ?? null,
    isOwn,
    pinned: pins.some((pin) => pin.userId === userId),
    actions: [actionUnless('edit', notYours), actionUnless('share', against), actionUnless('delete', notYours)],
  }
}

/** Whether views of this list can be shared with these people. */
export const isAudienceOf = (list: SavedList, audience: SavedViewRow['audience']): boolean =>
  audiencesOf(sideOfList(list)).includes(audience)
