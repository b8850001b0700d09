import type { Grant } from '@/contract/admin/access-names'
import type { RoleId } from '@/domain/ids'
import { type Grants, permissions, type Scope, type Side } from '@/domain/permissions/catalogue'
import { withNeeds } from '@/domain/permissions/needs'
import { type FieldError, type Result, ok, refuse } from '@/domain/result'
import type { Localized } from '@mocks/store/rows/base'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { RoleRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import { keepingRunning } from '../administrators/keeps-running'
import type { Context } from '../context'
import { staysDecidable, undecidableCases } from '../team/stays-decidable'
import { beyondCeiling, ceilingOf } from './ceiling'
import { loadRole, membersOf, type RoleRecord } from './role-record'

const changedNow = (ctx: Context) => ({ changedAt: ctx.clock.now(), changedBy: ctx.actorName })

/** Two roles of a side with one name could not be told apart. */
const nameErrors = async (tx: Tx, names: Localized, side: Side, except?: RoleId): Promise<FieldError[]> => {
  const others = (await tx.roles.all()).filter((row) => row.side === side && row.id !== except)
  return (Object.keys(names) as (keyof Localized)[])
    .filter((locale) => others.some(({ name }) => name[locale].toLowerCase() === names[locale].toLowerCase()))
    .map((locale) => ({ pointer: `/names/${locale}`, code: 'duplicate' }))
}

/** ADM-08: a new role, empty or with the rights of another one, as far as its maker could give them. */
export async function createRole(
  tx: Tx,
  { side, names, copyOf }: { side: Side; names: Localized; copyOf: RoleId | null },
  ctx: Context,
): Promise<Result<RoleRecord>> {
  const source = copyOf === null ? null : await tx.roles.get(copyOf)
  if (source === undefined || (source && source.side !== side))
    return refuse('request/invalid', { errors: [{ pointer: '/copyOf', code: 'unknown' }] })
  const errors = await nameErrors(tx, names, side)
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const grants = source?.grants ?? {}
  if (beyondCeiling({}, grants, ceilingOf(side, ctx.actor)).length > 0) return refuse('access/beyond-rights')
  const row = await tx.roles.insert({
    id: ctx.ids.next('Role'),
    side,
    name: names,
    grants,
    builtIn: false,
    copiedFrom: copyOf,
    ...changedNow(ctx),
  })
  return ok(await loadRole(tx, row, ctx))
}

/** The rights as they would be stored: with what they need. Errors point into the list that was sent. */
const checkedGrants = (row: RoleRow, wanted: readonly Grant[], ctx: Context): Result<Grants> => {
  const errors = wanted.flatMap(({ permission, scope }, at): FieldError[] => {
    const { side, scopes } = permissions[permission]
    const pointer = `/grants/${at}`
    if (side !== row.side || !(scopes as readonly Scope[]).includes(scope)) return [{ pointer, code: 'invalid' }]
    const first = wanted.findIndex((each) => each.permission === permission)
    return first === at ? [] : [{ pointer, code: 'duplicate' }]
  })
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const grants = withNeeds(Object.fromEntries(wanted.map(({ permission, scope }) => [permission, scope])))
  const beyond = beyondCeiling(row.grants, grants, ceilingOf(row.side, ctx.actor))
  return beyond.length > 0 ? refuse('access/beyond-rights', { params: { count: beyond.length } }) : ok(grants)
}

/** The companies whose people hold the role. */
export const companiesWith = async (tx: Tx, roleId: RoleId): Promise<CompanyRow[]> => {
  const ids = new Set((await membersOf(tx, roleId)).flatMap(({ companyId }) => companyId ?? []))
  return Promise.all([...ids].map((id) => tx.companies.require(id)))
}

/**
 * Gives a role other rights. Refused are rights beyond the editor's own, and whatever would leave nobody to run the
 * administration or an order without anybody to decide it.
 */
export async function grantRights(
  tx: Tx,
  { row, wanted, names }: { row: RoleRow; wanted: readonly Grant[]; names?: Localized },
  ctx: Context,
): Promise<Result<RoleRow>> {
  const grants = checkedGrants(row, wanted, ctx)
  if (!grants.ok) return grants
  const now = ctx.clock.now()
  const companies = await companiesWith(tx, row.id)
  const before = await Promise.all(companies.map((company) => undecidableCases(tx, company, now)))
  const patch = { grants: grants.value, ...(names && { name: names }), ...changedNow(ctx) }
  const written = await keepingRunning(tx, ctx, async () => ok(await tx.roles.update(row.id, patch)))
  if (!written.ok) return written
  for (const [at, company] of companies.entries()) {
    const kept = await staysDecidable(tx, company, now, before[at] ?? new Map())
    if (!kept.ok) return kept
  }
  return written
}

/** ADM-08, ACC-20: changes names and rights of a role. Whoever holds it has them from the next call on. */
export async function updateRole(
  tx: Tx,
  { roleId, version, names, grants }: { roleId: RoleId; version: number; names: Localized; grants: readonly Grant[] },
  ctx: Context,
): Promise<Result<RoleRecord>> {
  const row = await tx.roles.get(roleId)
  if (!row) return refuse('resource/not-found')
  if (row.version !== version) return refuse('conflict/stale', { current: await loadRole(tx, row, ctx) })
  const errors = await nameErrors(tx, names, row.side, row.id)
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const written = await grantRights(tx, { row, wanted: grants, names }, ctx)
  return written.ok ? ok(await loadRole(tx, written.value, ctx)) : written
}

/** A role that came with the portal stays; so does one that somebody holds. */
export async function deleteRole(
  tx: Tx,
  { roleId, version }: { roleId: RoleId; version: number },
  ctx: Context,
): Promise<Result<null>> {
  const row = await tx.roles.get(roleId)
  if (!row) return refuse('resource/not-found')
  if (row.version !== version) return refuse('conflict/stale', { current: await loadRole(tx, row, ctx) })
  if (row.builtIn) return refuse('role/built-in')
  const holders = await membersOf(tx, roleId)
  if (holders.length > 0) return refuse('role/in-use', { params: { count: holders.length } })
  for (const copy of await tx.roles.all())
    if (copy.copiedFrom === roleId) await tx.roles.update(copy.id, { copiedFrom: null })
  await tx.roles.delete(roleId)
  return ok(null)
}
