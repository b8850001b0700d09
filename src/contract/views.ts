import * as z from 'zod/mini'
import type { SavedViewId } from '@/domain/ids'
import { savedListIds, viewAudiences, viewLimits } from '@/domain/views/vocabulary'
import { allowedActions } from './action'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { named } from './schema'

const listId = named('SavedList', z.enum(savedListIds))
const audience = named('ViewAudience', z.enum(viewAudiences))
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(viewLimits.name))
/** What the list's address says of filters and order, without the page: `?status=…&sort=-total`. */
const query = z.string().check(z.maxLength(viewLimits.query))
/** Columns that are shown, in their order; null: as the list shows them by itself. */
const columns = z.nullable(
  z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.maxLength(viewLimits.columns)),
)

export const viewActions = ['edit', 'share', 'delete'] as const
export const savedView = named(
  'SavedView',
  z.object({
    id: idOf<SavedViewId>(),
    version: z.int(),
    listId,
    name,
    query,
    columns,
    audience,
    /** Whose it is. Null when they are gone. */
    owner: z.nullable(z.string()),
    isOwn: z.boolean(),
    /** The reader's own choice: a tab beside those of the list. */
    pinned: z.boolean(),
    allowedActions: allowedActions(viewActions),
  }),
)
export type SavedView = z.infer<typeof savedView>

export const listSavedViews = endpoint({
  id: 'listSavedViews',
  resource: 'views',
  method: 'GET',
  path: '/views',
  summary: 'Saved views of a list: one’s own and those others share with the reader, by name',
  access: 'session',
  query: z.object({ list: listId }),
  responses: { 200: z.object({ rows: z.array(savedView), allowedActions: allowedActions(['share']) }) },
})

export const createSavedView = endpoint({
  id: 'createSavedView',
  resource: 'views',
  method: 'POST',
  path: '/views',
  summary: 'Save what a list shows as a view; it is pinned for its owner',
  access: 'session',
  idempotent: 'required',
  body: z.object({ listId, name, query, columns, audience }),
  responses: { 201: savedView },
})

const viewParams = z.object({ viewId: idOf<SavedViewId>() })

/** Only what is named changes. */
export const updateSavedView = endpoint({
  id: 'updateSavedView',
  resource: 'views',
  method: 'PATCH',
  path: '/views/{viewId}',
  summary: 'Rename a view, share it, or let it show something else',
  access: 'session',
  params: viewParams,
  body: z.object({
    version: z.int(),
    name: z.optional(name),
    query: z.optional(query),
    columns: z.optional(columns),
    audience: z.optional(audience),
  }),
  responses: { 200: savedView },
})

export const pinSavedView = endpoint({
  id: 'pinSavedView',
  resource: 'views',
  method: 'PUT',
  path: '/views/{viewId}/pin',
  summary: 'Make a view a tab of one’s own list, or put it back into the menu',
  access: 'session',
  params: viewParams,
  body: z.object({ pinned: z.boolean() }),
  responses: { 200: savedView },
})

export const deleteSavedView = endpoint({
  id: 'deleteSavedView',
  resource: 'views',
  method: 'DELETE',
  path: '/views/{viewId}',
  summary: 'Delete a view, for everybody who sees it',
  access: 'session',
  params: viewParams,
  query: z.object({ version: z.int() }),
  responses: { 204: null },
})
