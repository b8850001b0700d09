import { describe, expect, test } from 'vitest'
import { listAuthorizations } from '@/contract/authorizations'
import type { Change } from '@/contract/events'
import type { OrderRow } from '@mocks/store/rows/orders'
import { createWorld, type World, type WorldClient } from '@/testing/world'

/** Reads the stream until it has seen as many changes as asked for, or it ended. */
const listen = async (client: WorldClient, since?: string) => {
  const stop = new AbortController()
  const response = await client.fetch(`/api/events${since === undefined ? '' : `?since=${since}`}`, {
    signal: stop.signal,
  })
  const reader = (response.body as ReadableStream<Uint8Array>)
    .pipeThrough(new TextDecoderStream() as never)
    .getReader() as ReadableStreamDefaultReader<string>
  let text = ''
  const read = async (): Promise<boolean> => {
    const { done, value } = await reader.read()
    text += value ?? ''
    return !done
  }
  await read()
  const changes = (): Change[] =>
    [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data ?? '') as Change)
  return {
    response,
    stop: () => stop.abort(),
    until: async (ready: (changes: Change[]) => boolean) => {
      while (!ready(changes()) && (await read()));
      return changes()
    },
    ended: async () => {
      while (await read());
      return true
    },
  }
}

const anOrderOf = async (world: World, person: string): Promise<OrderRow> => {
  const { companyId } = await world.user(person)
  const { ids } = await world.store.read((tx) =>
    tx.search.orders({ companyIds: companyId ? [companyId] : [] }, 'placedAt', true, 0, 1),
  )
  return world.store.read((tx) => tx.orders.require(ids[0] as OrderRow['id']))
}
const touch = (world: World, order: OrderRow) =>
  world.store.write(async (tx) => ({
    ok: true,
    value: await tx.orders.update(order.id, { reference: `touched ${order.version}` }),
  }))

describe('the stream of changes', () => {
  test('begins with what changed since the page first read, as far as its person may know', async () => {
    const world = await createWorld()
    const order = await anOrderOf(world, 'ines')
    world.clock.set(world.clock.now() + 5_000)
    const read = new Date(world.clock.now()).toISOString()
    await touch(world, order)
    world.clock.set(world.clock.now() + 1_000)
    const buyer = await listen(await world.as('ines'), read)
    const told = await buyer.until((changes) => changes.some(({ resource }) => resource === 'orders'))
    expect(told).toContainEqual({ resource: 'orders', id: order.id })
    const stranger = await listen(await world.as('ruth'), read)
    await touch(world, await anOrderOf(world, 'ruth'))
    const others = await stranger.until((changes) => changes.some(({ resource }) => resource === 'orders'))
    expect(others).not.toContainEqual({ resource: 'orders', id: order.id })
    const late = await listen(await world.as('ines'), '2020-01-01T00:00:00.000Z')
    expect(await late.until((changes) => changes.length > 0)).toEqual([{ resource: '*' }])
    for (const { stop } of [buyer, stranger, late]) stop()
  })

  test('tells every page that the clock was moved, so that it agrees about what time it is', async () => {
    const world = await createWorld()
    const buyer = await listen(await world.as('ines'))
    await world.backend.controls({ command: 'advanceClock', ms: 1_000 })
    expect(await buyer.until((changes) => changes.some(({ resource }) => resource === 'session'))).toContainEqual({
      resource: 'session',
    })
    buyer.stop()
  })

  test('tells everyone who may see an order of its change, and nobody else', async () => {
    const world = await createWorld()
    const [buyer, desk, stranger] = await Promise.all(
      ['ines', 'karol', 'ruth'].map(async (person) => listen(await world.as(person))),
    )
    const order = await anOrderOf(world, 'ines')
    await touch(world, order)
    expect(await buyer?.until((changes) => changes.length >= 4)).toEqual([
      { resource: 'orders', id: order.id },
      { resource: 'overview' },
      { resource: 'statement' },
      { resource: 'notifications' },
    ])
    expect(await desk?.until((changes) => changes.length >= 3)).toEqual([
      { resource: 'orders', id: order.id },
      { resource: 'dashboard' },
      { resource: 'notifications' },
    ])

    // What the stranger hears first is of their own company: nothing came before it.
    const own = await anOrderOf(world, 'ruth')
    await touch(world, own)
    expect((await stranger?.until((changes) => changes.length >= 1))?.[0]).toEqual({ resource: 'orders', id: own.id })
  })

  test('counts what hangs on an order as a change of it', async () => {
    const world = await createWorld()
    const buyer = await listen(await world.as('ines'))
    const order = await anOrderOf(world, 'ines')
    await world.store.write(async (tx) => ({
      ok: true,
      value: await tx.history.insert({
        id: world.backend.ids.next('History'),
        orderId: order.id,
        at: world.clock.now(),
        actor: 'x',
        through: null,
        source: 'erp',
        event: 'confirmed',
        params: {},
      }),
    }))
    expect((await buyer.until((changes) => changes.length >= 1))[0]).toEqual({ resource: 'orders', id: order.id })
  })

  test('AUT-16 tells those who decide about an order how far it has come', async () => {
    const world = await createWorld()
    const { rows } = await (await world.as('adam')).call(listAuthorizations, { query: { view: 'approved' } })
    const { orderId } = rows[0]!
    const adam = await listen(await world.as('adam'))
    await touch(world, await world.store.read((tx) => tx.orders.require(orderId)))
    const heard = await adam.until((changes) => changes.some(({ resource }) => resource === 'authorizations'))
    expect(heard).toContainEqual({ resource: 'authorizations', id: orderId })
  })

  test('ends with the session', async () => {
    const world = await createWorld()
    const client = await world.as('ines')
    const stream = await listen(client)
    expect(stream.response.headers.get('Content-Type')).toBe('text/event-stream')
    await client.fetch('/api/session', { method: 'DELETE', headers: { 'X-CSRF-Token': client.credentials.csrfToken } })
    expect(await stream.ended()).toBe(true)
  })

  test('is for people who are signed in', async () => {
    const world = await createWorld()
    expect((await world.guest().fetch('/api/events')).status).toBe(401)
  })

  test('ADM-19 tells buyers at once when a setting of the portal changes what they may', async () => {
    const world = await createWorld()
    const [buyer, desk] = [await listen(await world.as('tomasz')), await listen(await world.as('karol'))]
    await world.store.write(async (tx) => {
      const [row] = await tx.portalSettings.all()
      return { ok: true, value: await tx.portalSettings.update(row!.id, { pricesVisible: false }) }
    })
    const told = await buyer.until((changes) => changes.some(({ resource }) => resource === 'products'))
    expect(told.map(({ resource }) => resource)).toEqual(expect.arrayContaining(['session', 'orders', 'basket']))
    const desks = await desk.until((changes) => changes.some(({ resource }) => resource === 'orders'))
    expect(desks).toContainEqual({ resource: 'orders' })
    for (const resource of ['session', 'basket']) expect(desks).not.toContainEqual({ resource })
    buyer.stop()
    desk.stop()
  })

  test('tells those who manage a team of a change of a member, and nobody of another company', async () => {
    const world = await createWorld()
    const [ines, lukas, marta] = await Promise.all(
      ['ines', 'lukas', 'marta'].map(async (person) => listen(await world.as(person))),
    )
    const [adam, feld] = [await world.user('adam'), await world.user('lukas')]
    await world.store.write(async (tx) => {
      await tx.users.update(adam.id, { phone: '+48 61 555 01 49' })
      return { ok: true, value: await tx.users.update(feld.id, { phone: '+49 761 5550 182' }) }
    })
    const isTeam = ({ resource }: Change) => resource === 'team' || resource === 'accounts'
    expect((await ines!.until((changes) => changes.some(isTeam))).filter(isTeam)).toEqual([
      { resource: 'team', id: adam.id },
    ])
    expect((await lukas!.until((changes) => changes.some(isTeam))).filter(isTeam)).toEqual([
      { resource: 'team', id: feld.id },
    ])
    expect((await marta!.until((changes) => changes.filter(isTeam).length > 1)).filter(isTeam)).toEqual([
      { resource: 'accounts', id: adam.id },
      { resource: 'accounts', id: feld.id },
    ])
    for (const stream of [ines, lukas, marta]) stream!.stop()
  })
})
