import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getAccountChoices, updateAccount, getAccount } from '@/contract/admin/accounts'
import { changeAccounts, previewAccountChanges } from '@/contract/admin/account-bulk'
import { updatePortalSettings } from '@/contract/admin/portal-settings'
import { approveRegistration, getApprovalChoices, getRegistration } from '@/contract/admin/registrations'
import { createRole, updateRole } from '@/contract/admin/roles'
import { getMemberChoices, inviteMember, updateMember } from '@/contract/team'
import { getSession } from '@/contract/session'
import type { RegistrationId, RoleId } from '@/domain/ids'
import { allPermissions, type Grants, type Permission, permissions } from '@/domain/permissions/catalogue'
import { withNeeds } from '@/domain/permissions/needs'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World } from '@/testing/world'
import { givenGrants, rolesOf, widthOf } from '@mocks/engine/session/effective-grants'
import { roleIds } from '@mocks/seed/roles'
import { newKey } from '../testing/buyers'
import { bodyOf, memberOf, newMember } from '../testing/members'

const ofBuyers = allPermissions.filter((name) => permissions[name].side === 'account')
const listOf = (grants: Grants) =>
  Object.entries(grants).map(([permission, scope]) => ({ permission: permission as Permission, scope }))

/** A role for buyers, made the way an administrator makes one. */
const roleWith = async (world: World, grants: Grants, name = 'Site manager'): Promise<RoleId> => {
  const marta = await world.as('marta')
  const names = { en: name, pl: `${name} (pl)`, de: `${name} (de)`, ar: `${name} (ar)` }
  const role = await marta.call(
    createRole,
    { body: { side: 'account', names, copyOf: null } },
    { idempotencyKey: newKey() },
  )
  const body = { version: role.version, names, grants: listOf(grants) }
  return (await marta.call(updateRole, { params: { roleId: role.id }, body })).id
}
const grantsNow = async (world: World, person: string): Promise<Grants> => {
  const user = await world.user(person)
  return world.store.read(async (tx) => givenGrants(await rolesOf(tx, user), user))
}
const unavailable = [{ pointer: '/roleId', code: 'unavailable' }]

describe('a role of rights made for buyers', () => {
  it('ACC-20 is offered to whoever could give all of it, and its rights are in force from the next call on', async () => {
    const world = await createWorld({ orders: 0 })
    const roleId = await roleWith(world, {
      'settings.view': 'own',
      'budgets.view': 'company',
      'prices.view': 'company',
    })
    const ines = await world.as('ines')
    const { roles } = await ines.call(getMemberChoices, {})
    expect(roles.find(({ id }) => id === roleId)).toEqual({
      ...{ id: roleId, name: 'Site manager', usualFor: null, rights: 3, reason: null },
    })
    const piotr = await memberOf(world, ines, 'piotr')
    const params = { userId: piotr.id }
    const saved = await ines.call(updateMember, { params, body: bodyOf(piotr, { roleId }) })
    expect(saved.role).toEqual({ id: roleId, name: 'Site manager' })
    expect(saved.accountRole).toBe(piotr.accountRole)
    const { session } = await (await world.as('piotr')).call(getSession, {})
    expect(session?.permissions.toSorted()).toEqual(['budgets.view', 'prices.view', 'settings.view'])

    // A form that says nothing of the role leaves it; another account role begins with its own.
    const kept = await ines.call(updateMember, { params, body: bodyOf(saved, { phone: '+48 600 100 201' }) })
    expect(kept.role?.id).toBe(roleId)
    const sub = await ines.call(updateMember, { params, body: bodyOf(kept, { accountRole: 'subAccount' }) })
    expect(sub.role?.name).toBe('Purchaser')
  })

  it('ACC-20 is given with the invitation too, and by the administration to anybody', async () => {
    const world = await createWorld({ orders: 0 })
    const roleId = await roleWith(world, { 'overview.view': 'company' })
    const ines = await world.as('ines')
    const invited = await ines.call(
      inviteMember,
      { body: newMember({ email: 'new@kestrel-joinery.example', roleId }) },
      { idempotencyKey: newKey() },
    )
    expect(invited.role?.id).toBe(roleId)
    const marta = await world.as('marta')
    const params = { userId: (await world.user('lukas')).id }
    const lukas = await marta.call(getAccount, { params })
    const { roles } = await marta.call(getAccountChoices, { query: { companyId: lukas.companyId } })
    expect(roles.find(({ id }) => id === roleId)?.reason).toBeNull()
    const body = bodyOf(lukas, { roleId, accountRole: 'regular' })
    // Nobody else runs the company.
    expect((await refusalOf(marta.call(updateAccount, { params, body }))).type).toBe('team/last-account-manager')
  })

  it('ACC-20 never takes the company its last account manager, also not by a role without the right', async () => {
    const world = await createWorld({ orders: 0 })
    const roleId = await roleWith(world, { 'overview.view': 'company' })
    const marta = await world.as('marta')
    const params = { userId: (await world.user('lukas')).id }
    const body = bodyOf(await marta.call(getAccount, { params }), { roleId })
    expect((await refusalOf(marta.call(updateAccount, { params, body }))).type).toBe('team/last-account-manager')
  })

  it('ACC-20 says why it cannot be given: beyond one’s own rights, or a module the company does not have', async () => {
    const world = await createWorld({ orders: 0 })
    const wide = await roleWith(world, { 'team.view': 'company' }, 'Team reader')
    const quoting = await roleWith(world, { 'quotes.view': 'company' }, 'Quote reader')
    const { id } = await world.user('ines')
    await world.store.write(async (tx) => ok(await tx.users.update(id, { overrides: { 'views.share': 'none' } })))
    const sharing = await roleWith(world, { 'views.share': 'company' }, 'View sharer')
    const company = (await world.user('ines')).companyId!
    await world.store.write(async (tx) => ok(await tx.companies.update(company, { modules: { quotes: false } })))
    const ines = await world.as('ines')
    const reasons = new Map((await ines.call(getMemberChoices, {})).roles.map((role) => [role.id, role.reason?.code]))
    expect([wide, sharing, quoting].map((role) => reasons.get(role))).toEqual([
      undefined,
      'permission.beyondYours',
      'setting.moduleClosed',
    ])
    const piotr = await memberOf(world, ines, 'piotr')
    const params = { userId: piotr.id }
    for (const roleId of [sharing, quoting])
      expect((await refusalOf(ines.call(updateMember, { params, body: bodyOf(piotr, { roleId }) }))).errors).toEqual(
        unavailable,
      )
    for (const roleId of ['role_administrator', 'role_nothing'] as RoleId[])
      expect((await refusalOf(ines.call(updateMember, { params, body: bodyOf(piotr, { roleId }) }))).errors).toEqual([
        { pointer: '/roleId', code: 'unknown' },
      ])
    // What another account role begins with comes with that account role only.
    const roleId = 'role_account_manager' as RoleId
    expect((await refusalOf(ines.call(updateMember, { params, body: bodyOf(piotr, { roleId }) }))).errors).toEqual(
      unavailable,
    )
  })

  it('ACC-21 is neither given nor taken back in the store where only administrators give single rights', async () => {
    const world = await createWorld({ orders: 0 })
    const roleId = await roleWith(world, { 'overview.view': 'company' })
    const [settings] = await world.store.read((tx) => tx.portalSettings.all())
    const marta = await world.as('marta')
    await marta.call(updatePortalSettings, { body: { version: settings!.version, managersGrantRights: false } })
    const ines = await world.as('ines')
    const { roles } = await ines.call(getMemberChoices, {})
    expect(roles.find(({ id }) => id === roleId)?.reason).toMatchObject({ code: 'setting.grantsByAdministrator' })
    const piotr = await memberOf(world, ines, 'piotr')
    const params = { userId: piotr.id }
    const given = bodyOf(piotr, { roleId })
    expect((await refusalOf(ines.call(updateMember, { params, body: given }))).errors).toEqual(unavailable)
    const saved = await marta.call(updateAccount, { params, body: given })
    const back = bodyOf(saved, { roleId: 'role_regular' as RoleId })
    expect((await refusalOf(ines.call(updateMember, { params, body: back }))).errors).toEqual(unavailable)
  })

  it('ACC-20 never gives more than the manager has, whatever the role holds and the manager lacks', async () => {
    const world = await createWorld({ orders: 0 })
    const ines = await world.user('ines')
    const { id: piotrId } = await world.user('piotr')
    const client = await world.as('ines')
    const before = await world.store.read((tx) => tx.users.require(piotrId))
    const scoped = fc.subarray(ofBuyers, { maxLength: 6 })
    const counts = { given: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(
        scoped,
        fc.subarray(
          ofBuyers.filter((name) => name !== 'team.edit' && name !== 'team.view'),
          { maxLength: 3 },
        ),
        async (held, lacking) => {
          const grants = withNeeds(Object.fromEntries(held.map((name) => [name, permissions[name].scopes.at(-1)])))
          await world.store.write(async (tx) => {
            const overrides = Object.fromEntries(lacking.map((name) => [name, 'none' as const]))
            await tx.users.update(ines.id, { overrides })
            const { version: _version, ...fresh } = before
            await tx.users.update(piotrId, { ...fresh, roleIds: ['role_viewer' as RoleId], accountRole: 'regular' })
            const role = await tx.roles.get('role_made' as RoleId)
            if (role) await tx.roles.update(role.id, { grants })
            else {
              const name = { en: 'Made', pl: 'Made', de: 'Made', ar: 'Made' }
              await tx.roles.insert({
                ...{ id: 'role_made' as RoleId, side: 'account', name, grants, builtIn: false, copiedFrom: null },
                ...{ changedAt: null, changedBy: null },
              })
            }
            return ok(null)
          })
          const own = await grantsNow(world, 'ines')
          const piotr = await memberOf(world, client, 'piotr')
          const was = await grantsNow(world, 'piotr')
          const body = bodyOf(piotr, { roleId: 'role_made' as RoleId })
          const done = await client.call(updateMember, { params: { userId: piotrId }, body }).then(
            () => true,
            () => false,
          )
          counts[done ? 'given' : 'refused'] += 1
          const now = await grantsNow(world, 'piotr')
          if (!done) expect(now).toEqual(was)
          for (const name of ofBuyers)
            if (done) expect([name, widthOf(now[name]) <= widthOf(own[name])]).toEqual([name, true])
        },
      ),
      { numRuns: 60 },
    )
    expect(Math.min(counts.given, counts.refused)).toBeGreaterThan(3)
  })
})

describe('single rights', () => {
  it('ACC-11 ACC-20 that a setting switches off are locked with the reason, and no choice of anybody', async () => {
    const world = await createWorld({ orders: 0 })
    const company = (await world.user('ines')).companyId!
    await world.store.write(async (tx) => ok(await tx.companies.update(company, { modules: { quotes: false } })))
    for (const person of ['ines', 'marta']) {
      const client = await world.as(person)
      const params = { userId: (await world.user('piotr')).id }
      const [get, update] =
        person === 'ines'
          ? [memberOf(world, client, 'piotr'), updateMember]
          : [client.call(getAccount, { params }), updateAccount]
      const piotr = await get
      expect(piotr.rights.find(({ permission }) => permission === 'quotes.view')).toMatchObject({
        ...{ effective: null, ceiling: null, reason: { code: 'setting.moduleClosed' } },
      })
      const body = bodyOf(piotr, { overrides: [{ permission: 'quotes.view', scope: 'company' }] })
      expect((await refusalOf(client.call(update as typeof updateMember, { params, body }))).errors).toEqual([
        { pointer: '/overrides/0', code: 'unavailable' },
      ])
    }
  })

  it('ACC-20 that were taken are given back only by somebody who has them', async () => {
    const world = await createWorld({ orders: 0 })
    const [ines, piotr] = [await world.user('ines'), await world.user('piotr')]
    await world.store.write(async (tx) => {
      await tx.users.update(ines.id, { overrides: { 'cases.view': 'none' } })
      return ok(await tx.users.update(piotr.id, { overrides: { 'cases.view': 'none' } }))
    })
    const client = await world.as('ines')
    const member = await memberOf(world, client, 'piotr')
    const params = { userId: piotr.id }
    const refusal = await refusalOf(client.call(updateMember, { params, body: bodyOf(member, { overrides: [] }) }))
    expect(refusal).toMatchObject({ type: 'team/beyond-rights', errors: [{ pointer: '/overrides' }] })
    const marta = await world.as('marta')
    await marta.call(updateAccount, { params, body: bodyOf(member, { overrides: [] }) })
    expect((await world.user('piotr')).overrides).toEqual({})
  })

  it('ACC-20 REG-03 comes with the approval of a registration, with its own rights to differ from', async () => {
    const world = await createWorld({ orders: 0 })
    const roleId = await roleWith(world, { 'settings.view': 'own', 'invoices.view': 'company' })
    const marta = await world.as('marta')
    const params = { registrationId: 'reg_brzoza' as RegistrationId }
    const query = { customerNumber: 'C-10082', accountRole: 'regular' as const, roleId }
    const { roles, rights } = await marta.call(getApprovalChoices, { params, query })
    expect(roles.find(({ id }) => id === roleId)).toMatchObject({ name: 'Site manager', reason: null })
    expect(
      rights
        .filter(({ inherited }) => inherited !== null)
        .map(({ permission }) => permission)
        .toSorted(),
    ).toEqual(['invoices.view', 'settings.view'])
    const { version } = await marta.call(getRegistration, { params })
    const approve = (changed: { roleId: RoleId }) =>
      marta.call(
        approveRegistration,
        { params, body: { version, customerNumber: 'C-10082', accountRole: 'regular', ...changed } },
        { idempotencyKey: newKey() },
      )
    expect((await refusalOf(approve({ roleId: roleIds.accountManager }))).errors).toEqual(unavailable)
    await approve({ roleId })
    const user = await world.store.read(async (tx) => (await tx.users.by('email', 'hanna@stolarnia-brzoza.example'))[0])
    expect(user).toMatchObject({ accountRole: 'regular', roleIds: [roleId] })
  })

  it('ACC-20 ADM-17 goes to several accounts at once; who has it already and whom it does not fit is told', async () => {
    const world = await createWorld({ orders: 0 })
    const roleId = await roleWith(world, { 'settings.view': 'own' })
    const marta = await world.as('marta')
    const accounts = await Promise.all(
      ['piotr', 'tomasz'].map(async (name) => {
        const { id, version } = await world.user(name)
        return { id, version }
      }),
    )
    const change = { kind: 'rightsRole' as const, roleId }
    const first = await marta.call(changeAccounts, { body: { change, accounts } }, { idempotencyKey: newKey() })
    expect(first.rows.map(({ outcome }) => outcome)).toEqual(['done', 'done'])
    expect((await world.user('piotr')).roleIds).toEqual([roleId])
    const again = first.rows.map(({ id, version }) => ({ id, version }))
    const second = await marta.call(previewAccountChanges, { body: { change, accounts: again } })
    expect(second.rows.map(({ plan }) => plan)).toEqual(['nothing', 'nothing'])
    const usual = { kind: 'rightsRole' as const, roleId: roleIds.accountManager }
    const third = await marta.call(previewAccountChanges, { body: { change: usual, accounts: again } })
    expect(third.rows.map(({ plan }) => plan)).toEqual(['refused', 'refused'])
  })
})
