import { describe, expect, test } from 'vitest'
import type { Endpoint } from '@/contract/endpoint'
import { contract } from '@/contract/registry'
import { isPermission } from '@/domain/permissions/catalogue'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { roles } from '@mocks/seed/roles'

const endpoints = [...contract.values()]

/** Asks with ids of nothing and no body: whoever may call is told that, whoever may not is told so before. */
const ask = async (client: WorldClient, { method, path }: Endpoint): Promise<{ status: number; type: string }> => {
  const stop = new AbortController()
  const response = await client.fetch(`/api${path.replace(/\{\w+\}/g, 'nothing')}`, {
    method,
    signal: stop.signal,
    headers: { 'X-CSRF-Token': client.credentials.csrfToken, 'Idempotency-Key': crypto.randomUUID() },
  })
  const isProblem = response.headers.get('Content-Type') === 'application/problem+json'
  const { type } = isProblem ? await response.json() : { type: '' }
  stop.abort()
  return { status: response.status, type }
}

/** Asks as a person, in a new session whenever a call has ended theirs. */
const asking = async (world: World, person: string): Promise<(endpoint: Endpoint) => ReturnType<typeof ask>> => {
  let client = await world.as(person)
  return async (endpoint) => {
    const answer = await ask(client, endpoint)
    if (!answer.type.startsWith('session/')) return answer
    client = await world.as(person)
    return ask(client, endpoint)
  }
}

const personWith = async (world: World, roleId: string): Promise<string> => {
  const users = await world.store.read((tx) => tx.users.all())
  const person = users.find((user) => user.active && user.roleIds.some((id) => id === roleId))
  if (!person) throw new Error(`Nobody has the role ${roleId}`)
  return person.email
}

describe('SEC-06 who may call what', () => {
  test.each(roles.map((role) => [role.name.en, role] as const))(
    '%s: exactly what the role grants',
    async (_name, role) => {
      const world = await createWorld()
      const asked = await asking(world, await personWith(world, role.id))
      for (const endpoint of endpoints) {
        const answer = await asked(endpoint)
        const allowed = !isPermission(endpoint.access) || role.grants[endpoint.access] !== undefined
        expect({ endpoint: endpoint.id, forbidden: answer.type === 'access/forbidden' }).toEqual({
          endpoint: endpoint.id,
          forbidden: !allowed,
        })
        if (allowed)
          expect([
            endpoint.id,
            answer.status >= 200 && answer.status < 500 && answer.status !== 401 && answer.status !== 403,
          ]).toEqual([endpoint.id, true])
      }
    },
    20_000,
  )

  test.each([
    ['may do nothing', {}],
    ['may order', { mayOrder: true }],
    ['may see prices and stock', { maySeePrices: true, maySeeStock: true }],
    ['may authorize', { mayAuthorize: true }],
    ['may do everything', { mayOrder: true, maySeePrices: true, maySeeStock: true, mayAuthorize: true }],
  ])('a sub-account that %s: exactly what its options open', async (_name, chosen) => {
    const world = await createWorld()
    const { id } = await world.user('tomasz')
    const nothing = {
      mayOrder: false,
      maySeePrices: false,
      maySeeStock: false,
      mayAuthorize: false,
      limitedBudget: false,
    }
    const options = { ...nothing, ...chosen }
    await world.store.write(async (tx) => ({ ok: true, value: await tx.users.update(id, { options }) }))
    const purchaser = roles.find(({ name }) => name.en === 'Purchaser')
    const byOption: Partial<Record<string, boolean>> = {
      'orders.create': options.mayOrder,
      'prices.view': options.maySeePrices,
      'stock.view': options.maySeeStock,
      'authorizations.decide': options.mayAuthorize,
    }
    const asked = await asking(world, 'tomasz')
    for (const endpoint of endpoints) {
      const answer = await asked(endpoint)
      const { access } = endpoint
      const allowed = !isPermission(access) || (byOption[access] ?? purchaser?.grants[access] !== undefined)
      expect([endpoint.id, answer.type === 'access/forbidden']).toEqual([endpoint.id, !allowed])
    }
  })

  test('nobody, without a session, but what is public', async () => {
    const world = await createWorld()
    for (const endpoint of endpoints) {
      const { type } = await ask(world.guest(), endpoint)
      expect([endpoint.id, type === 'session/required']).toEqual([endpoint.id, endpoint.access !== 'public'])
    }
  })

  test('nobody with a session that has ended', async () => {
    const world = await createWorld()
    for (const endpoint of endpoints.filter(({ access }) => access !== 'public')) {
      const client = await world.as('ines')
      await world.backend.controls({ command: 'expireSessions' })
      expect([endpoint.id, (await ask(client, endpoint)).type]).toEqual([endpoint.id, 'session/expired'])
    }
  })

  test('nobody whose role was taken away, from the next call on', async () => {
    const world = await createWorld()
    const client = await world.as('ines')
    const endpoint = contract.get('listOrders') as Endpoint
    expect((await ask(client, endpoint)).status).toBe(200)
    const { id } = await world.user('ines')
    await world.store.write(async (tx) => ({ ok: true, value: await tx.users.update(id, { roleIds: [] }) }))
    expect((await ask(client, endpoint)).type).toBe('access/forbidden')
  })
})
