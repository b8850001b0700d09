import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Grant } from '@/contract/admin/access-names'
import { createRole, deleteRole, getRole, listRoles, previewRole, updateRole } from '@/contract/admin/roles'
import { allPermissions, type Grants, type Permission, permissions, type Side } from '@/domain/permissions/catalogue'
import type { RoleId } from '@/domain/ids'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World } from '@/testing/world'
import { changesBetween, newlyUndecidable, takePicture } from '@mocks/engine/roles/preview-role'
import { roleIds } from '@mocks/seed/roles'
import { newKey } from '../testing/buyers'

const listOf = (grants: Grants): Grant[] =>
  allPermissions.flatMap((permission) => {
    const scope = grants[permission]
    return scope === undefined ? [] : [{ permission, scope }]
  })
const without = (grants: readonly Grant[], ...gone: Permission[]): Grant[] =>
  grants.filter(({ permission }) => !gone.includes(permission))
const names = {
  en: 'Branch purchaser',
  pl: 'Zaopatrzeniowiec oddziału',
  de: 'Zaopatrzeniowiec oddziału',
  ar: 'مشتري الفرع',
}
const grantsFor = (side: Side): fc.Arbitrary<Grant[]> =>
  fc.uniqueArray(
    fc
      .constantFrom(...allPermissions.filter((name) => permissions[name].side === side))
      .chain((permission) =>
        fc.constantFrom(...permissions[permission].scopes).map((scope): Grant => ({ permission, scope })),
      ),
    { selector: ({ permission }) => permission, minLength: 1 },
  )
const pictureOf = async (world: World, roleId: RoleId) => {
  const ctx = await world.contextOf('marta')
  return world.store.read((tx) => takePicture(tx, roleId, ctx))
}

describe('roles', () => {
  it('ADM-08 lists the roles of both sides with how many hold them', async () => {
    const marta = await (await createWorld({ orders: 0 })).as('marta')
    const { rows } = await marta.call(listRoles, { query: {} })
    expect(rows.find(({ id }) => id === roleIds.accountManager)).toMatchObject({ builtIn: true, side: 'account' })
    expect(rows.find(({ id }) => id === roleIds.administrator)).toMatchObject({ people: 1, companies: 0 })
    const admin = await marta.call(listRoles, { query: { side: 'admin', sort: '-permissions' } })
    expect(admin.rows[0]?.id).toBe(roleIds.administrator)
    expect(admin.rows.every(({ side }) => side === 'admin')).toBe(true)
  })

  it('ADM-08 makes a copy, changes it with what the new rights need, and deletes it while nobody holds it', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    const body = { side: 'account' as const, names, copyOf: roleIds.purchaser }
    const made = await marta.call(createRole, { body }, { idempotencyKey: newKey() })
    expect(made).toMatchObject({ builtIn: false, people: 0, copiedFrom: { name: 'Purchaser' } })
    const params = { roleId: made.id }
    const grants: Grant[] = [...made.grants, { permission: 'budgets.edit', scope: 'company' }]
    const saved = await marta.call(updateRole, { params, body: { version: made.version, names, grants } })
    expect(saved.grants).toContainEqual({ permission: 'budgets.view', scope: 'company' })
    expect(saved).toMatchObject({ changedBy: 'Marta Lindqvist' })
    const twice = marta.call(createRole, { body }, { idempotencyKey: newKey() })
    expect((await refusalOf(twice)).errors).toContainEqual(expect.objectContaining({ pointer: '/names/en' }))
    await marta.call(deleteRole, { params, query: { version: saved.version } })
    expect(await refusalOf(marta.call(getRole, { params }))).toMatchObject({ status: 404 })
    const shipped = { params: { roleId: roleIds.viewer }, query: { version: 1 } }
    expect(await refusalOf(marta.call(deleteRole, shipped))).toMatchObject({ type: 'role/built-in' })
  })

  it('gives nobody more than the editor has: visible in the ceiling, refused in the call', async () => {
    const world = await createWorld({ orders: 0 })
    const karol = await world.user('karol')
    await world.store.write(async (tx) => {
      const desk = await tx.roles.require(roleIds.orderDesk)
      return ok(
        await tx.roles.update(desk.id, {
          grants: { ...desk.grants, 'roles.view': 'all', 'roles.edit': 'all' },
        }),
      )
    })
    const client = await world.as(karol.email)
    const role = await client.call(getRole, { params: { roleId: roleIds.integrator } })
    expect(role.ceiling.map(({ permission }) => permission)).toContain('orderDesk.view')
    expect(role.ceiling.map(({ permission }) => permission)).not.toContain('sync.run')
    for (const grants of [
      [...role.grants, { permission: 'reports.view' as const, scope: 'all' as const }],
      without(role.grants, 'sync.run'),
    ]) {
      const body = { version: role.version, names: role.names, grants }
      const call = client.call(updateRole, { params: { roleId: role.id }, body })
      expect(await refusalOf(call)).toMatchObject({ status: 403, type: 'access/beyond-rights' })
    }
    const body = { side: 'admin' as const, names, copyOf: roleIds.administrator }
    const copy = client.call(createRole, { body }, { idempotencyKey: newKey() })
    expect(await refusalOf(copy)).toMatchObject({ type: 'access/beyond-rights' })
  })

  it('leaves somebody who can change roles and administrators, and takes nobody their own key', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    const params = { roleId: roleIds.administrator }
    const { version, names: stored, grants } = await marta.call(getRole, { params })
    const body = { version, names: stored, grants: without(grants, 'roles.edit') }
    expect(await refusalOf(marta.call(updateRole, { params, body }))).toMatchObject({
      type: 'access/last-administrator',
    })
    expect((await marta.call(previewRole, { params, body: { grants: body.grants } })).blocked).toBe('lastAdministrator')
    const nina = await world.user('nina')
    await world.store.write(async (tx) => {
      const grants = { 'roles.view': 'all', 'roles.edit': 'all' } as const
      const row = { ...(await tx.roles.require(roleIds.registrar)), id: 'role_keys' as RoleId, grants }
      await tx.roles.insert(row)
      return ok(await tx.users.update(nina.id, { roleIds: [row.id], customerScope: null }))
    })
    expect(await refusalOf(marta.call(updateRole, { params, body }))).toMatchObject({ type: 'access/own-last-source' })
  })

  it('names in advance the orders, limits and budgets that nobody could decide about any more', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    const params = { roleId: roleIds.accountManager }
    const role = await marta.call(getRole, { params })
    const grants = without(role.grants, 'authorizations.decide')
    const effect = await marta.call(previewRole, { params, body: { grants } })
    expect(effect.changes).toContainEqual(
      expect.objectContaining({ permission: 'authorizations.decide', kind: 'loses', count: effect.people }),
    )
    const body = { version: role.version, names: role.names, grants }
    const call = marta.call(updateRole, { params, body })
    expect(effect.undecidable.length > 0).toBe(effect.blocked === 'undecidable')
    expect(effect.blocked).toBe('undecidable')
    expect(await refusalOf(call)).toMatchObject({ type: 'team/undecidable' })
  })

  it('tells before saving exactly what saving does', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    const cases = fc.constantFrom<[RoleId, Side]>(
      [roleIds.viewer, 'account'],
      [roleIds.purchaser, 'account'],
      [roleIds.customerCare, 'admin'],
      [roleIds.accountManager, 'account'],
    )
    await fc.assert(
      fc.asyncProperty(
        cases.chain(([roleId, side]) => fc.tuple(fc.constant(roleId), grantsFor(side))),
        async ([roleId, grants]) => {
          const params = { roleId }
          const effect = await marta.call(previewRole, { params, body: { grants } })
          const before = await pictureOf(world, roleId)
          const role = await marta.call(getRole, { params })
          const saved = await refusalOrNull(
            marta.call(updateRole, { params, body: { version: role.version, names: role.names, grants } }),
          )
          expect(saved === null).toBe(effect.blocked === null)
          if (saved !== null) return
          const after = await pictureOf(world, roleId)
          expect(effect.changes).toEqual(changesBetween(before, after))
          expect(effect.undecidable).toEqual(newlyUndecidable(before, after))
          const stored = await marta.call(getRole, { params })
          expect(stored.grants).toEqual(
            listOf(Object.fromEntries(effect.grants.map((each) => [each.permission, each.scope]))),
          )
        },
      ),
      { numRuns: 25 },
    )
  })
})

const refusalOrNull = async (call: Promise<unknown>) => {
  try {
    await call
    return null
  } catch (error) {
    return error
  }
}
