import type { ConflictKind } from '@/contract/admin/sync-conflict-list'
import type { SyncConflict, decisionOutcomes } from '@/contract/admin/sync-conflicts'

/** An open conflict, to be sorted and found; shown only when its page is asked for. */
export type OpenConflict = {
  id: string
  kind: ConflictKind
  number: string
  name: string
  key: string
  field: string
  at: number | null
  show(): Promise<SyncConflict>
}

export type Decision = {
  id: string
  version: number
  key: string
  side: 'erp' | 'portal'
}
export type DecisionOutcome = (typeof decisionOutcomes)[number]
export type Decided = { id: string; number: string; key: string; outcome: DecisionOutcome }

/** A moment as the contract writes it. */
export const isoOrNull = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())
