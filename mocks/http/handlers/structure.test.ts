import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listOrders } from '@/contract/orders'
import {
  createBranch,
  deactivateBranch,
  deleteBranch,
  getStructure,
  moveBranch,
  previewBranchMove,
  updateBranch,
} from '@/contract/structure'
import { ok } from '@/domain/result'
import { pathUp } from '@/domain/structure/tree'
import { refusalOf } from '@/testing/refusal-of'
import * as move from '@mocks/engine/structure/move-branch'
import { branchIds, companyIds } from '@mocks/seed/companies'
import { branchFieldsOf, branchOf, branchRefusal, openStructure } from '../testing/branches'
import { newKey } from '../testing/buyers'

describe('the structure of a company', () => {
  test('ADM-10 is a tree with people, cost centres and addresses, and nothing of other companies', async () => {
    const { client } = await openStructure()
    const { branches, addresses, company } = await client.call(getStructure, {})
    expect(company.name).toContain('Kestrel')
    expect(branches.map(({ name, depth }) => `${'-'.repeat(depth)}${name}`)).toEqual([
      'Kraków',
      '-Gdańsk',
      '--Gdynia fitting site',
      '-Poznań',
      '--Poznań workshop',
    ])
    expect(branches.every(({ on }) => on)).toBe(true)
    expect(addresses[0]).toMatchObject({ companyDefault: true })
    const { people, costCentres, path } = await branchOf(client, branchIds.poznanWorkshop)
    expect(people.map(({ name }) => name)).toEqual(['Filip Zając'])
    expect(costCentres.map(({ code }) => code)).toEqual(['412', '413'])
    expect(path.map(({ name }) => name)).toEqual(['Kraków', 'Poznań'])
    expect(await refusalOf(branchOf(client, branchIds.freiburg))).toMatchObject({ type: 'resource/not-found' })
  })

  test('ADM-10 is for those who may: others are refused at the API', async () => {
    const { client } = await openStructure('tomasz')
    expect(await refusalOf(client.call(getStructure, {}))).toMatchObject({ type: 'access/forbidden' })
  })

  test('ADM-10 whoever may only look reads who can help', async () => {
    const { world } = await openStructure()
    const { id } = await world.user('piotr')
    await world.store.write(async (tx) => ok(await tx.users.update(id, { overrides: { 'structure.view': 'company' } })))
    const client = await world.as('piotr')
    expect(branchRefusal(await branchOf(client, branchIds.gdansk), 'move')).toEqual({
      code: 'permission.structureEdit',
      ask: ['Ines Calder'],
    })
  })

  test('ADM-10 a branch is added, changed and removed while it is empty', async () => {
    const { client } = await openStructure()
    const created = await client.call(
      createBranch,
      {
        body: {
          parentId: branchIds.gdansk,
          name: ' Sopot ',
          address: null,
          allowedAddressIds: null,
          defaultAddressId: null,
        },
      },
      { idempotencyKey: newKey() },
    )
    expect(created).toMatchObject({ name: 'Sopot', parentId: branchIds.gdansk, on: true })
    const params = { branchId: created.id }
    const { version } = created
    const changed = await client.call(updateBranch, {
      params,
      body: { ...branchFieldsOf(created), version, name: 'Sopot pier' },
    })
    expect(changed.name).toBe('Sopot pier')
    const late = client.call(updateBranch, { params, body: { ...branchFieldsOf(created), version } })
    expect(await refusalOf(late)).toMatchObject({ type: 'conflict/stale', current: { name: 'Sopot pier' } })
    const query = { version: changed.version }
    await client.call(deleteBranch, { params, query })
    expect(await refusalOf(client.call(deleteBranch, { params, query }))).toMatchObject({ type: 'conflict/deleted' })
  })

  test('ADM-10 a branch that holds anything stays', async () => {
    const { client } = await openStructure()
    expect(branchRefusal(await branchOf(client, branchIds.gdansk), 'delete')).toEqual({ code: 'state.branchNotEmpty' })
    const query = { version: (await branchOf(client, branchIds.gdansk)).version }
    const call = client.call(deleteBranch, { params: { branchId: branchIds.gdansk }, query })
    expect(await refusalOf(call)).toMatchObject({ type: 'branch/not-empty', status: 409 })
  })
})

describe('moving a branch', () => {
  test('ADM-10 puts it elsewhere with everything below it, and back again', async () => {
    const { client } = await openStructure()
    const { version } = await branchOf(client, branchIds.gdansk)
    const params = { branchId: branchIds.gdansk }
    const moved = await client.call(moveBranch, { params, body: { version, parentId: branchIds.poznan } })
    expect(moved.path.map(({ name }) => name)).toEqual(['Kraków', 'Poznań'])
    const { branches } = await client.call(getStructure, {})
    expect(branches.find(({ id }) => id === branchIds.gdynia)?.depth).toBe(3)
    const stale = client.call(moveBranch, { params, body: { version, parentId: null } })
    expect(await refusalOf(stale)).toMatchObject({ type: 'conflict/stale' })
    const back = await client.call(moveBranch, { params, body: { version: moved.version, parentId: branchIds.krakow } })
    expect(back.path.map(({ name }) => name)).toEqual(['Kraków'])
  })

  test.each([branchIds.krakow, branchIds.gdansk, branchIds.gdynia])(
    'ADM-10 never below itself: %s',
    async (parentId) => {
      const { client } = await openStructure()
      const { version } = await branchOf(client, branchIds.krakow)
      const call = client.call(moveBranch, { params: { branchId: branchIds.krakow }, body: { version, parentId } })
      expect(await refusalOf(call)).toMatchObject({ type: 'branch/loop', status: 409 })
    },
  )

  test('ADM-10 not below a branch of another company', async () => {
    const { client } = await openStructure()
    const { version } = await branchOf(client, branchIds.gdansk)
    const call = client.call(moveBranch, {
      params: { branchId: branchIds.gdansk },
      body: { version, parentId: branchIds.freiburg },
    })
    expect(await refusalOf(call)).toMatchObject({ errors: [{ pointer: '/parentId', code: 'unknown' }] })
  })

  test('ADM-10 the preview tells who will see what, and keeps nothing', async () => {
    const { client, world } = await openStructure()
    const gain = { params: { branchId: branchIds.poznan }, query: { parentId: branchIds.gdansk } }
    const preview = await client.call(previewBranchMove, gain)
    expect(preview).toMatchObject({
      from: { name: 'Kraków' },
      to: { name: 'Gdańsk' },
      moves: { branches: 2, addresses: 2, costCentres: 4 },
    })
    const piotr = preview.reach.find(({ person }) => person.name === 'Piotr Zych')
    expect(piotr).toMatchObject({ gains: ['Poznań', 'Poznań workshop'], loses: [], openOrdersLost: 0 })
    expect(piotr?.permissions).toContain('orders.view')

    const seenBy = async () => {
      const all = await (await world.as('piotr')).call(listOrders, { query: { view: 'open', pageSize: 200 } })
      return all.total
    }
    const before = await seenBy()
    expect((await branchOf(client, branchIds.poznan)).parentId).toBe(branchIds.krakow)
    const { version } = preview
    await client.call(moveBranch, { params: gain.params, body: { version, parentId: branchIds.gdansk } })
    expect(await seenBy()).toBe(before + (piotr?.openOrdersGained ?? 0))

    const back = await client.call(previewBranchMove, { ...gain, query: { parentId: branchIds.krakow } })
    expect(back.reach.find(({ person }) => person.name === 'Piotr Zych')).toMatchObject({
      loses: ['Poznań', 'Poznań workshop'],
      openOrdersLost: piotr?.openOrdersGained,
    })
  })

  test('ADM-10 the preview tells what the new place switches off, and whose catalogs change', async () => {
    const { client } = await openStructure()
    const { version } = await branchOf(client, branchIds.gdansk)
    await client.call(deactivateBranch, { params: { branchId: branchIds.gdansk }, body: { version } })
    const preview = await client.call(previewBranchMove, {
      params: { branchId: branchIds.poznan },
      query: { parentId: branchIds.gdansk },
    })
    expect(preview.switches.off.branches.toSorted()).toEqual(['Poznań', 'Poznań workshop'])
    expect(preview.switches.off.costCentres).toContain('412')
    expect(preview.switches.on.branches).toEqual([])
    const same = await client.call(previewBranchMove, { params: { branchId: branchIds.poznanWorkshop }, query: {} })
    expect(same.assortments).toEqual([])
  })

  test('ADM-10 no sequence of moves makes a loop or loses a branch', async () => {
    const { world } = await openStructure()
    const ctx = await world.contextOf('ines')
    const ofKestrel = () => world.store.read((tx) => tx.branches.by('companyId', companyIds.kestrel))
    const ids = (await ofKestrel()).map(({ id }) => id)
    const steps = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids, null)), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(steps, async (moves) => {
        for (const [branchId, parentId] of moves)
          await world.store.write((tx) => move.putBelow(tx, { branchId, parentId }, ctx))
        const branches = await ofKestrel()
        expect(branches.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
        for (const { id } of branches) expect(pathUp(branches, id).at(-1)?.parentId).toBeNull()
      }),
      { numRuns: 40 },
    )
  })
})
