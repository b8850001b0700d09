import { type Result, ok, refuse } from '@/domain/result'
import { type SavedList, savedLists } from '@/domain/views/vocabulary'
import type { AllowedAction } from '@/contract/action'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue } from '../paging'
import { actionUnless } from '../refusal'
import { againstSharing, mayOpenList, reachedViews, type ViewRecord, viewRecord } from './view-reach'

export type ListedViews = { rows: ViewRecord[]; allowedActions: AllowedAction<'share'>[] }

/** The views of one list that the reader may use, by name. */
export async function listViews(tx: Tx, list: SavedList, ctx: Context): Promise<Result<ListedViews>> {
  if (!mayOpenList(ctx.actor, list)) return refuse('access/forbidden', { params: { permission: savedLists[list] } })
  const views = (await reachedViews(tx, list, ctx.actor)).toSorted(byValue(({ name }) => name, false, ctx.locale))
  return ok({
    rows: await Promise.all(views.map((view) => viewRecord(tx, view, ctx))),
    allowedActions: [actionUnless('share', await againstSharing(tx, list, ctx))],
  })
}
