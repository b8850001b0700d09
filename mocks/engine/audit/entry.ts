import type { AuditKind } from '@/domain/audit/vocabulary'
import type { AuditChange } from '@/domain/audit/value'
import type { CompanyId, UserId } from '@/domain/ids'
import type { Permission } from '@/domain/permissions/catalogue'
import type { Context } from '@mocks/engine/context'
import type { AuditRow } from '@mocks/store/rows/audit'
import type { Tx } from '@mocks/store/tx'

/** What the work was started by: an endpoint with the right that opened it, or a kind of timer. */
export type Trace = { ctx: Context; operation: string | null; permission: Permission | null }

export type Entry = {
  kind: AuditKind
  companyId: CompanyId | null
  record: string | null
  recordId: string | null
  recordLabel: string | null
  changes?: AuditChange[]
  more?: number
  /** Who it was, where nobody had signed in yet. */
  actor?: { id: UserId; name: string; companyId: CompanyId | null }
}

/** How many entries are kept; the oldest go first. */
export const keptEntries = 50_000
const dropped = 100

/** Writes one entry under the next number, and lets the oldest go beyond `keptEntries`. */
export async function insertEntry(tx: Tx, { ctx, operation, permission }: Trace, entry: Entry): Promise<AuditRow> {
  const { actor, changes = [], more = 0, ...rest } = entry
  const number = await tx.nextNumber('audit')
  const isSignedIn = String(ctx.actor.userId) !== ''
  if (number % dropped === 0) await dropOldest(tx, number - keptEntries)
  return tx.audit.insert({
    id: idOf(number),
    number,
    at: ctx.clock.now(),
    // Whoever signs in is nobody yet, but has come to one of the two sides.
    source: !isSignedIn && actor && actor.companyId === null && ctx.source === 'portal' ? 'admin' : ctx.source,
    actorId: isSignedIn ? ctx.actor.userId : (actor?.id ?? null),
    actorName: isSignedIn || !actor ? ctx.actorName : actor.name,
    byId: ctx.impersonation?.byUserId ?? null,
    byName: ctx.impersonation?.byName ?? null,
    impersonationId: ctx.impersonation?.id ?? null,
    requestId: ctx.requestId,
    operation,
    permission,
    changes,
    more,
    times: 1,
    ...rest,
  })
}

const idOf = (number: number): AuditRow['id'] => `audit-${number}` as AuditRow['id']

/** The number is the id, so the oldest need not be searched for. */
async function dropOldest(tx: Tx, upTo: number): Promise<void> {
  for (let number = Math.max(1, upTo - dropped); number <= upTo; number += 1)
    if (await tx.audit.get(idOf(number))) await tx.audit.delete(idOf(number))
}
