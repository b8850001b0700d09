import { createSavedView, deleteSavedView, listSavedViews, pinSavedView, updateSavedView } from '@/contract/views'
import * as edit from '@mocks/engine/views/edit-views'
import { listViews } from '@mocks/engine/views/list-views'
import { implement } from '../implement'
import { presentView } from '../presenters/view'
import { presentCurrent } from '../refusal-current'

export const viewHandlers = [
  implement(listSavedViews, async ({ tx, query, ctx, reply }) => {
    const result = await listViews(tx, query.list, ctx)
    if (!result.ok) return result
    return reply(200, { ...result.value, rows: result.value.rows.map(presentView) })
  }),

  implement(createSavedView, async ({ tx, body, ctx, reply }) => {
    const result = await edit.createView(tx, body, ctx)
    return result.ok ? reply(201, presentView(result.value)) : result
  }),

  implement(updateSavedView, async ({ tx, params, body, ctx, reply }) => {
    const result = await edit.updateView(tx, { ...params, ...body }, ctx)
    return result.ok ? reply(200, presentView(result.value)) : presentCurrent(result, presentView)
  }),

  implement(pinSavedView, async ({ tx, params, body, ctx, reply }) => {
    const result = await edit.pinView(tx, { ...params, ...body }, ctx)
    return result.ok ? reply(200, presentView(result.value)) : result
  }),

  implement(deleteSavedView, async ({ tx, params, query, ctx, reply }) => {
    const result = await edit.deleteView(tx, { ...params, ...query }, ctx)
    return result.ok ? reply(204) : presentCurrent(result, presentView)
  }),
]
