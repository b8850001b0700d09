import type { RoleListQuery, roleSorts } from '@/contract/admin/role-list'
import type { RoleId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { RoleRow, UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, containsWords, type Paged, pageOfRows, sortOrder } from '../paging'
import { companiesOf, loadRole, type RoleRecord } from './role-record'

type Sort = (typeof roleSorts)[number]
export type ListedRole = { id: RoleId; row: RoleRow; people: number; companies: number }

/** ADM-08: every role with how many hold it. */
export async function listRoles(tx: Tx, query: RoleListQuery, ctx: Context): Promise<Result<Paged<ListedRole>>> {
  const users = await tx.users.all()
  const holding = (roleId: RoleId): UserRow[] => users.filter(({ roleIds }) => roleIds.includes(roleId))
  const valueOf: Record<Sort, (role: ListedRole) => string | number | null> = {
    name: ({ row }) => row.name[ctx.locale],
    side: ({ row }) => `${row.side} ${row.name[ctx.locale]}`,
    permissions: ({ row }) => Object.keys(row.grants).length,
    people: ({ people }) => people,
    changedAt: ({ row }) => row.changedAt,
  }
  const { field, descending } = sortOrder<Sort>(query.sort, 'side')
  const rows = (await tx.roles.all())
    .filter(({ side }) => query.side === undefined || side === query.side)
    .filter(({ name }) => containsWords(Object.values(name).join(' '), query.q ?? ''))
    .map((row) => {
      const people = holding(row.id)
      return { id: row.id, row, people: people.length, companies: companiesOf(people) }
    })
    .toSorted(byValue(valueOf[field], descending, ctx.locale))
  return ok(pageOfRows(rows, query))
}

export async function getRole(tx: Tx, roleId: RoleId, ctx: Context): Promise<Result<RoleRecord>> {
  const row = await tx.roles.get(roleId)
  return row ? ok(await loadRole(tx, row, ctx)) : refuse('resource/not-found')
}
