import type { Instant } from '../clock'
import type { Currency } from '../money'

/** A value of a field as the audit keeps it: what it meant when it was written, names included. Null: nothing. */
export type AuditItem =
  | { as: 'text'; text: string }
  | { as: 'number'; number: number }
  | { as: 'flag'; on: boolean }
  | { as: 'instant'; at: Instant }
  | { as: 'money'; amount: number; currency: Currency }
  /** Another record, by the name it had then. */
  | { as: 'record'; record: string; id: string; label: string }
  /** There was one, and nobody is told which: a password, a token, a code. */
  | { as: 'hidden' }
export type AuditValue = AuditItem | { as: 'list'; items: AuditItem[]; more: number } | null

/** `part` says where inside the field: the article of a line, the right of a role. */
export type AuditChange = { field: string; part: string | null; before: AuditValue; after: AuditValue }
