import type { Grant } from '@/contract/admin/access-names'
import type { Role, RoleSummary } from '@/contract/admin/roles'
import { allPermissions, type Grants } from '@/domain/permissions/catalogue'
import type { Context } from '@mocks/engine/context'
import type { ListedRole } from '@mocks/engine/roles/list-roles'
import type { RoleRecord } from '@mocks/engine/roles/role-record'
import type { RoleRow } from '@mocks/store/rows/people'
import { isoOrNull } from './time'

/** More names than this help nobody; the number says how many there are. */
const mostMembers = 50

/** In the order of the catalogue; what it no longer knows is left out. */
export const presentGrants = (grants: Grants): Grant[] =>
  allPermissions.flatMap((permission) => {
    const scope = grants[permission]
    return scope === undefined ? [] : [{ permission, scope }]
  })

const presentSummary = (row: RoleRow, people: number, companies: number, locale: Context['locale']): RoleSummary => ({
  id: row.id,
  version: row.version,
  side: row.side,
  name: row.name[locale],
  builtIn: row.builtIn,
  permissions: presentGrants(row.grants).length,
  people,
  companies,
  changedAt: isoOrNull(row.changedAt),
  changedBy: row.changedBy,
})

export const presentListedRole = ({ row, people, companies }: ListedRole, locale: Context['locale']): RoleSummary =>
  presentSummary(row, people, companies, locale)

export const presentRole = (record: RoleRecord, locale: Context['locale']): Role => ({
  ...presentSummary(record.row, record.members.length, record.companies, locale),
  names: record.row.name,
  copiedFrom: record.copiedFrom && { id: record.copiedFrom.id, name: record.copiedFrom.name[locale] },
  grants: presentGrants(record.row.grants),
  ceiling: presentGrants(record.ceiling),
  ask: record.ask,
  members: record.members.slice(0, mostMembers),
  allowedActions: record.allowedActions,
})
