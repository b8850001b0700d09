import * as z from 'zod/mini'
import { auditKinds, auditSources } from '@/domain/audit/vocabulary'
import type { CompanyId, UserId } from '@/domain/ids'
import { idOf } from '../ids'
import { anyOf, listQuery } from '../paging'
import { date } from '../time'

const name = z.string().check(z.minLength(1), z.maxLength(64))

export const auditListQuery = listQuery(['at'], {
  actorId: anyOf(idOf<UserId>()),
  /** The administrator who acted in somebody's account. */
  byId: anyOf(idOf<UserId>()),
  /** One time of being logged in as somebody. */
  impersonationId: z.optional(name),
  companyId: anyOf(idOf<CompanyId>()),
  /** Kinds of records, such as `orders`. */
  record: anyOf(name),
  recordId: z.optional(name),
  field: anyOf(name),
  source: anyOf(z.enum(auditSources)),
  kind: anyOf(z.enum(auditKinds)),
  requestId: z.optional(name),
  from: z.optional(date),
  to: z.optional(date),
})
export type AuditListQuery = z.infer<typeof auditListQuery>
