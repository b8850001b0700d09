import type { RoleId, UserId } from '@/domain/ids'
import { type FieldError, type Result, ok, refuse } from '@/domain/result'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import type { Cipher } from '../session/cipher'
import { endSessions } from '../session/sessions'
import { type Invitation, issueInvitation } from '../team/invitation'
import { usualOptions } from '../team/options'
import { isTheirs } from './administrator-choices'
import {
  type AdministratorRecord,
  administratorRefusals,
  isRoleBeyond,
  loadAdministrator,
} from './administrator-record'
import { keepingRunning } from './keeps-running'
import { findAdministrator } from './list-administrators'

type Fields = Pick<UserRow, 'name' | 'phone' | 'locale' | 'roleIds' | 'customerScope'>
type Action = keyof Awaited<ReturnType<typeof administratorRefusals>>
type Changed = Result<AdministratorRecord>

const roleErrors = async (tx: Tx, roleIds: readonly RoleId[], before: readonly RoleId[], ctx: Context) => {
  const giver = await tx.users.require(ctx.actor.userId)
  const errors: FieldError[] = []
  for (const [at, id] of roleIds.entries()) {
    const row = await tx.roles.get(id)
    const pointer = `/roleIds/${at}`
    if (row?.side !== 'admin') errors.push({ pointer, code: 'unknown' })
    else if (roleIds.indexOf(id) !== at) errors.push({ pointer, code: 'duplicate' })
    else if (!before.includes(id) && isRoleBeyond(row, giver, ctx.actor)) errors.push({ pointer, code: 'unavailable' })
  }
  return errors
}

/** Nobody hands on customers that are not their own. What somebody has already is no gift. */
const scopeErrors = async (tx: Tx, wanted: UserRow['customerScope'], before: UserRow | null, ctx: Context) => {
  const own = (await tx.users.require(ctx.actor.userId)).customerScope
  const errors: FieldError[] = []
  if (wanted === null) {
    if (own !== null && before?.customerScope !== null) errors.push({ pointer: '/customerScope', code: 'unavailable' })
    return errors
  }
  if (wanted.companyIds.length + wanted.countries.length === 0)
    errors.push({ pointer: '/customerScope', code: 'required' })
  for (const [at, id] of wanted.companyIds.entries()) {
    const company = await tx.companies.get(id)
    const kept = before?.customerScope?.companyIds.includes(id)
    if (!company || !(kept || isTheirs(company, own)))
      errors.push({ pointer: `/customerScope/companyIds/${at}`, code: 'unknown' })
  }
  for (const [at, code] of wanted.countries.entries()) {
    const kept = before?.customerScope?.countries.includes(code)
    if (own !== null && !own.countries.includes(code) && !kept)
      errors.push({ pointer: `/customerScope/countries/${at}`, code: 'unavailable' })
  }
  return errors
}

const checked = async (tx: Tx, fields: Fields, before: UserRow | null, ctx: Context): Promise<FieldError[]> => [
  ...(await roleErrors(tx, fields.roleIds, before?.roleIds ?? [], ctx)),
  ...(await scopeErrors(tx, fields.customerScope, before, ctx)),
]

/** Once each and in order, so that the same choice is the same value. */
const normalScope = (scope: UserRow['customerScope']): UserRow['customerScope'] =>
  scope && {
    companyIds: [...new Set(scope.companyIds)].toSorted(),
    countries: [...new Set(scope.countries)].toSorted(),
  }

/** ADM-08, ADM-11: makes somebody of the seller and a link that sets their password. */
export async function inviteAdministrator(
  tx: Tx,
  { email, ...fields }: Fields & { email: string },
  ctx: Context,
  cipher: Cipher,
): Promise<Result<{ record: AdministratorRecord; invitation: Invitation }>> {
  const errors = await checked(tx, fields, null, ctx)
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const address = email.trim().toLowerCase()
  if (await tx.users.one('email', address))
    return refuse('administrator/email-taken', { errors: [{ pointer: '/email', code: 'unavailable' }] })
  const now = ctx.clock.now()
  const inviter = await tx.users.require(ctx.actor.userId)
  const user = await tx.users.insert({
    id: ctx.ids.next('User'),
    ...fields,
    customerScope: normalScope(fields.customerScope),
    email: address,
    passwordHash: null,
    active: true,
    companyId: null,
    branchId: null,
    timeZone: inviter.timeZone,
    accountRole: null,
    options: usualOptions,
    overrides: {},
    createdBy: inviter.id,
    createdAt: now,
    invitedAt: now,
    confirmed: true,
    costCentreIds: [],
    defaultAddressId: null,
    documentPreference: 'invoice',
    notifications: {},
  })
  const invitation = await issueInvitation(tx, user, ctx, cipher)
  return ok({ record: await loadAdministrator(tx, invitation.user, ctx), invitation })
}

type Command = { userId: UserId; version: number }

/** The person a command is about, at the version the caller saw and only if the record allows the action. */
const managed = async (
  tx: Tx,
  { userId, version }: Command,
  action: Action,
  ctx: Context,
): Promise<Result<UserRow>> => {
  const found = await findAdministrator(tx, userId)
  if (!found.ok) return found
  const user = found.value
  const current = await loadAdministrator(tx, user, ctx)
  if (user.version !== version) return refuse('conflict/stale', { current })
  const code = (await administratorRefusals(tx, user, ctx))[action]
  if (code === 'permission.beyondYours') return refuse('access/beyond-rights', { params: { code }, current })
  return code ? refuse('administrator/not-possible', { params: { code, name: user.name }, current }) : ok(user)
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

export async function updateAdministrator(tx: Tx, command: Command & Fields, ctx: Context): Promise<Changed> {
  const found = await managed(tx, command, 'edit', ctx)
  if (!found.ok) return found
  const user = found.value
  const { name, phone, locale, roleIds } = command
  const customerScope = normalScope(command.customerScope)
  const isRights = !same(roleIds, user.roleIds) || !same(customerScope, normalScope(user.customerScope))
  if (isRights && user.id === ctx.actor.userId)
    return refuse('team/own-rights', { params: { name: user.name }, current: await loadAdministrator(tx, user, ctx) })
  const errors = await checked(tx, { name, phone, locale, roleIds, customerScope }, user, ctx)
  if (errors.length > 0) return refuse('request/invalid', { errors })
  return keepingRunning(tx, ctx, async () => {
    const changed = await tx.users.update(user.id, { name, phone, locale, roleIds, customerScope })
    return ok(await loadAdministrator(tx, changed, ctx))
  })
}

export async function activateAdministrator(tx: Tx, command: Command, ctx: Context): Promise<Changed> {
  const found = await managed(tx, command, 'activate', ctx)
  if (!found.ok) return found
  return ok(await loadAdministrator(tx, await tx.users.update(found.value.id, { active: true }), ctx))
}

/** Ends every session at once. Somebody always stays who can change administrators and roles. */
export async function deactivateAdministrator(tx: Tx, command: Command, ctx: Context): Promise<Changed> {
  const found = await managed(tx, command, 'deactivate', ctx)
  if (!found.ok) return found
  return keepingRunning(tx, ctx, async () => {
    const changed = await tx.users.update(found.value.id, { active: false })
    await endSessions(tx, ctx.clock.now(), changed.id)
    return ok(await loadAdministrator(tx, changed, ctx))
  })
}

export async function resendAdministratorInvitation(
  tx: Tx,
  command: Command,
  ctx: Context,
  cipher: Cipher,
): Promise<Result<{ record: AdministratorRecord; invitation: Invitation }>> {
  const found = await managed(tx, command, 'resendInvitation', ctx)
  if (!found.ok) return found
  const invitation = await issueInvitation(tx, found.value, ctx, cipher)
  return ok({ record: await loadAdministrator(tx, invitation.user, ctx), invitation })
}
