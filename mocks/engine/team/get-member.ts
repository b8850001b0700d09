import type { AllowedAction } from '@/contract/action'
import type { memberActions } from '@/contract/member-detail'
import type { MemberState } from '@/domain/account/vocabulary'
import type { Instant } from '@/domain/clock'
import type { UserId } from '@/domain/ids'
import { type Result, ok } from '@/domain/result'
import type { BranchRow, CatalogRow, CompanyRow, CostCentreRow } from '@mocks/store/rows/company'
import type { RoleRow, SessionRow, SpendingLimitRow, UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import { catalogsReaching } from '../catalogs/assortment'
import type { Context } from '../context'
import { openModules } from '../portal-settings/modules'
import { portalSettings } from '../portal-settings/portal-settings'
import { rolesOf } from '../session/effective-grants'
import { type Assignments, assignmentsOf } from './assignments'
import { findMember, type Manager, managerOf } from './manager'
import { memberActionsOf } from './member-actions'
import { memberStateOf } from './member-state'
import { type OptionFact, optionFacts } from './options'
import { type RightFact, rightFacts } from './rights'

/** A person with everything their page shows. */
export type MemberRecord = {
  user: UserRow
  company: CompanyRow
  role: RoleRow | null
  state: MemberState
  branch: BranchRow | null
  costCentres: CostCentreRow[]
  /** Lowest first. */
  limits: SpendingLimitRow[]
  catalogs: { catalog: CatalogRow; viaBranch: BranchRow | null }[]
  options: OptionFact[]
  rights: RightFact[]
  assignments: Assignments
  /** Names of everybody the record mentions. */
  names: ReadonlyMap<UserId, string>
  createdBy: string | null
  lastSeenAt: Instant | null
  allowedActions: AllowedAction<(typeof memberActions)[number]>[]
}

/** When the person last came in, or last used a session that is still there. */
const lastSeen = async (tx: Tx, userId: UserId, sessions: readonly SessionRow[]): Promise<Instant | null> => {
  const cameIn = (await tx.lastSignIns.one('userId', userId))?.at ?? null
  return sessions.reduce<Instant | null>((last, { seenAt }) => Math.max(last ?? 0, seenAt), cameIn)
}

const catalogsOf = async (tx: Tx, user: UserRow, company: CompanyRow): Promise<MemberRecord['catalogs']> => {
  const [catalogs, branches] = await Promise.all([
    tx.catalogs.by('companyId', company.id),
    tx.branches.by('companyId', company.id),
  ])
  return catalogsReaching(user, catalogs, branches).map(({ catalog, via }) => ({ catalog, viaBranch: via }))
}

const rulesFor = async (tx: Tx, company: CompanyRow) => ({
  ...(await portalSettings(tx)),
  openModules: await openModules(tx, company),
  hasContracts: (await tx.contracts.by('companyId', company.id)).length > 0,
})

export const loadMember = async (tx: Tx, user: UserRow, manager: Manager, now: Instant): Promise<MemberRecord> => {
  // Only accounts of a company are members; `findMember` sees to it.
  const company = await tx.companies.require(user.companyId as CompanyRow['id'])
  const [settings, roles, people, limits, assignments] = await Promise.all([
    rulesFor(tx, company),
    rolesOf(tx, user),
    tx.users.by('companyId', company.id),
    tx.spendingLimits.by('userId', user.id),
    assignmentsOf(tx, user),
  ])
  const state = memberStateOf(user, now)
  const sessions = await tx.sessions.by('userId', user.id)
  const isSignedIn = sessions.some(({ expiresAt }) => expiresAt > now)
  const createdBy = user.createdBy === null ? undefined : await tx.users.get(user.createdBy)
  return {
    user,
    company,
    role: roles[0] ?? null,
    state,
    branch: (user.branchId === null ? undefined : await tx.branches.get(user.branchId)) ?? null,
    costCentres: (await Promise.all(user.costCentreIds.map((id) => tx.costCentres.get(id)))).filter(
      (row): row is CostCentreRow => row !== undefined,
    ),
    limits: limits.toSorted((a, b) => a.amount - b.amount),
    catalogs: await catalogsOf(tx, user, company),
    options: optionFacts(user, manager, settings),
    rights: rightFacts(user, roles, manager, settings),
    assignments,
    names: new Map(people.map(({ id, name }) => [id, name])),
    createdBy: createdBy?.name ?? null,
    lastSeenAt: await lastSeen(tx, user.id, sessions),
    allowedActions: await memberActionsOf(tx, { user, state, assignments, isSignedIn }, manager),
  }
}

/** One person of the company, or any shop account in the administration. */
export const getMember = async (
  tx: Tx,
  { userId, side }: { userId: UserId; side: Manager['side'] },
  ctx: Context,
): Promise<Result<MemberRecord>> => {
  const manager = await managerOf(tx, side, ctx)
  if (!manager.ok) return manager
  const user = await findMember(tx, userId, manager.value)
  if (!user.ok) return user
  return ok(await loadMember(tx, user.value, manager.value, ctx.clock.now()))
}
