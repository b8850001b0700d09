import * as z from 'zod/mini'
import { type AuditListQuery, auditListQuery } from '@/contract/admin/audit-list'
import { idOf } from '@/contract/ids'
import type { AuditId } from '@/domain/ids'
import { tolerantSearch } from '@/shared/lib/search-schema'

/** The list, and the entry that is open beside it. */
export const auditSearch = tolerantSearch(z.extend(auditListQuery, { entry: z.optional(idOf<AuditId>()) }))
export type AuditSearch = z.infer<typeof auditSearch>

export const listOf = ({ entry: _entry, ...list }: AuditSearch): AuditListQuery => list

export const auditFilterKeys = [
  'q',
  'actorId',
  'byId',
  'impersonationId',
  'companyId',
  'record',
  'recordId',
  'field',
  'source',
  'kind',
  'requestId',
  'from',
  'to',
] as const satisfies readonly (keyof AuditListQuery)[]
