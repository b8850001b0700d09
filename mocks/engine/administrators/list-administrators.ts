import type {
  AdministratorListQuery,
  administratorSorts,
  administratorViews,
} from '@/contract/admin/administrator-list'
import { type MemberState, memberStates } from '@/domain/account/vocabulary'
import type { UserId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, containsWords, type Paged, pageOfRows, sortOrder } from '../paging'
import { type AdministratorRecord, loadAdministrator } from './administrator-record'

type View = (typeof administratorViews)[number]
type Sort = (typeof administratorSorts)[number]
export type AdministratorList = Paged<AdministratorRecord> & { views: Record<View, number> }

const viewOf = (state: MemberState): Exclude<View, 'all'> =>
  state === 'active' ? 'active' : state === 'inactive' ? 'inactive' : 'invited'

const valueOf: Record<Sort, (row: AdministratorRecord) => string | number | null> = {
  name: ({ user }) => user.name,
  email: ({ user }) => user.email,
  state: ({ state }) => memberStates.indexOf(state),
  lastSeenAt: ({ lastSeenAt }) => lastSeenAt,
}

/** ADM-08, ADM-11: the seller's own people. They are few: each is read whole. */
export async function listAdministrators(
  tx: Tx,
  query: AdministratorListQuery,
  ctx: Context,
): Promise<Result<AdministratorList>> {
  const staff = (await tx.users.by('staff', 'yes')).filter(
    ({ name, email, roleIds }) =>
      containsWords(`${name} ${email}`, query.q ?? '') &&
      (!query.roleId?.length || roleIds.some((id) => query.roleId?.includes(id))),
  )
  const records = await Promise.all(staff.map((user) => loadAdministrator(tx, user, ctx)))
  const views: Record<View, number> = { all: records.length, active: 0, invited: 0, inactive: 0 }
  for (const { state } of records) views[viewOf(state)] += 1
  const { field, descending } = sortOrder<Sort>(query.sort, 'name')
  const view = query.view ?? 'all'
  const compare = byValue<AdministratorRecord & { id: UserId }>(valueOf[field], descending, ctx.locale)
  const rows = records
    .filter(({ state }) => view === 'all' || viewOf(state) === view)
    .map((record) => ({ ...record, id: record.user.id }))
    .toSorted(compare)
  return ok({ ...pageOfRows(rows, query), views })
}

/** Somebody of the seller. Buyers are found elsewhere, and not here. */
export const findAdministrator = async (tx: Tx, userId: UserId): Promise<Result<UserRow>> => {
  const user = await tx.users.get(userId)
  return user && user.companyId === null && user.accountRole === null ? ok(user) : refuse('resource/not-found')
}

export async function getAdministrator(tx: Tx, userId: UserId, ctx: Context): Promise<Result<AdministratorRecord>> {
  const found = await findAdministrator(tx, userId)
  return found.ok ? ok(await loadAdministrator(tx, found.value, ctx)) : found
}
