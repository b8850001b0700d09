import { describe, expect, it } from 'vitest'
import { type HitKind, hitKinds, hitsOfKind, searchAccount, searchAdmin } from '@/contract/search'
import type { Permission } from '@/domain/permissions/catalogue'
import { createWorld, type World, type WorldClient } from '@/testing/world'

type Side = typeof searchAccount
const hits = async (client: WorldClient, side: Side, q: string, kind?: HitKind[]) =>
  (await client.call(side, { query: { q, kind } })).hits
const titles = async (client: WorldClient, side: Side, q: string, kind?: HitKind[]) =>
  (await hits(client, side, q, kind)).map(({ kind: what, title }) => `${what} ${title}`)
const ordersOf = async (world: World, ids: readonly string[]) =>
  world.store.read((tx) => Promise.all(ids.map((id) => tx.orders.require(id as never))))

describe('search', () => {
  it('finds orders by their number, the ERP’s and the buyer’s own', async () => {
    const world = await createWorld()
    const marta = await world.as('marta')
    const { ids } = await world.store.read((tx) => tx.search.orders({ erpStates: ['inErp'] }, 'placedAt', true, 0, 20))
    const order = (await ordersOf(world, ids)).find(({ poNumber }) => poNumber)!
    for (const q of [order.number, order.erpNumber!, order.poNumber!])
      expect((await hits(marta, searchAdmin, q, ['order'])).map(({ id }) => id)).toContain(order.id)
  })

  it('finds customers by name, number and tax number however it is written', async () => {
    const world = await createWorld()
    const marta = await world.as('marta')
    const [kestrel] = (await world.store.read((tx) => tx.companies.all())).filter(({ name }) => /Kestrel/.test(name))
    const spaced = kestrel!.vatNumber.split('').join(' ')
    for (const q of [
      'kestr',
      kestrel!.customerNumber,
      kestrel!.vatNumber,
      spaced,
      kestrel!.vatNumber.slice(2).toLowerCase(),
    ])
      expect(await titles(marta, searchAdmin, q, ['customer'])).toEqual([`customer ${kestrel!.name}`])
  })

  it('ADM-11 gives an administrator nothing of a customer they are not assigned', async () => {
    const world = await createWorld()
    const [marta, nina] = [await world.as('marta'), await world.as('nina')]
    const { actor } = await world.contextOf('nina')
    const companies = await world.store.read((tx) => tx.companies.all())
    for (const company of companies) {
      const mine = actor.customerIds.includes(company.id)
      const people = (await world.store.read((tx) => tx.users.by('companyId', company.id))).slice(0, 2)
      for (const q of [company.name, company.customerNumber, company.vatNumber, ...people.map(({ email }) => email)]) {
        const seen = (await hits(nina, searchAdmin, q)).filter(({ about, title }) =>
          `${title} ${about}`.includes(company.name),
        )
        if (!mine) expect(seen).toEqual([])
        else expect((await hits(marta, searchAdmin, q)).length).toBeGreaterThanOrEqual(seen.length)
      }
    }
    const foreign = await world.store.read((tx) => tx.search.orders({}, 'placedAt', true, 0, 50))
    for (const order of await ordersOf(world, foreign.ids)) {
      const found = await hits(nina, searchAdmin, order.number, ['order'])
      expect(found.some(({ id }) => id === order.id)).toBe(actor.customerIds.includes(order.companyId))
    }
  })

  it('gives each person only the kinds they hold the right of', async () => {
    const world = await createWorld()
    const rights: Record<'account' | 'admin', Partial<Record<HitKind, Permission>>> = {
      account: {
        order: 'orders.view',
        invoice: 'invoices.view',
        quote: 'quotes.view',
        person: 'team.view',
        product: 'goods.view',
      },
      admin: {
        order: 'orderDesk.view',
        customer: 'customers.view',
        person: 'accounts.view',
        registration: 'registrations.view',
        product: 'catalogue.view',
        invoice: 'customers.documents',
        quote: 'customers.documents',
      },
    }
    for (const person of ['tomasz', 'helena', 'ines', 'nina', 'jonas', 'ida', 'karol']) {
      const client = await world.as(person)
      const { actor } = await world.contextOf(person)
      for (const [side, endpoint] of [['account', searchAccount] as const, ['admin', searchAdmin as Side] as const]) {
        const found = new Set<HitKind>()
        for (const q of ['SO-', 'INV', 'an', 'ka', 'RG', 'ha', '10'])
          for (const { kind } of await hits(client, endpoint, q)) found.add(kind)
        for (const kind of hitKinds) {
          const right = rights[side][kind]
          if (right === undefined || actor.grants[right] === undefined)
            expect([person, side, found.has(kind)]).toEqual([person, side, false])
        }
      }
    }
    expect(await titles(await world.as('jonas'), searchAdmin, 'kestrel')).toEqual([])
  })

  it('keeps a purchaser to their own orders, and tells nobody an amount', async () => {
    const world = await createWorld()
    const [tomasz, helena] = [await world.as('tomasz'), await world.as('helena')]
    const { actor } = await world.contextOf('tomasz')
    const found = await hits(tomasz, searchAccount, 'SO-', ['order'])
    expect(found).toHaveLength(hitsOfKind)
    for (const order of await ordersOf(
      world,
      found.map(({ id }) => id),
    ))
      expect(order.userId).toBe(actor.userId)
    const seen = await hits(helena, searchAccount, 'SO-')
    expect(seen.length).toBeGreaterThan(0)
    expect(JSON.stringify(seen)).not.toMatch(/amount|PLN|price|total/i)
    expect(seen.every(({ kind }) => kind === 'order' || kind === 'product')).toBe(true)
  })
})
