import type { Actor } from '@/domain/permissions/can'
import {
  allPermissions,
  type Grants,
  type Permission,
  permissions,
  type Scope,
  type Side,
} from '@/domain/permissions/catalogue'
import { widthOf } from '../session/effective-grants'

const widest = (name: Permission): Scope => (permissions[name].scopes as readonly Scope[]).at(-1) ?? 'own'

/**
 * How far somebody may go who edits roles of a side: all a buyer can have and, for administrators, what they have
 * themselves. Nobody gives what they lack, and nobody takes it from others either.
 */
export const ceilingOf = (side: Side, actor: Pick<Actor, 'grants'>): Grants =>
  Object.fromEntries(
    allPermissions
      .filter((name) => permissions[name].side === side)
      .flatMap((name) => {
        const scope = side === 'account' ? widest(name) : actor.grants[name]
        return scope === undefined ? [] : [[name, scope]]
      }),
  )

/** Rights of which one set has another reach than the other, where either is beyond the ceiling. */
export const beyondCeiling = (before: Grants, after: Grants, ceiling: Grants): Permission[] =>
  allPermissions.filter(
    (name) =>
      before[name] !== after[name] && Math.max(widthOf(before[name]), widthOf(after[name])) > widthOf(ceiling[name]),
  )
