import type { AuditKind } from '@/domain/audit/vocabulary'
import type { CompanyId, OrderId, UserId } from '@/domain/ids'
import type { SignInAttemptRow, UserRow } from '@mocks/store/rows/people'
import type { RowChange, Tx } from '@mocks/store/tx'
import { leftOut } from './audited'
import { changedFields } from './changed-fields'
import { type Entry, insertEntry, type Trace } from './entry'
import { recordLabel } from './record-label'
import { anyAccountAt } from '../session/own-accounts'

/** Writes down what the transaction has changed so far, as its last act: who reads the change finds the entry. */
export async function writeAudit(tx: Tx, trace: Trace): Promise<void> {
  const changes = tx.changes()
  for (const change of changes)
    for (const entry of [...(await eventsOf(tx, change, changes)), ...(await entryOf(tx, change))])
      await insertEntry(tx, trace, entry)
}

const kinds = { insert: 'created', update: 'changed', delete: 'deleted' } as const

const kindOf = ({ table, kind, before, after }: RowChange): AuditKind => {
  if (table === 'impersonations' && kind === 'insert') return 'impersonationStarted'
  if (table === 'impersonations' && before?.endedAt === null && after && after.endedAt !== null)
    return 'impersonationEnded'
  return kinds[kind]
}

async function entryOf(tx: Tx, change: RowChange): Promise<Entry[]> {
  const { table, kind, before, after } = change
  if (leftOut[table] !== undefined) return []
  const { changes, more } = await changedFields(tx, table, before, after)
  if (kind === 'update' && changes.length === 0) return []
  const row = after ?? before
  if (!row) return []
  const record = { record: table, recordId: row.id, recordLabel: await recordLabel(tx, table, row) }
  return [{ kind: kindOf(change), companyId: await companyOf(tx, table, row), ...record, changes, more }]
}

/** Coming, going and passwords: rows that say so are not kept, or not shown. */
async function eventsOf(tx: Tx, change: RowChange, all: readonly RowChange[]): Promise<Entry[]> {
  const { table, kind } = change
  if (table === 'sessions') {
    const session = change.after ?? change.before
    // Being logged in as somebody is told by its own record.
    if (!session || session.impersonationId !== null) return []
    if (change.before && change.after && change.before.userId !== change.after.userId)
      return switched(tx, change.before.userId, change.after.userId)
    const { userId } = session
    const user = await tx.users.get(userId)
    // A session that another one replaces: nobody left.
    const isReplaced = all.some(
      ({ table, after }) => table === 'sessions' && after && 'userId' in after && after.userId === userId,
    )
    if (!user || kind === 'update' || (kind === 'delete' && isReplaced)) return []
    return [{ kind: kind === 'insert' ? 'signedIn' : 'signedOut', ...aboutUser(user), actor: user }]
  }
  if (table === 'signInAttempts') return failedSignIn(tx, change.before, change.after)
  if (table === 'users' && change.before && change.after && change.before.passwordHash !== change.after.passwordHash)
    return [{ kind: 'passwordChanged', ...aboutUser(change.after), actor: change.after }]
  if (table === 'signInChallenges' && change.before && change.after && change.after.failures > change.before.failures) {
    const user = await tx.users.get(change.after.userId)
    return user ? [{ kind: 'signInFailed', ...aboutUser(user) }] : []
  }
  return []
}

/** One session went on for another company: to the first its person left, to the second they came. */
async function switched(tx: Tx, from: UserId, to: UserId): Promise<Entry[]> {
  const [left, come] = [await tx.users.get(from), await tx.users.get(to)]
  return [
    ...(left ? [{ kind: 'signedOut' as const, ...aboutUser(left), actor: left }] : []),
    ...(come ? [{ kind: 'signedIn' as const, ...aboutUser(come), actor: come }] : []),
  ]
}

const aboutUser = ({ id, name, companyId }: UserRow) => ({
  record: 'users',
  recordId: id,
  recordLabel: name,
  companyId,
})

/** Old failures fall out of the list, so its length alone does not tell. */
const failedAgain = (before: SignInAttemptRow | null, after: SignInAttemptRow): boolean =>
  after.failures.at(-1) !== before?.failures.at(-1) || after.failures.length > (before?.failures.length ?? 0)

/** Attempts are counted by e-mail and by address; the first alone tells who was meant. */
async function failedSignIn(tx: Tx, before: SignInAttemptRow | null, after: SignInAttemptRow | null): Promise<Entry[]> {
  const email = after?.key.startsWith('email:') ? after.key.slice('email:'.length) : null
  if (!after || email === null || !failedAgain(before, after)) return []
  const user = await anyAccountAt(tx, email)
  if (user) return [{ kind: 'signInFailed', ...aboutUser(user) }]
  return [{ kind: 'signInFailed', companyId: null, record: 'users', recordId: null, recordLabel: email }]
}

/** Whose affair a record is. */
async function companyOf(tx: Tx, table: string, row: object): Promise<CompanyId | null> {
  const { id, companyId, orderId, userId } = row as {
    id: string
    companyId?: CompanyId | null
    orderId?: OrderId | null
    userId?: UserId | null
  }
  if (table === 'companies') return id as CompanyId
  if (companyId !== undefined) return companyId
  if (orderId) return (await tx.orders.get(orderId))?.companyId ?? null
  return userId ? ((await tx.users.get(userId))?.companyId ?? null) : null
}
