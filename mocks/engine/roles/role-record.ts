import type { AllowedAction } from '@/contract/action'
import type { roleActions } from '@/contract/admin/roles'
import type { RoleId, UserId } from '@/domain/ids'
import { holds } from '@/domain/permissions/can'
import type { Grants } from '@/domain/permissions/catalogue'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { RoleRow, UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { actionUnless } from '../refusal'
import { whoCan } from '../team/who-can'
import { ceilingOf } from './ceiling'

/** Somebody as lists of this part name them; staff have no company. */
export type NamedPerson = { id: UserId; name: string; companyName: string | null }
export type RoleRecord = {
  row: RoleRow
  copiedFrom: RoleRow | null
  members: NamedPerson[]
  companies: number
  ceiling: Grants
  ask: string[]
  allowedActions: AllowedAction<(typeof roleActions)[number]>[]
}

export const membersOf = async (tx: Tx, roleId: RoleId): Promise<UserRow[]> =>
  (await tx.users.all()).filter(({ roleIds }) => roleIds.includes(roleId))

/** People with the names of their companies, by name. */
export const namedPeople = async (tx: Tx, users: readonly UserRow[]): Promise<NamedPerson[]> => {
  const companies = new Map<string, CompanyRow>((await tx.companies.all()).map((row) => [row.id, row]))
  return users
    .map(({ id, name, companyId }) => ({ id, name, companyName: companies.get(companyId ?? '')?.name ?? null }))
    .toSorted((a, b) => a.name.localeCompare(b.name))
}

export const companiesOf = (users: readonly UserRow[]): number =>
  new Set(users.flatMap(({ companyId }) => companyId ?? [])).size

export const loadRole = async (tx: Tx, row: RoleRow, ctx: Context): Promise<RoleRecord> => {
  const users = await membersOf(tx, row.id)
  const ask = await whoCan(tx, null, 'roles.edit')
  const lacking = !holds(ctx.actor, 'roles.edit') && ({ code: 'permission.rolesEdit', ask } as const)
  return {
    row,
    copiedFrom: (row.copiedFrom === null ? undefined : await tx.roles.get(row.copiedFrom)) ?? null,
    members: await namedPeople(tx, users),
    companies: companiesOf(users),
    ceiling: lacking ? {} : ceilingOf(row.side, ctx.actor),
    ask,
    allowedActions: [
      actionUnless('edit', lacking),
      actionUnless('duplicate', lacking),
      actionUnless(
        'delete',
        lacking,
        row.builtIn && { code: 'state.roleBuiltIn' },
        users.length > 0 && { code: 'state.roleInUse', params: { count: users.length } },
      ),
    ],
  }
}
