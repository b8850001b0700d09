import type { AllowedAction } from '@/contract/action'
import type { AccountListQuery } from '@/contract/admin/account-list'
import type { MemberListQuery, memberSorts, memberViews } from '@/contract/member-list'
import { lastSeenSpan } from '@/domain/account/last-seen'
import { accountRoles, type MemberState, memberStates } from '@/domain/account/vocabulary'
import type { Instant } from '@/domain/clock'
import type { UserId } from '@/domain/ids'
import { type Result, ok } from '@/domain/result'
import type { BranchRow, CompanyRow } from '@mocks/store/rows/company'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, containsWords, type Paged, pageOfRows, sortOrder } from '../paging'
import { actionUnless } from '../refusal'
import { effectiveGrants } from '../session/effective-grants'
import { editRefusal, type Manager, managerOf } from './manager'
import { memberStateOf } from './member-state'
import { whyNot } from './why-not'

type View = (typeof memberViews)[number]
type Sort = (typeof memberSorts)[number]
export type ListedMember = {
  id: UserId
  user: UserRow
  company: CompanyRow
  branch: BranchRow | null
  state: MemberState
  lastSeenAt: Instant | null
}
export type PagedMember = ListedMember & { mayOrder: boolean; mayAuthorize: boolean }
export type MemberList = Paged<PagedMember> & {
  views: Record<View, number>
  allowedActions: AllowedAction<'create'>[]
}

type Query = MemberListQuery & Pick<AccountListQuery, 'companyId' | 'state' | 'seen'>

const viewOf: Record<MemberState, Exclude<View, 'all'>> = {
  active: 'active',
  invited: 'invited',
  invitationExpired: 'invited',
  inactive: 'inactive',
  awaitingConfirmation: 'awaitingConfirmation',
}

const isChosen = <T>(values: readonly T[] | undefined, value: T): boolean =>
  values === undefined || values.length === 0 || values.includes(value)

/** People within reach: of one's own company, of the companies asked for, or of every company one reaches. */
const peopleWithin = async (tx: Tx, query: Query, manager: Manager): Promise<UserRow[]> => {
  const ids = manager.companyId === null ? query.companyId : [manager.companyId]
  const people =
    ids === undefined || ids.length === 0
      ? await tx.users.all()
      : (await Promise.all([...new Set(ids)].map((id) => tx.users.by('companyId', id)))).flat()
  return people.filter(
    ({ companyId, accountRole }) => companyId !== null && accountRole !== null && manager.reaches(companyId),
  )
}

const listed = async (tx: Tx, people: readonly UserRow[], now: Instant): Promise<ListedMember[]> => {
  const companies = new Map((await tx.companies.all()).map((row) => [row.id, row]))
  const branches = new Map((await tx.branches.all()).map((row) => [row.id, row]))
  const seen = new Map<UserId, Instant>()
  for (const { userId, at } of await tx.lastSignIns.all()) seen.set(userId, at)
  for (const { userId, seenAt } of await tx.sessions.all()) seen.set(userId, Math.max(seen.get(userId) ?? 0, seenAt))
  return people.flatMap((user) => {
    const company = user.companyId === null ? undefined : companies.get(user.companyId)
    if (!company) return []
    const branch = (user.branchId === null ? undefined : branches.get(user.branchId)) ?? null
    return [
      { id: user.id, user, company, branch, state: memberStateOf(user, now), lastSeenAt: seen.get(user.id) ?? null },
    ]
  })
}

const valueOf: Record<Sort, (row: ListedMember) => string | number | null> = {
  name: ({ user }) => user.name,
  email: ({ user }) => user.email,
  accountRole: ({ user }) => (user.accountRole === null ? null : accountRoles.indexOf(user.accountRole)),
  state: ({ state }) => memberStates.indexOf(state),
  branch: ({ branch }) => branch?.name ?? null,
  lastSeenAt: ({ lastSeenAt }) => lastSeenAt,
  company: ({ company }) => company.name,
}

const withRights = async (tx: Tx, row: ListedMember): Promise<PagedMember> => {
  const grants = await effectiveGrants(tx, row.user)
  return {
    ...row,
    mayOrder: grants['orders.create'] !== undefined,
    mayAuthorize: grants['authorizations.decide'] !== undefined,
  }
}

/** The people of the company, or the shop accounts of every company, with how many each view holds. */
export const listMembers = async (
  tx: Tx,
  { query, side }: { query: Query; side: Manager['side'] },
  ctx: Context,
): Promise<Result<MemberList>> => {
  const manager = await managerOf(tx, side, ctx)
  if (!manager.ok) return manager
  const rows = await listed(tx, await peopleWithin(tx, query, manager.value), ctx.clock.now())
  const matching = rows.filter(
    ({ user, company, branch, state, lastSeenAt }) =>
      isChosen(query.seen, lastSeenSpan(lastSeenAt, ctx.clock.now())) &&
      isChosen(query.role, user.accountRole ?? undefined) &&
      isChosen(query.state, state) &&
      isChosen(query.branchId, branch?.id) &&
      (!query.q?.trim() ||
        containsWords(
          [
            user.name,
            user.email,
            branch?.name,
            ...(side === 'admin' ? [company.name, company.customerNumber] : []),
          ].join(' '),
          query.q,
        )),
  )
  const views: Record<View, number> = {
    all: matching.length,
    active: 0,
    invited: 0,
    inactive: 0,
    awaitingConfirmation: 0,
  }
  for (const { state } of matching) views[viewOf[state]] += 1
  const view = query.view ?? 'all'
  const { field, descending } = sortOrder<Sort>(query.sort, 'name')
  const sorted = matching
    .filter(({ state }) => view === 'all' || viewOf[state] === view)
    .toSorted(byValue(valueOf[field], descending, ctx.locale))
  const page = pageOfRows(sorted, query)
  const right = side === 'admin' ? 'accounts.edit' : 'team.edit'
  return ok({
    ...page,
    rows: await Promise.all(page.rows.map((row) => withRights(tx, row))),
    views,
    allowedActions: [actionUnless('create', await whyNot(tx, ctx, right, editRefusal(manager.value)))],
  })
}
