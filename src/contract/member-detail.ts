import * as z from 'zod/mini'
import { accountOptions } from '@/domain/account/vocabulary'
import type { BranchId, CatalogId, CompanyId, CostCentreId, OrderId, RoleId, UserId } from '@/domain/ids'
import { allPermissions, type Permission } from '@/domain/permissions/catalogue'
import { allowedActions, refusalReason } from './action'
import { idOf } from './ids'
import { accountRole, memberState } from './member-list'
import { currency, moneySchema } from './money'
import { named } from './schema'
import { locale } from './session'
import { instant } from './time'

const scope = named('Scope', z.enum(['own', 'branch', 'company', 'assigned', 'all']))

export const permissionName = z.enum(allPermissions as [Permission, ...Permission[]])

export const person = z.object({ id: idOf<UserId>(), name: z.string() })

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
