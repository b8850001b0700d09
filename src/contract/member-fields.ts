import * as z from 'zod/mini'
import type { BranchId, CostCentreId, RoleId, UserId } from '@/domain/ids'
import { refusalReason } from './action'
import { idOf } from './ids'
import { memberOption, permissionName } from './member-detail'
import { accountRole } from './member-list'
import { currency } from './money'
import { named } from './schema'
import { locale, readingLanguage } from './session'

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
