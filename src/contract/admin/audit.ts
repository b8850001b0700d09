import * as z from 'zod/mini'
import { auditKinds, auditSources } from '@/domain/audit/vocabulary'
import type { AuditId, CompanyId, UserId } from '@/domain/ids'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { currency } from '../money'
import { pageOf } from '../paging'
import { named } from '../schema'
import { instant } from '../time'
import { auditListQuery } from './audit-list'

/** One value, in the one of these fields that `as` names. Values that could open a door are `hidden`. */
const auditItem = named(
  'AuditItem',
  z.object({
    as: z.enum(['text', 'number', 'flag', 'instant', 'money', 'record', 'hidden', 'list']),
    text: z.optional(z.string()),
    number: z.optional(z.number()),
    flag: z.optional(z.boolean()),
    instant: z.optional(instant),
    money: z.optional(z.object({ amount: z.int(), currency })),
    /** Another record, by the name it had when the entry was written. */
    record: z.optional(z.object({ kind: z.string(), id: z.string(), label: z.string() })),
  }),
)
export type AuditWireItem = z.infer<typeof auditItem>

const auditValue = named(
  'AuditValue',
  z.object({
    ...auditItem.shape,
    items: z.optional(z.array(auditItem)),
    /** Items of the list beyond those that are kept. */
    more: z.optional(z.int()),
  }),
)
export type AuditWireValue = z.infer<typeof auditValue>

export const auditChange = named(
  'AuditChange',
  z.object({
    field: z.string(),
    /** Where inside the field: the article of a line, the right of a role. */
    part: z.nullable(z.string()),
    before: z.nullable(auditValue),
    after: z.nullable(auditValue),
  }),
)
export type AuditWireChange = z.infer<typeof auditChange>

const person = z.object({ id: idOf<UserId>(), name: z.string() })

export const auditEntry = named(
  'AuditEntry',
  z.object({
    id: idOf<AuditId>(),
    number: z.int(),
    at: instant,
    kind: z.enum(auditKinds),
    source: z.enum(auditSources),
    /** `id` is null for the portal itself and for people who had not signed in. */
    actor: z.object({ id: z.nullable(idOf<UserId>()), name: z.string() }),
    /** The administrator who acted as the actor. */
    by: z.nullable(z.extend(person, { impersonationId: z.nullable(z.string()) })),
    company: z.nullable(z.object({ id: idOf<CompanyId>(), name: z.string() })),
    record: z.nullable(
      z.object({ kind: z.string(), id: z.nullable(z.string()), label: z.nullable(z.string()), exists: z.boolean() }),
    ),
    requestId: z.nullable(z.string()),
    /** The endpoint that was called, or the work of the clock. */
    operation: z.nullable(z.string()),
    permission: z.nullable(z.string()),
    changes: z.array(auditChange),
    /** Changed fields beyond those that are kept. */
    more: z.int(),
    /** How often the same was refused within a minute. */
    times: z.int(),
  }),
)
export type AuditEntry = z.infer<typeof auditEntry>

/** `q` finds names, record numbers and values. Days are those of the reader. */
export const listAudit = endpoint({
  id: 'listAudit',
  resource: 'audit',
  method: 'GET',
  path: '/admin/audit',
  summary: 'Who changed what, newest first',
  access: 'audit.view',
  query: auditListQuery,
  responses: { 200: pageOf(auditEntry) },
})

export const getAuditEntry = endpoint({
  id: 'getAuditEntry',
  resource: 'audit',
  method: 'GET',
  path: '/admin/audit/{entryId}',
  summary: 'One entry of the audit',
  access: 'audit.view',
  params: z.object({ entryId: idOf<AuditId>() }),
  responses: { 200: auditEntry },
})

/** What occurs in the entries the reader may see, for the filters. */
export const getAuditFilters = endpoint({
  id: 'getAuditFilters',
  resource: 'audit',
  method: 'GET',
  path: '/admin/audit-filters',
  summary: 'People, customers, records and fields that occur in the audit',
  access: 'audit.view',
  responses: {
    200: z.object({
      actors: z.array(person),
      administrators: z.array(person),
      companies: z.array(z.object({ id: idOf<CompanyId>(), name: z.string() })),
      records: z.array(z.object({ kind: z.string(), fields: z.array(z.string()) })),
    }),
  },
})
