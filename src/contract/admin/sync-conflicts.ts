import * as z from 'zod/mini'
import { allowedActions } from '../action'
import { endpoint } from '../endpoint'
import { pageOf } from '../paging'
import { named } from '../schema'
import { instant } from '../time'
import { masterRule, provenance, shownValue } from './product-value'
import { conflictKinds, syncConflictListQuery } from './sync-conflict-list'

const kind = z.enum(conflictKinds)
const field = z.string().check(z.minLength(1), z.maxLength(40))

export const syncConflict = named(
  'SyncConflict',
  z.object({
    kind,
    /** Of the product or customer. */
    id: z.string(),
    version: z.int(),
    number: z.string(),
    name: z.string(),
    /** The value, which may be one language of a field. */
    key: z.string(),
    field,
    rule: masterRule,
    /** The category whose exception the rule is. */
    ruleOf: z.nullable(z.string()),
    /** What both sides had last; null when nobody remembers. */
    base: z.nullable(shownValue),
    erp: shownValue,
    portal: shownValue,
    /** When the ERP changed it, and who wrote the portal's. */
    at: z.nullable(instant),
    origin: provenance,
  }),
)
export type SyncConflict = z.infer<typeof syncConflict>

export const listSyncConflicts = endpoint({
  id: 'listSyncConflicts',
  resource: 'syncConflicts',
  method: 'GET',
  path: '/admin/sync/conflicts',
  summary: 'Values on which portal and ERP differ and somebody must decide, with what both had last and the rule',
  access: 'sync.view',
  query: syncConflictListQuery,
  responses: {
    200: pageOf(syncConflict, {
      fields: z.array(z.object({ kind, field, open: z.int() })),
      allowedActions: allowedActions(['decideProducts', 'decideCustomers']),
    }),
  },
})

export const conflictSides = ['erp', 'portal'] as const
export const decisionOutcomes = ['erp', 'portal', 'stale', 'gone', 'locked', 'forbidden', 'unreachable'] as const

/** Each decision is about the record as it was seen; one that has changed since is left alone and told so. */
export const decideSyncConflicts = endpoint({
  id: 'decideSyncConflicts',
  resource: 'syncConflicts',
  method: 'POST',
  path: '/admin/sync/conflicts/decide',
  summary: 'Which side wins, for any number of values',
  access: 'sync.view',
  idempotent: 'required',
  body: z.object({
    decisions: z
      .array(z.object({ kind, id: z.string(), version: z.int(), key: z.string(), side: z.enum(conflictSides) }))
      .check(z.minLength(1), z.maxLength(500)),
  }),
  responses: {
    200: z.object({
      rows: z.array(
        z.object({ kind, id: z.string(), number: z.string(), key: z.string(), outcome: z.enum(decisionOutcomes) }),
      ),
    }),
  },
})

/** What is open is decided the same way at once. */
export const setConflictRule = endpoint({
  id: 'setConflictRule',
  resource: 'syncConflicts',
  method: 'POST',
  path: '/admin/sync/conflicts/rule',
  summary: 'Always this side for this field, from now on and for what is open',
  access: 'sync.view',
  body: z.object({ kind, field, side: z.enum(conflictSides) }),
  responses: { 200: z.object({ answered: z.int() }) },
})
