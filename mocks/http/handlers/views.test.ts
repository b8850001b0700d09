import { describe, expect, it, test } from 'vitest'
import * as z from 'zod/mini'
import { deskOrderListQuery } from '@/contract/admin/desk-order-list'
import type { InputFor } from '@/contract/endpoint'
import { orderListQuery } from '@/contract/order-list'
import { createSavedView, deleteSavedView, listSavedViews, pinSavedView, updateSavedView } from '@/contract/views'
import { ok } from '@/domain/result'
import { type SavedList, savedListIds, savedLists } from '@/domain/views/vocabulary'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type WorldClient } from '@/testing/world'
import { roleIds } from '@mocks/seed/roles'
import { savedViews, viewIds } from '@mocks/seed/views'
import { newKey } from '../testing/buyers'

type Fields = InputFor<typeof createSavedView>['body']
const save = (client: WorldClient, fields: Partial<Fields> = {}) =>
  client.call(
    createSavedView,
    { body: { listId: 'orders', name: 'Mine', query: '?q=hinge', columns: null, audience: 'mine', ...fields } },
    { idempotencyKey: newKey() },
  )
const namesOf = async (client: WorldClient, list: SavedList) =>
  (await client.call(listSavedViews, { query: { list } })).rows.map(({ name }) => name)

/** The address of a list as its page reads it: numbers and lists are JSON. */
const searchOf = (query: string): Record<string, unknown> =>
  Object.fromEntries(
    [...new URLSearchParams(query)].map(([name, value]) => [name, /^[[{\d]/.test(value) ? JSON.parse(value) : value]),
  )

test.each(savedViews.map((view) => [view.name, view] as const))('%s of the story filters as it says', (_name, view) => {
  const schemas: Partial<Record<SavedList, z.ZodMiniType>> = {
    orders: orderListQuery,
    'desk-orders': deskOrderListQuery,
  }
  const search = searchOf(view.query)
  // What a page does not understand it leaves out, and the view would show everything.
  expect(z.parse(schemas[view.listId]!, search)).toMatchObject(search)
})

describe('saved views', () => {
  it('is kept for its owner alone, pinned, with what the list showed', async () => {
    const world = await createWorld()
    const [tomasz, ines] = [await world.as('tomasz'), await world.as('ines')]
    const view = await save(tomasz, { name: '  Hinges ', columns: ['number', 'total'] })
    expect(view).toMatchObject({
      name: 'Hinges',
      query: '?q=hinge',
      columns: ['number', 'total'],
      owner: 'Tomasz Wrona',
      isOwn: true,
      pinned: true,
      audience: 'mine',
    })
    expect(await namesOf(tomasz, 'orders')).toEqual(['Hinges', 'Waiting for the rest'])
    expect(await namesOf(ines, 'orders')).not.toContain('Hinges')
    const params = { viewId: view.id }
    for (const call of [
      () => ines.call(updateSavedView, { params, body: { version: 1, name: 'x' } }),
      () => ines.call(pinSavedView, { params, body: { pinned: true } }),
      () => ines.call(deleteSavedView, { params, query: { version: 1 } }),
    ])
      expect(await refusalOf(call())).toMatchObject({ status: 404 })
  })

  it('is shared with the company by those who may, and reaches nobody outside', async () => {
    const world = await createWorld()
    const [ines, tomasz, lukas] = [await world.as('ines'), await world.as('tomasz'), await world.as('lukas')]
    await save(ines, { name: 'For everybody', audience: 'company' })
    expect(await namesOf(tomasz, 'orders')).toContain('For everybody')
    expect(await namesOf(lukas, 'orders')).toEqual([])
    const refused = await refusalOf(save(tomasz, { audience: 'company' }))
    expect(refused).toMatchObject({ status: 403, ask: ['Ines Calder'] })
    const shared = (await tomasz.call(listSavedViews, { query: { list: 'orders' } })).rows[0]!
    expect(shared.allowedActions.map(({ action, allowed }) => [action, allowed])).toEqual([
      ['edit', false],
      ['share', false],
      ['delete', false],
    ])
    const body = { version: shared.version, name: 'x' }
    expect(await refusalOf(tomasz.call(updateSavedView, { params: { viewId: shared.id }, body }))).toMatchObject({
      status: 403,
    })
  })

  it('is pinned by each reader for themselves, which is no change of the view', async () => {
    const world = await createWorld()
    const tomasz = await world.as('tomasz')
    const params = { viewId: viewIds.backorders }
    const pinned = await tomasz.call(pinSavedView, { params, body: { pinned: true } })
    expect([pinned.pinned, pinned.version]).toEqual([true, 1])
    const again = await tomasz.call(pinSavedView, { params, body: { pinned: true } })
    expect(again.pinned).toBe(true)
    expect((await tomasz.call(pinSavedView, { params, body: { pinned: false } })).pinned).toBe(false)
    const ines = await world.as('ines')
    const { rows } = await ines.call(listSavedViews, { query: { list: 'orders' } })
    expect(rows.find(({ id }) => id === viewIds.backorders)?.pinned).toBe(true)
  })

  it('has a name of its own among those its owner sees, and at most fifty to a list', async () => {
    const world = await createWorld()
    const tomasz = await world.as('tomasz')
    const twice = await refusalOf(save(tomasz, { name: 'waiting for the REST' }))
    expect(twice.errors).toEqual([{ pointer: '/name', code: 'duplicate' }])
    await save(tomasz, { listId: 'invoices', name: 'Waiting for the rest' })
    for (let at = 0; at < 50; at += 1) await save(tomasz, { name: `View ${at}` })
    expect(await refusalOf(save(tomasz, { name: 'One more' }))).toMatchObject({
      type: 'view/too-many',
      params: { maximum: 50 },
    })
  })

  it('tells who based a change or a deletion on an older state what it is now', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const params = { viewId: viewIds.large }
    const changed = await ines.call(updateSavedView, {
      params,
      body: { version: 1, name: 'Gdynia', query: '?q=Gdynia' },
    })
    expect(changed).toMatchObject({ version: 2, name: 'Gdynia', query: '?q=Gdynia', audience: 'mine' })
    for (const call of [
      () => ines.call(updateSavedView, { params, body: { version: 1, name: 'Sopot' } }),
      () => ines.call(deleteSavedView, { params, query: { version: 1 } }),
    ])
      expect(await refusalOf(call())).toMatchObject({ type: 'conflict/stale', current: { name: 'Gdynia', version: 2 } })
    await ines.call(deleteSavedView, { params, query: { version: 2 } })
    expect(await namesOf(ines, 'orders')).toEqual(['Waiting for the rest'])
  })

  it('opens for lists one may open, for nobody else’s', async () => {
    const world = await createWorld()
    for (const person of ['tomasz', 'helena', 'nina', 'jonas', 'ida']) {
      const client = await world.as(person)
      const { actor } = await world.contextOf(person)
      for (const list of savedListIds) {
        const may = actor.grants[savedLists[list]] !== undefined
        const call = client.call(listSavedViews, { query: { list } })
        if (may) await call
        else expect(await refusalOf(call)).toMatchObject({ status: 403, params: { permission: savedLists[list] } })
      }
      const closed = savedListIds.find((list) => actor.grants[savedLists[list]] === undefined)!
      expect(await refusalOf(save(client, { listId: closed }))).toMatchObject({ status: 403 })
    }
  })

  it('of staff is shared with those who share a role, or with all of them', async () => {
    const world = await createWorld()
    const [marta, nina] = [await world.as('marta'), await world.as('nina')]
    await save(marta, { listId: 'registrations', name: 'For all', audience: 'staff' })
    await save(marta, { listId: 'registrations', name: 'For my role', audience: 'role' })
    expect(await namesOf(nina, 'registrations')).toEqual(['For all'])
    const user = await world.user('nina')
    await world.store.write(async (tx) =>
      ok(await tx.users.update(user.id, { roleIds: [...user.roleIds, roleIds.administrator] })),
    )
    expect(await namesOf(nina, 'registrations')).toEqual(['For all', 'For my role'])
    const wrong = await refusalOf(save(marta, { listId: 'registrations', audience: 'company' }))
    expect(wrong.errors).toEqual([{ pointer: '/audience', code: 'unavailable' }])
  })
})
