import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { updatePortalSettings } from '@/contract/admin/portal-settings'
import { addBasketLines } from '@/contract/basket'
import { getDocument } from '@/contract/documents'
import type { InputFor } from '@/contract/endpoint'
import { listInvoices } from '@/contract/invoices'
import { getOrder, listOrders } from '@/contract/orders'
import { getSession } from '@/contract/session'
import { inviteMember, updateMember } from '@/contract/team'
import type { MemberDetail } from '@/contract/member-detail'
import { allPermissions, permissions, type Scope } from '@/domain/permissions/catalogue'
import { ok } from '@/domain/result'
import { ApiProblem } from '@/api/problem'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World } from '@/testing/world'
import { givenGrants, rolesOf, widthOf } from '@mocks/engine/session/effective-grants'
import { newKey } from '../testing/buyers'
import { bodyOf, type MemberBody, memberOf, newMember, optionsOf } from '../testing/members'

type Settings = Omit<InputFor<typeof updatePortalSettings>['body'], 'version'>
const setting = async (world: World, change: Settings) => {
  const marta = await world.as('marta')
  const [row] = await world.store.read((tx) => tx.portalSettings.all())
  return marta.call(updatePortalSettings, { body: { version: row!.version, ...change } })
}
const optionIn = (member: MemberDetail, name: string) => member.options.find(({ option }) => option === name)!
const permissionsOf = async (world: World, person: string) => {
  const { session } = await (await world.as(person)).call(getSession, {})
  return session!.permissions
}

describe('options that a setting of the portal forbids', () => {
  it.each<[string, Settings, string, string, string]>([
    ['ACC-09', { orderingMode: 'viewOnly' }, 'mayOrder', 'orders.create', 'setting.orderingOff'],
    ['ACC-09', { onlineOrderPayment: 'prepaid' }, 'mayOrder', 'orders.create', 'setting.onAccountOff'],
    ['ACC-10', { pricesVisible: false }, 'maySeePrices', 'prices.view', 'setting.pricesHidden'],
    ['ACC-11', { stockVisible: false }, 'maySeeStock', 'stock.view', 'setting.stockHidden'],
  ])(
    '%s %o read as off with the reason, keep the choice, and come back',
    async (_id, change, option, permission, code) => {
      const world = await createWorld({ orders: 0 })
      const before = await permissionsOf(world, 'tomasz')
      expect(before).toContain(permission)
      await setting(world, change)
      expect(await permissionsOf(world, 'tomasz')).not.toContain(permission)
      const ines = await world.as('ines')
      const tomasz = await memberOf(world, ines, 'tomasz')
      expect(optionIn(tomasz, option)).toMatchObject({
        stored: true,
        effective: false,
        editable: false,
        reason: { code },
      })
      expect(optionIn(tomasz, option).reason!.ask).toHaveLength(1)
      expect(tomasz.rights.find((right) => right.permission === permission)).toMatchObject({
        effective: null,
        reason: { code },
      })

      // Saving the form changes nothing; switching the option is refused.
      const params = { userId: tomasz.id }
      const saved = await ines.call(updateMember, { params, body: bodyOf(tomasz, { phone: '+48 58 555 01 99' }) })
      expect(optionIn(saved, option).stored).toBe(true)
      const flipped = bodyOf(saved, { options: { ...optionsOf(saved), [option]: false } })
      expect((await refusalOf(ines.call(updateMember, { params, body: flipped }))).errors).toEqual([
        { pointer: `/options/${option}`, code: 'unavailable' },
      ])
      const back = Object.fromEntries(
        Object.keys(change).map((name) => [
          name,
          { orderingMode: 'viewAndOrder', onlineOrderPayment: 'onAccount' }[name] ?? true,
        ]),
      )
      await setting(world, back)
      expect(await permissionsOf(world, 'tomasz')).toEqual(before)
    },
  )

  it('ACC-04 ACC-09 INV-26 paying otherwise than on account stops sub-accounts alone', async () => {
    const world = await createWorld({ orders: 0 })
    await setting(world, { onlineOrderPayment: 'prepaid' })
    expect(await permissionsOf(world, 'ines')).toContain('orders.create')
    expect(await permissionsOf(world, 'piotr')).toContain('orders.create')
    expect(await permissionsOf(world, 'tomasz')).not.toContain('orders.create')
    const tomasz = await world.as('tomasz')
    expect(
      await refusalOf(tomasz.call(addBasketLines, { body: { lines: [] } }, { idempotencyKey: newKey() })),
    ).toMatchObject({
      type: 'access/forbidden',
      params: { permission: 'orders.create', reason: 'setting.onAccountOff' },
      ask: [expect.any(String)],
    })
    const { rows } = await tomasz.call(listOrders, { query: {} })
    const order = await tomasz.call(getOrder, { params: { orderId: rows[0]!.id } })
    expect(order.allowedActions.find(({ action }) => action === 'reorder')).toMatchObject({
      allowed: false,
      reason: { code: 'setting.onAccountOff', ask: [order.salesContact.name] },
    })
  })
})

describe('single rights', () => {
  it('ACC-20 are given for functions and for single elements', async () => {
    const world = await createWorld({ orders: 30 })
    const ines = await world.as('ines')
    const piotr = await memberOf(world, ines, 'piotr')
    const client = await world.as('piotr')
    const listed = (await client.call(listInvoices, { query: {} })).rows.find(({ documentId }) => documentId !== null)!
    const params = { userId: piotr.id }
    const overrides: MemberBody['overrides'] = [
      { permission: 'invoices.preview', scope: 'none' },
      { permission: 'cases.view', scope: 'company' },
      // What the role grants anyway is no right of this person's own.
      { permission: 'orders.view', scope: 'branch' },
    ]
    const changed = await ines.call(updateMember, { params, body: bodyOf(piotr, { overrides }) })
    const rightOf = (name: string) => changed.rights.find(({ permission }) => permission === name)
    expect(rightOf('invoices.preview')).toMatchObject({ inherited: 'branch', override: 'none', effective: null })
    expect(rightOf('cases.view')).toMatchObject({ inherited: 'own', override: 'company', effective: 'company' })
    expect(rightOf('orders.view')).toMatchObject({ inherited: 'branch', override: null, effective: 'branch' })
    const rows = (await client.call(listInvoices, { query: {} })).rows
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every(({ documentId }) => documentId === null)).toBe(true)
    expect(await refusalOf(client.call(getDocument, { params: { documentId: listed.documentId! } }))).toMatchObject({
      status: 404,
    })
  })

  it('ACC-21 stay with the administrators when the portal says so', async () => {
    const world = await createWorld({ orders: 0 })
    await setting(world, { managersGrantRights: false })
    const ines = await world.as('ines')
    const piotr = await memberOf(world, ines, 'piotr')
    const right = piotr.rights.find(({ permission }) => permission === 'cases.view')!
    expect(right).toMatchObject({ ceiling: null, reason: { code: 'setting.grantsByAdministrator' } })
    const params = { userId: piotr.id }
    const body = bodyOf(piotr, { overrides: [{ permission: 'cases.view', scope: 'company' }] })
    expect((await refusalOf(ines.call(updateMember, { params, body }))).errors).toEqual([
      { pointer: '/overrides', code: 'unavailable' },
    ])
    await ines.call(updateMember, { params, body: bodyOf(piotr, { name: 'Piotr Z.' }) })
  })

  it('are not for what an option of a sub-account decides, nor for the seller’s side', async () => {
    const world = await createWorld({ orders: 0 })
    const ines = await world.as('ines')
    const helena = await memberOf(world, ines, 'helena')
    const overrides: MemberBody['overrides'] = [
      { permission: 'prices.view', scope: 'company' },
      { permission: 'orderDesk.view', scope: 'all' },
      { permission: 'settings.view', scope: 'company' },
    ]
    const call = ines.call(updateMember, { params: { userId: helena.id }, body: bodyOf(helena, { overrides }) })
    expect((await refusalOf(call)).errors).toEqual([
      { pointer: '/overrides/0', code: 'unavailable' },
      { pointer: '/overrides/1', code: 'invalid' },
      { pointer: '/overrides/2', code: 'invalid' },
    ])
  })

  it('nobody changes their own, not even an account manager', async () => {
    const world = await createWorld({ orders: 0 })
    const ines = await world.as('ines')
    const self = await memberOf(world, ines, 'ines')
    expect(self.allowedActions.find(({ action }) => action === 'deactivate')!.allowed).toBe(false)
    const params = { userId: self.id }
    for (const change of [
      { accountRole: 'regular' as const },
      { overrides: [{ permission: 'cases.view' as const, scope: 'own' as const }] },
    ])
      expect(await refusalOf(ines.call(updateMember, { params, body: bodyOf(self, change) }))).toMatchObject({
        type: 'team/own-rights',
      })
    expect((await ines.call(updateMember, { params, body: bodyOf(self, { name: 'Ines C.' }) })).name).toBe('Ines C.')
  })
})

/** Tomasz as a colleague who was handed the team, with little else (ACC-21). */
const withTeam = async (world: World, more: Partial<MemberBody['options']> = {}) => {
  const { id, options } = await world.user('tomasz')
  await world.store.write(async (tx) =>
    ok(
      await tx.users.update(id, {
        overrides: { 'team.view': 'company', 'team.edit': 'company' },
        options: { ...options, ...more },
      }),
    ),
  )
  return world.as('tomasz')
}

describe('the ceiling', () => {
  it('keeps a colleague who manages the team from making account managers or touching one', async () => {
    const world = await createWorld({ orders: 0 })
    const tomasz = await withTeam(world)
    for (const accountRole of ['accountManager', 'regular'] as const) {
      const body = newMember({ email: 'friend@kestrel-joinery.example', accountRole })
      const refusal = await refusalOf(tomasz.call(inviteMember, { body }, { idempotencyKey: newKey() }))
      expect(refusal.errors).toEqual([{ pointer: '/accountRole', code: 'unavailable' }])
    }
    const ines = await memberOf(world, tomasz, 'ines')
    expect(ines.allowedActions.find(({ action }) => action === 'edit')).toMatchObject({
      allowed: false,
      reason: { code: 'permission.beyondYours' },
    })
    expect(
      await refusalOf(tomasz.call(updateMember, { params: { userId: ines.id }, body: bodyOf(ines) })),
    ).toMatchObject({ type: 'team/beyond-rights', status: 403 })
  })

  it('keeps a limited colleague from making somebody without limits, or who may authorize', async () => {
    const world = await createWorld({ orders: 0 })
    const tomasz = await withTeam(world, { limitedBudget: true, maySeePrices: false })
    const options = { mayOrder: true, maySeePrices: true, maySeeStock: true, mayAuthorize: true, limitedBudget: false }
    const body = newMember({ email: 'friend@kestrel-joinery.example', options })
    const refusal = await refusalOf(tomasz.call(inviteMember, { body }, { idempotencyKey: newKey() }))
    expect(refusal.errors?.map(({ pointer }) => pointer).toSorted()).toEqual([
      '/options/limitedBudget',
      '/options/mayAuthorize',
      '/options/maySeePrices',
    ])
  })

  it('is never exceeded, whatever single rights and options a colleague asks for', async () => {
    const world = await createWorld({ orders: 0 })
    const tomasz = await withTeam(world)
    const own = (await world.contextOf('tomasz')).actor.grants
    const target = await world.user('nadia')
    const scopes: (Scope | 'none')[] = ['own', 'branch', 'company', 'assigned', 'all', 'none']
    const account = allPermissions.filter((name) => permissions[name].side === 'account')
    const outcomes = { saved: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.record({ permission: fc.constantFrom(...account), scope: fc.constantFrom(...scopes) }), {
          maxLength: 2,
          selector: ({ permission }) => permission,
        }),
        fc.record({
          mayOrder: fc.boolean(),
          maySeePrices: fc.boolean(),
          maySeeStock: fc.boolean(),
          mayAuthorize: fc.boolean(),
          limitedBudget: fc.constant(false),
        }),
        async (overrides, options) => {
          const member = await memberOf(world, tomasz, target.email)
          try {
            await tomasz.call(updateMember, {
              params: { userId: target.id },
              body: bodyOf(member, { overrides, options }),
            })
            outcomes.saved += 1
          } catch (error) {
            if (!(error instanceof ApiProblem)) throw error
            expect(['request/invalid', 'team/beyond-rights']).toContain(error.problem.type)
            outcomes.refused += 1
          }
          const user = await world.user(target.email)
          const given = givenGrants(await world.store.read((tx) => rolesOf(tx, user)), user)
          for (const name of allPermissions) expect(widthOf(given[name])).toBeLessThanOrEqual(widthOf(own[name]))
        },
      ),
      { numRuns: 40 },
    )
    expect(outcomes.saved).toBeGreaterThan(0)
    expect(outcomes.refused).toBeGreaterThan(0)
  })
})
