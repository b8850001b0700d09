import type { UserId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import type { Cipher } from '../session/cipher'
import { readingOf } from '../session/preferences'
import { endSessions } from '../session/sessions'
import { type Invitation, issueInvitation } from '../team/invitation'
import { usualOptions } from '../team/options'
import { administratorErrors, type AdministratorFields, normalLanguages, normalScope } from './administrator-fields'
import { type AdministratorRecord, administratorRefusals, loadAdministrator } from './administrator-record'
import { keepingRunning } from './keeps-running'
import { findAdministrator } from './list-administrators'
import { anyAccountAt } from '../session/own-accounts'

type Action = keyof Awaited<ReturnType<typeof administratorRefusals>>
type Changed = Result<AdministratorRecord>

/** ADM-08, ADM-11: makes somebody of the seller and a link that sets their password. */
export async function inviteAdministrator(
  tx: Tx,
  { email, ...fields }: AdministratorFields & { email: string },
  ctx: Context,
  cipher: Cipher,
): Promise<Result<{ record: AdministratorRecord; invitation: Invitation }>> {
  const errors = await administratorErrors(tx, fields, null, ctx)
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const reading = await readingOf(tx, fields, null)
  if (!reading.ok) return reading
  const address = email.trim().toLowerCase()
  if (await anyAccountAt(tx, address))
    return refuse('administrator/email-taken', { errors: [{ pointer: '/email', code: 'unavailable' }] })
  const now = ctx.clock.now()
  const inviter = await tx.users.require(ctx.actor.userId)
  const user = await tx.users.insert({
    id: ctx.ids.next('User'),
    ...fields,
    ...reading.value,
    customerScope: normalScope(fields.customerScope),
    languages: normalLanguages(fields.languages),
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

export async function updateAdministrator(
  tx: Tx,
  command: Command & AdministratorFields,
  ctx: Context,
): Promise<Changed> {
  const found = await managed(tx, command, 'edit', ctx)
  if (!found.ok) return found
  const user = found.value
  const { name, phone, locale, roleIds } = command
  const customerScope = normalScope(command.customerScope)
  const languages = normalLanguages(command.languages)
  const isRights =
    !same(roleIds, user.roleIds) ||
    !same(customerScope, normalScope(user.customerScope)) ||
    !same(languages, normalLanguages(user.languages))
  if (isRights && user.id === ctx.actor.userId)
    return refuse('team/own-rights', { params: { name: user.name }, current: await loadAdministrator(tx, user, ctx) })
  const reading = await readingOf(tx, command, user)
  if (!reading.ok) return reading
  const wanted = { name, phone, locale, roleIds, customerScope, languages }
  const errors = await administratorErrors(tx, wanted, user, ctx)
  if (errors.length > 0) return refuse('request/invalid', { errors })
  return keepingRunning(tx, ctx, async () => {
    const changed = await tx.users.update(user.id, { ...wanted, ...reading.value })
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
