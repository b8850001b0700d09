import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainAccountAccess, explainAdministratorAccess } from '@/contract/admin/access'
import { can } from '@/domain/permissions/can'
import { allPermissions } from '@/domain/permissions/catalogue'
import { accountOptions } from '@/domain/account/vocabulary'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld } from '@/testing/world'
import { userIds } from '@mocks/seed/people'
import { roles } from '@mocks/seed/roles'
import { actorOf } from '../session/actor'
import { memberStateOf } from '../team/member-state'

const stepsThatStop = ({ lines }: { lines: { step: string; result: string; code: string }[] }) =>
  lines.filter(({ result }) => result === 'stops').map(({ step, code }) => `${step} ${code}`)

describe('the explanation of a right', () => {
  it('agrees with the check every call makes, for everybody, every right and any record', async () => {
    const world = await createWorld({ orders: 20 })
    const marta = await world.as('marta')
    const { people, orders } = await world.store.read(async (tx) => {
      const found = await tx.search.orders({}, 'placedAt', true, 0, 40)
      return {
        people: await tx.users.all(),
        orders: await Promise.all(found.ids.map((id) => tx.orders.require(id))),
      }
    })
    const change = fc.record({
      roleIds: fc.uniqueArray(fc.constantFrom(...roles.map(({ id }) => id)), { maxLength: 2 }),
      active: fc.boolean(),
      overrides: fc.dictionary(fc.constantFrom(...allPermissions), fc.constantFrom('none', 'own', 'company', 'all')),
      options: fc.record(Object.fromEntries(accountOptions.map((name) => [name, fc.boolean()]))),
    })
    const settings = fc.record({
      pricesVisible: fc.boolean(),
      orderingMode: fc.constantFrom('viewOnly', 'viewAndOrder'),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...people),
        fc.constantFrom(...allPermissions),
        fc.option(fc.constantFrom(...orders), { nil: undefined }),
        fc.option(change),
        settings,
        async (person, permission, order, changed, portal) => {
          if (person.id === userIds.marta) return
          const { user, actor } = await world.store
            .write(async (tx) => {
              const [row] = await tx.portalSettings.all()
              if (row) await tx.portalSettings.update(row.id, portal as never)
              const user = await tx.users.update(person.id, (changed ?? {}) as never)
              return ok({ user, actor: await actorOf(tx, user) })
            })
            .then((result) => (result.ok ? result.value : Promise.reject(new Error('not written'))))
          const input = { params: { userId: person.id }, query: { permission, record: order?.number } }
          const isBuyer = person.companyId !== null
          const told = await marta.call(isBuyer ? explainAccountAccess : explainAdministratorAccess, input)
          const isIn = memberStateOf(user, world.clock.now()) === 'active'
          const held = order ? can(actor, permission, order) : actor.grants[permission] !== undefined
          expect(told.granted).toBe(isIn && held)
          expect(told.scope).toBe(actor.grants[permission] ?? null)
          if (told.allowed) expect(told.granted).toBe(true)
          expect(told.allowed).toBe(stepsThatStop(told).length === 0)
          expect(new Set(told.lines.map(({ step }) => step)).size).toBe(9)
        },
      ),
      { numRuns: 120 },
    )
  })

  it('ACC-20 tells which role, single right or option decides, and who can change it', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    const ask = async (person: string, permission: (typeof allPermissions)[number], record?: string) =>
      marta.call(explainAccountAccess, {
        params: { userId: (await world.user(person)).id },
        query: { permission, record },
      })
    const ewa = await ask('ewa', 'invoices.preview')
    expect(stepsThatStop(ewa)).toEqual(['role taken'])
    expect(ewa.lines.find(({ result }) => result === 'stops')?.fix).toMatchObject({ may: true })
    expect(stepsThatStop(await ask('oskar', 'orders.view'))).toEqual(['person inactive'])
    expect(stepsThatStop(await ask('pavel', 'orders.create'))).toEqual(['customer blocked'])
    expect(stepsThatStop(await ask('helena', 'prices.view'))).toEqual(['role optionOff'])
    const maja = await ask('maja', 'orders.create')
    expect(maja.allowed).toBe(true)
    expect(maja.lines.find(({ step }) => step === 'limit')?.code).toBe('limited')
  })

  it('ADM-11 does not tell a scoped administrator of customers elsewhere', async () => {
    const world = await createWorld({ orders: 20 })
    const nina = await world.as('nina')
    const order = await world.store.read(async (tx) => {
      const found = await tx.search.orders({ countries: ['DE'] }, 'placedAt', true, 0, 1)
      return tx.orders.require(found.ids[0]!)
    })
    const query = { permission: 'orders.view' as const, record: order.number }
    const near = nina.call(explainAccountAccess, { params: { userId: userIds.ines }, query })
    expect(await refusalOf(near)).toMatchObject({ status: 422 })
    const far = nina.call(explainAccountAccess, {
      params: { userId: order.userId! },
      query: { permission: 'orders.view' },
    })
    expect(await refusalOf(far)).toMatchObject({ status: 404 })
    const staff = nina.call(explainAdministratorAccess, {
      params: { userId: userIds.marta },
      query: { permission: 'roles.edit' },
    })
    expect(await refusalOf(staff)).toMatchObject({ status: 403 })
  })
})
