import type { Permission } from '@/domain/permissions/catalogue'
import { type Result, ok, refuse } from '@/domain/result'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { effectiveGrants } from '../session/effective-grants'

/** The rights without which nobody could ever repair anything again. */
const keys = ['administrators.edit', 'roles.edit'] as const satisfies readonly Permission[]

/** Who holds a key at this moment: people of the seller who are let in and have a password. */
const holdersOf = async (tx: Tx): Promise<ReadonlyMap<Permission, ReadonlySet<string>>> => {
  const staff = (await tx.users.by('staff', 'yes')).filter(
    ({ active, confirmed, passwordHash }) => active && confirmed && passwordHash !== null,
  )
  const grants = await Promise.all(staff.map((user) => effectiveGrants(tx, user)))
  return new Map(
    keys.map((key) => [key, new Set(staff.filter((_, at) => grants[at]?.[key] !== undefined).map(({ id }) => id))]),
  )
}

/**
 * Runs a change of roles or administrators and refuses it where it would leave nobody who could change them, or where
 * somebody would take a key from themselves.
 */
export const keepingRunning = async <T>(tx: Tx, ctx: Context, change: () => Promise<Result<T>>): Promise<Result<T>> => {
  const before = await holdersOf(tx)
  const result = await change()
  if (!result.ok) return result
  const after = await holdersOf(tx)
  for (const key of keys) {
    const [had, have] = [before.get(key), after.get(key)]
    if (had?.size && !have?.size) return refuse('access/last-administrator', { params: { permission: key } })
    if (had?.has(ctx.actor.userId) && !have?.has(ctx.actor.userId))
      return refuse('access/own-last-source', { params: { permission: key } })
  }
  return ok(result.value)
}
