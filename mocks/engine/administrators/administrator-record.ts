import type { AllowedAction } from '@/contract/action'
import type { administratorActions } from '@/contract/admin/administrators'
import type { MemberState } from '@/domain/account/vocabulary'
import type { Instant } from '@/domain/clock'
import { type Actor, holds } from '@/domain/permissions/can'
import type { Grants } from '@/domain/permissions/catalogue'
import type { RefusalCode } from '@/domain/refusals'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { RoleRow, UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { actionUnless } from '../refusal'
import { assignedCustomers } from '../session/actor'
import { givenGrants, rolesOf } from '../session/effective-grants'
import { isWithin } from '../team/manager'
import { memberStateOf } from '../team/member-state'
import { usualOptions } from '../team/options'
import { whoCan } from '../team/who-can'

type Action = (typeof administratorActions)[number]
export type AdministratorRecord = {
  user: UserRow
  roles: RoleRow[]
  state: MemberState
  /** Customers the person reaches; null: every one. */
  reached: number | null
  companies: CompanyRow[]
  createdBy: string | null
  lastSeenAt: Instant | null
  isYou: boolean
  /** A role of theirs lets them into the texts. */
  isOfTexts: boolean
  allowedActions: AllowedAction<Action>[]
}

const isBeyondActor = (grants: Grants, actor: Actor): boolean => !isWithin(grants, actor.grants)

/** Would a role give more than its giver has? Whoever works for some customers gives it for these only. */
export const isRoleBeyond = (role: RoleRow, giver: Pick<UserRow, 'customerScope'>, actor: Actor): boolean => {
  const holder = {
    companyId: null,
    confirmed: true,
    customerScope: giver.customerScope,
    overrides: {},
    accountRole: null,
    options: usualOptions,
  }
  return isBeyondActor(givenGrants([role], holder), actor)
}

/** Does a role let anybody into the texts? */
export const isRoleOfTexts = ({ grants }: Pick<RoleRow, 'grants'>): boolean =>
  Object.keys(grants).some((permission) => permission.startsWith('translations.'))

const lastSeen = async (tx: Tx, userId: UserRow['id']): Promise<Instant | null> =>
  (await tx.sessions.by('userId', userId)).reduce<Instant | null>(
    (last, { seenAt }) => Math.max(last ?? 0, seenAt),
    null,
  )

/** What stands against each action, first things first. The use-cases ask this too. */
export const administratorRefusals = async (
  tx: Tx,
  user: UserRow,
  ctx: Context,
): Promise<Record<Action, RefusalCode | false>> => {
  const state = memberStateOf(user, ctx.clock.now())
  const grants = givenGrants(await rolesOf(tx, user), user)
  const isInvited = state === 'invited' || state === 'invitationExpired'
  const rights: RefusalCode | false = !holds(ctx.actor, 'administrators.edit')
    ? 'permission.administratorsEdit'
    : user.id !== ctx.actor.userId && isBeyondActor(grants, ctx.actor) && 'permission.beyondYours'
  const first = (...reasons: (RefusalCode | false)[]): RefusalCode | false =>
    reasons.find((code) => code !== false) ?? false
  return {
    edit: rights,
    activate: first(rights, state !== 'inactive' && 'state.alreadyActive'),
    deactivate: first(
      rights,
      user.id === ctx.actor.userId && 'state.yourself',
      state === 'inactive' && 'state.inactive',
    ),
    resendInvitation: first(rights, !isInvited && (state === 'inactive' ? 'state.inactive' : 'state.signedUp')),
  }
}

export const loadAdministrator = async (tx: Tx, user: UserRow, ctx: Context): Promise<AdministratorRecord> => {
  const refusals = await administratorRefusals(tx, user, ctx)
  const ask = await whoCan(tx, null, 'administrators.edit')
  const scope = user.customerScope
  const companies = scope === null ? [] : await Promise.all(scope.companyIds.map((id) => tx.companies.get(id)))
  const roles = await rolesOf(tx, user)
  const createdBy = user.createdBy === null ? undefined : await tx.users.get(user.createdBy)
  return {
    user,
    roles,
    state: memberStateOf(user, ctx.clock.now()),
    reached: scope === null ? null : (await assignedCustomers(tx, user)).length,
    companies: companies.filter((row): row is CompanyRow => row !== undefined),
    createdBy: createdBy?.name ?? null,
    lastSeenAt: await lastSeen(tx, user.id),
    isYou: user.id === ctx.actor.userId,
    isOfTexts: roles.some(isRoleOfTexts),
    allowedActions: (Object.entries(refusals) as [Action, RefusalCode | false][]).map(([action, code]) =>
      actionUnless(action, code !== false && (code.startsWith('permission.') ? { code, ask } : { code })),
    ),
  }
}
