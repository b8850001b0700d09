import type { Grant } from '@/contract/admin/access-names'
import type { Role } from '@/contract/admin/roles'
import {
  allPermissions,
  type Grants,
  type Permission,
  permissions,
  type Scope,
  type Side,
} from '@/domain/permissions/catalogue'
import { withNeeds } from '@/domain/permissions/needs'

/** A field for each right, so that two people who changed different ones do not clash. Fields know no dots. */
export type RoleValues = Record<string, string>

export const fieldOf = (permission: Permission): string => permission.replace('.', '/')
export const rightsOf = (side: Side): Permission[] => allPermissions.filter((name) => permissions[name].side === side)

export const toGrants = (list: readonly Grant[]): Grants =>
  Object.fromEntries(list.map(({ permission, scope }) => [permission, scope]))

export const roleValues = ({ names, grants, side }: Role): RoleValues => {
  const given = toGrants(grants)
  return { ...names, ...Object.fromEntries(rightsOf(side).map((name) => [fieldOf(name), given[name] ?? ''])) }
}

export const grantsOf = (values: RoleValues, side: Side): Grants =>
  Object.fromEntries(
    rightsOf(side).flatMap((name) => {
      const scope = values[fieldOf(name)]
      return scope ? [[name, scope as Scope]] : [] // the fields of rights hold scopes or nothing
    }),
  )

export const toList = (grants: Grants): Grant[] =>
  allPermissions.flatMap((permission) => {
    const scope = grants[permission]
    return scope === undefined ? [] : [{ permission, scope }]
  })

/** The fields that change with one choice: the right itself, and what it needs. */
export const chosen = (values: RoleValues, side: Side, permission: Permission, scope: Scope | null): RoleValues => {
  const { [permission]: _before, ...rest } = grantsOf(values, side)
  const next = withNeeds(scope === null ? rest : { ...rest, [permission]: scope })
  return Object.fromEntries(
    rightsOf(side)
      .map((name) => [fieldOf(name), next[name] ?? ''] as const)
      .filter(([field, value]) => values[field] !== value),
  )
}

export const namesOf = ({ en = '', pl = '', de = '', ar = '' }: RoleValues) => ({ en, pl, de, ar })
