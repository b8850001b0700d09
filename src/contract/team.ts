import * as z from 'zod/mini'
import { memberListQuery, memberState, accountRole } from './member-list'
import { accountOptions } from '@/domain/account/vocabulary'
import type { BranchId, CatalogId, CompanyId, CostCentreId, OrderId, RoleId, UserId } from '@/domain/ids'
import { allPermissions, type Permission } from '@/domain/permissions/catalogue'
import { allowedActions, refusalReason } from './action'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { currency, moneySchema } from './money'
import { pageOf } from './paging'
import { named } from './schema'
import { email, locale, readingLanguage } from './session'
import { instant } from './time'

const scope = named('Scope', z.enum(['own', 'branch', 'company', 'assigned', 'all']))
const permissionName = z.enum(allPermissions as [Permission, ...Permission[]])
export const person = z.object({ id: idOf<UserId>(), name: z.string() })

export const memberSummary = named(
  'MemberSummary',
  z.object({
    id: idOf<UserId>(),
    version: z.int(),
    name: z.string(),
    email: z.string(),
    companyId: idOf<CompanyId>(),
    companyName: z.string(),
    accountRole,
    state: memberState,
    branch: z.nullable(z.object({ id: idOf<BranchId>(), name: z.string() })),
    /** What the choices come to, under the portal's settings. */
    mayOrder: z.boolean(),
    mayAuthorize: z.boolean(),
    limitedBudget: z.boolean(),
    lastSeenAt: z.nullable(instant),
  }),
)
export type MemberSummary = z.infer<typeof memberSummary>

/** ACC-10, ACC-11: a choice that a setting forbids is shown with the reason and reads as off; the stored choice stays. */
export const memberOption = named(
  'MemberOption',
  z.object({
    option: z.enum(accountOptions),
    stored: z.boolean(),
    effective: z.boolean(),
    /** May the caller change it now? */
    editable: z.boolean(),
    reason: z.nullable(refusalReason),
  }),
)
export type MemberOption = z.infer<typeof memberOption>

/** ACC-20: one right of a person, from where it comes, and how far the caller may go with it. */
export const memberRight = named(
  'MemberRight',
  z.object({
    permission: permissionName,
    scopes: z.array(scope),
    /** What the role grants. */
    inherited: z.nullable(scope),
    /** Given or taken for this person alone. */
    override: z.nullable(z.enum(['own', 'branch', 'company', 'assigned', 'all', 'none'])),
    effective: z.nullable(scope),
    /** The widest the caller may give: never beyond their own. Null: not at all. */
    ceiling: z.nullable(scope),
    reason: z.nullable(refusalReason),
  }),
)
export type MemberRight = z.infer<typeof memberRight>

export const memberActions = [
  'edit',
  'activate',
  'deactivate',
  'resendInvitation',
  'revokeInvitation',
  'confirm',
  'reject',
  'reassign',
  'signOut',
  'remove',
] as const

export const memberDetail = named(
  'MemberDetail',
  z.object({
    id: idOf<UserId>(),
    version: z.int(),
    name: z.string(),
    email: z.string(),
    phone: z.string(),
    locale,
    language: z.nullable(z.string()),
    companyId: idOf<CompanyId>(),
    companyName: z.string(),
    customerNumber: z.string(),
    currency,
    accountRole,
    /** The role the rights come from; null once it was taken away. */
    role: z.nullable(z.object({ id: idOf<RoleId>(), name: z.string() })),
    state: memberState,
    branchId: z.nullable(idOf<BranchId>()),
    /** For those who may look and not edit, and for what is off and so no choice any more. */
    branchName: z.nullable(z.string()),
    costCentreIds: z.array(idOf<CostCentreId>()),
    costCentres: z.array(z.object({ id: idOf<CostCentreId>(), code: z.string(), name: z.string() })),
    catalogs: z.array(z.object({ id: idOf<CatalogId>(), name: z.string(), viaBranch: z.nullable(z.string()) })),
    options: z.array(memberOption),
    /** Lowest first. Amounts are null for people who may not see prices: they leave the limits as they are. */
    limits: z.array(z.object({ amount: z.nullable(moneySchema), authorizers: z.array(person) })),
    rights: z.array(memberRight),
    /** Who relies on this person as an authorizer, with the orders that wait for them. */
    authorizes: z.array(
      z.object({
        person,
        amount: z.nullable(moneySchema),
        waiting: z.array(z.object({ orderId: idOf<OrderId>(), number: z.string(), total: z.nullable(moneySchema) })),
      }),
    ),
    invitedAt: z.nullable(instant),
    createdAt: instant,
    createdBy: z.nullable(z.string()),
    lastSeenAt: z.nullable(instant),
    allowedActions: allowedActions(memberActions),
  }),
)
export type MemberDetail = z.infer<typeof memberDetail>

const viewCounts = z.object({
  all: z.int(),
  active: z.int(),
  invited: z.int(),
  inactive: z.int(),
  awaitingConfirmation: z.int(),
})
/** `create` says whether the caller may add somebody, and who can where they may not. */
export const memberPage = pageOf(memberSummary, { views: viewCounts, allowedActions: allowedActions(['create']) })

/** What the forms for people offer, for the caller and the company. */
export const memberChoices = named(
  'MemberChoices',
  z.object({
    currency,
    accountRoles: z.array(z.object({ role: accountRole, reason: z.nullable(refusalReason) })),
    /**
     * ADM-08, ACC-20: roles of rights. `usualFor` is the account role that begins with it, and the only one it is for;
     * any account can have the others, unless a reason stands against it.
     */
    roles: z.array(
      z.object({
        id: idOf<RoleId>(),
        name: z.string(),
        usualFor: z.nullable(accountRole),
        rights: z.int(),
        reason: z.nullable(refusalReason),
      }),
    ),
    branches: z.array(z.object({ id: idOf<BranchId>(), name: z.string(), depth: z.int() })),
    costCentres: z.array(z.object({ id: idOf<CostCentreId>(), code: z.string(), name: z.string() })),
    /** People who may authorize: account managers, and sub-accounts with the right. */
    authorizers: z.array(z.object({ id: idOf<UserId>(), name: z.string(), accountRole })),
    options: z.array(memberOption),
  }),
)
export type MemberChoices = z.infer<typeof memberChoices>

export const memberFieldLimits = { name: 80, phone: 30, limits: 10, authorizers: 20 } as const

/** The fields of a person that a manager of the team, or an administrator, edits. */
export const memberFields = {
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(memberFieldLimits.name)),
  phone: z.string().check(z.trim(), z.maxLength(memberFieldLimits.phone), z.regex(/^(\+?[0-9][0-9 ()-]{4,28})?$/)),
  locale,
  language: readingLanguage,
  accountRole,
  /** Left out: the role stays or, with another account role, becomes what that begins with. */
  roleId: z.optional(idOf<RoleId>()),
  branchId: z.nullable(idOf<BranchId>()),
  costCentreIds: z.array(idOf<CostCentreId>()).check(z.maxLength(100)),
  options: z.object({
    mayOrder: z.boolean(),
    maySeePrices: z.boolean(),
    maySeeStock: z.boolean(),
    mayAuthorize: z.boolean(),
    limitedBudget: z.boolean(),
  }),
  limits: z
    .array(
      z.object({
        /** Minor units of the company's currency. Zero: every order. */
        amount: z.int().check(z.minimum(0), z.maximum(100_000_000_000)),
        authorizerIds: z.array(idOf<UserId>()).check(z.minLength(1), z.maxLength(memberFieldLimits.authorizers)),
      }),
    )
    .check(z.maxLength(memberFieldLimits.limits)),
  /** Only what differs from the role. */
  overrides: z.array(
    z.object({ permission: permissionName, scope: z.enum(['own', 'branch', 'company', 'assigned', 'all', 'none']) }),
  ),
}

export const listMembers = endpoint({
  id: 'listMembers',
  resource: 'team',
  method: 'GET',
  path: '/team',
  summary: 'The people of the company',
  access: 'team.view',
  query: memberListQuery,
  responses: { 200: memberPage },
})

export const getMemberChoices = endpoint({
  id: 'getMemberChoices',
  resource: 'team',
  method: 'GET',
  path: '/team/choices',
  summary: 'What the form for a person offers, with the reason for what the portal forbids',
  access: 'team.edit',
  responses: { 200: memberChoices },
})

const memberParams = z.object({ userId: idOf<UserId>() })

export const getMember = endpoint({
  id: 'getMember',
  resource: 'team',
  method: 'GET',
  path: '/team/{userId}',
  summary: 'One person with options, limits, rights and whom they authorize',
  access: 'team.view',
  params: memberParams,
  responses: { 200: memberDetail },
})

export const inviteMember = endpoint({
  id: 'inviteMember',
  resource: 'team',
  method: 'POST',
  path: '/team',
  summary: 'Create a person and mail them a link that sets their password',
  access: 'team.edit',
  idempotent: 'required',
  body: z.object({ email, ...memberFields }),
  responses: { 201: memberDetail },
})

export const updateMember = endpoint({
  id: 'updateMember',
  resource: 'team',
  method: 'PATCH',
  path: '/team/{userId}',
  summary: 'Change a person; refused where an order would be left without anybody to decide it',
  access: 'team.edit',
  params: memberParams,
  body: z.object({ version: z.int(), ...memberFields }),
  responses: { 200: memberDetail },
})

const versioned = z.object({ version: z.int() })
const act = <const I extends string>(id: I, path: string, summary: string) =>
  endpoint({
    id,
    resource: 'team',
    method: 'POST',
    path: `/team/{userId}/${path}`,
    summary,
    access: 'team.edit',
    params: memberParams,
    body: versioned,
    responses: { 200: memberDetail },
  })

export const activateMember = act('activateMember', 'activation', 'Let a person in again')
export const deactivateMember = act('deactivateMember', 'deactivation', 'Switch a person off and end their sessions')
export const signOutMember = act('signOutMember', 'sign-out', 'End every session of a person')
export const resendInvitation = act('resendInvitation', 'invitation', 'Mail a new link; the old one stops working')
export const confirmMember = act(
  'confirmMember',
  'confirmation',
  'Confirm that a registered person belongs to the company',
)

/** An invitation nobody has used, or a registered person who does not belong to the company. */
export const removeMember = endpoint({
  id: 'removeMember',
  resource: 'team',
  method: 'DELETE',
  path: '/team/{userId}',
  summary: 'Take back an invitation, or reject a person who registered for the company',
  access: 'team.edit',
  params: memberParams,
  query: z.object({ version: z.int() }),
  responses: { 204: null },
})

/** The repair for a refused removal: limits, budgets and waiting orders go to somebody else at once. */
export const reassignAuthorizer = endpoint({
  id: 'reassignAuthorizer',
  resource: 'team',
  method: 'POST',
  path: '/team/{userId}/reassignment',
  summary: 'Put another authorizer in the place of this one, in limits, budgets and orders that wait',
  access: 'team.edit',
  params: memberParams,
  body: z.object({ version: z.int(), toUserId: idOf<UserId>() }),
  responses: { 200: memberDetail },
})
