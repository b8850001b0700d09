import type { Grant } from '@/contract/admin/access-names'
import type { RoleEffect, roleBlocks } from '@/contract/admin/roles'
import type { ProblemType } from '@/domain/problems'
import type { RoleId, UserId } from '@/domain/ids'
import { allPermissions, type Grants, type Permission, type Scope } from '@/domain/permissions/catalogue'
import { withNeeds } from '@/domain/permissions/needs'
import { type Result, ok, refuse } from '@/domain/result'
import type { Store, Tx } from '@mocks/store/tx'
import { dryRun } from '@mocks/store/dry-run'
import type { Context } from '../context'
import { effectiveGrants, widthOf } from '../session/effective-grants'
import { undecidableCases } from '../team/stays-decidable'
import { companiesWith, grantRights } from './edit-role'
import { membersOf, type NamedPerson, namedPeople } from './role-record'

/** More names than this are told as a number. */
const mostNamed = 12

type Block = (typeof roleBlocks)[number]
const blockOf: Partial<Record<ProblemType, Block>> = {
  'access/beyond-rights': 'beyondRights',
  'access/last-administrator': 'lastAdministrator',
  'access/own-last-source': 'ownLastSource',
  'team/undecidable': 'undecidable',
}

/** What everybody with the role may do, and what nobody could decide about, at one moment. */
export type Picture = {
  people: NamedPerson[]
  grants: ReadonlyMap<UserId, Grants>
  undecidable: { companyName: string; cases: ReadonlyMap<string, string> }[]
}

/** What a role gives its people now, to be compared with what it would give. */
export async function takePicture(tx: Tx, roleId: RoleId, ctx: Context): Promise<Picture> {
  const users = (await membersOf(tx, roleId)).filter(({ active, confirmed }) => active && confirmed)
  const grants = await Promise.all(users.map(async (user) => [user.id, await effectiveGrants(tx, user)] as const))
  const undecidable = await Promise.all(
    (await companiesWith(tx, roleId)).map(async (company) => ({
      companyName: company.name,
      cases: await undecidableCases(tx, company, ctx.clock.now()),
    })),
  )
  return { people: await namedPeople(tx, users), grants: new Map(grants), undecidable }
}

type Change = RoleEffect['changes'][number]
const kindOf = (from: Scope | null, to: Scope | null): Change['kind'] => {
  if (from === null) return 'gains'
  if (to === null) return 'loses'
  return widthOf(to) > widthOf(from) ? 'widens' : 'narrows'
}

/** Who gains or loses what, between two moments. */
export function changesBetween(before: Picture, after: Picture): Change[] {
  const of = (permission: Permission): Change[] => {
    const groups = new Map<string, Change>()
    for (const person of before.people) {
      const from = before.grants.get(person.id)?.[permission] ?? null
      const to = after.grants.get(person.id)?.[permission] ?? null
      if (from === to) continue
      const key = `${from} ${to}`
      const group = groups.get(key) ?? { permission, kind: kindOf(from, to), from, to, count: 0, people: [] }
      const people = group.people.length < mostNamed ? [...group.people, person] : group.people
      groups.set(key, { ...group, count: group.count + 1, people })
    }
    return [...groups.values()]
  }
  return allPermissions.flatMap(of)
}

const caseKind = (key: string): 'order' | 'limit' | 'budget' =>
  key.startsWith('order') ? 'order' : key.startsWith('limit') ? 'limit' : 'budget'

/** Orders, limits and budgets somebody could decide about before, and nobody can after. */
export const newlyUndecidable = (before: Picture, after: Picture): RoleEffect['undecidable'] =>
  after.undecidable.flatMap(({ companyName, cases }) => {
    const known = before.undecidable.find((each) => each.companyName === companyName)?.cases
    const fresh = [...cases].filter(([key]) => !known?.has(key)).map(([key, name]) => ({ kind: caseKind(key), name }))
    return fresh.length > 0 ? [{ companyName, cases: fresh }] : []
  })

/**
 * "What if": the change is the real one, made and taken back. Once as saving would make it, to learn whether it would be
 * refused; and once without the guards, so that also a refused change shows what it would do.
 */
export async function previewRole(
  store: Store,
  { roleId, grants }: { roleId: RoleId; grants: readonly Grant[] },
  ctx: Context,
): Promise<Result<RoleEffect>> {
  const tried = await dryRun(store, async (tx) => {
    const row = await tx.roles.get(roleId)
    return row ? grantRights(tx, { row, wanted: grants }, ctx) : refuse('resource/not-found')
  })
  const blocked = tried.ok ? null : (blockOf[tried.refusal.type] ?? null)
  if (!tried.ok && blocked === null) return tried
  const complete = withNeeds(Object.fromEntries(grants.map(({ permission, scope }) => [permission, scope])))
  return dryRun(store, async (tx) => {
    const before = await takePicture(tx, roleId, ctx)
    await tx.roles.update(roleId, { grants: complete })
    const after = await takePicture(tx, roleId, ctx)
    return ok({
      grants: Object.entries(complete).map(([permission, scope]) => ({ permission: permission as Permission, scope })),
      people: before.people.length,
      changes: changesBetween(before, after),
      undecidable: newlyUndecidable(before, after),
      blocked,
    })
  })
}
