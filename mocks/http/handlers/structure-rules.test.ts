import { describe, expect, test } from 'vitest'
import { getBasket, getCheckout } from '@/contract/basket'
import { placeOrder } from '@/contract/orders'
import {
  activateBranch,
  createCostCentre,
  deactivateBranch,
  updateBranch,
  updateCostCentre,
} from '@/contract/structure'
import type { AddressId, BranchId } from '@/domain/ids'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { type World, type WorldClient } from '@/testing/world'
import { branchIds } from '@mocks/seed/companies'
import { branchFieldsOf, branchOf, branchRefusal, openStructure } from '../testing/branches'
import { fill, newKey, orderBody, products } from '../testing/buyers'

describe('switching a branch off', () => {
  const switchOff = async (client: WorldClient, branchId: BranchId) => {
    const { version } = await branchOf(client, branchId)
    return client.call(deactivateBranch, { params: { branchId }, body: { version } })
  }

  test('ACC-17 takes everything below with it; switching on starts at the top and restores each choice', async () => {
    const { client } = await openStructure()
    await switchOff(client, branchIds.poznan)
    const workshop = await branchOf(client, branchIds.poznanWorkshop)
    expect(workshop).toMatchObject({ active: true, on: false, offBy: { name: 'Poznań' } })
    expect(workshop.costCentres.every(({ on }) => !on)).toBe(true)
    expect(workshop.people.every(({ mayOrder }) => !mayOrder)).toBe(true)

    const off = await switchOff(client, branchIds.poznanWorkshop)
    expect(branchRefusal(off, 'activate')).toMatchObject({ code: 'state.parentOff', params: { branch: 'Poznań' } })
    const params = { branchId: branchIds.poznanWorkshop }
    const early = client.call(activateBranch, { params, body: { version: off.version } })
    expect(await refusalOf(early)).toMatchObject({ type: 'branch/parent-off', params: { branch: 'Poznań' } })

    const poznan = { branchId: branchIds.poznan }
    const { version } = await branchOf(client, branchIds.poznan)
    for (const way of [activateBranch, deactivateBranch]) {
      const late = await refusalOf(client.call(way, { params: poznan, body: { version: version - 1 } }))
      expect(late).toMatchObject({ type: 'conflict/stale', current: { version } })
    }
    await client.call(activateBranch, { params: poznan, body: { version } })
    expect(await branchOf(client, branchIds.poznanWorkshop)).toMatchObject({ active: false, on: false })
    expect((await client.call(activateBranch, { params, body: { version: off.version } })).on).toBe(true)
  })

  test('ACC-17 its people cannot order, and learn why', async () => {
    const { client, world } = await openStructure()
    const tomasz = await world.as('tomasz')
    await fill(tomasz, (await products(world)).slice(0, 1))
    const body = await orderBody(tomasz)
    await switchOff(client, branchIds.gdansk)
    const { allowedActions } = await tomasz.call(getBasket, {})
    expect(allowedActions.find(({ action }) => action === 'checkout')).toMatchObject({
      allowed: false,
      reason: { code: 'state.branchOff', params: { branch: 'Gdańsk' } },
    })
    const call = tomasz.call(placeOrder, { body }, { idempotencyKey: newKey() })
    expect(await refusalOf(call)).toMatchObject({ type: 'branch/off', params: { branch: 'Gdańsk' } })
  })

  test('SET-07 nothing is sent there while it is off', async () => {
    const { client, world } = await openStructure()
    const filip = await world.as('filip')
    const before = await filip.call(getCheckout, {})
    expect(before.deliveryAddresses).toHaveLength(2)
    await switchOff(client, branchIds.gdynia)
    const { deliveryAddresses } = await client.call(getCheckout, {})
    expect(deliveryAddresses.map(({ id }) => id)).not.toContain('adr_gdynia')
  })
})

describe('delivery addresses', () => {
  const addressId = (key: string) => `adr_${key}` as AddressId
  const addressesOf = async (client: WorldClient) => (await client.call(getCheckout, {})).deliveryAddresses
  const consumable = async (world: World) => (await products(world)).find(({ category }) => category === 'screws')!

  test('SET-07 the checkout offers what the branch allows, its default first', async () => {
    const { client } = await openStructure('filip')
    expect((await addressesOf(client)).map(({ id, isDefault }) => [id, isDefault])).toEqual([
      ['adr_poznan_workshop', true],
      ['adr_poznan', false],
    ])
  })

  test('SET-07 any other is refused when ordering', async () => {
    const { client, world } = await openStructure('filip')
    await fill(client, [await consumable(world)])
    const body = { ...(await orderBody(client)), deliveryAddressId: addressId('krakow') }
    const call = client.call(placeOrder, { body }, { idempotencyKey: newKey() })
    expect(await refusalOf(call)).toMatchObject({
      type: 'request/invalid',
      errors: [{ pointer: '/deliveryAddressId', code: 'notAllowedHere' }],
    })
  })

  test('SET-07 the default is the person’s, else the branch’s, else the company’s', async () => {
    const { world, client } = await openStructure()
    const preset = async (person: string) =>
      (await addressesOf(await world.as(person))).find(({ isDefault }) => isDefault)?.id
    expect(await preset('tomasz')).toBe('adr_krakow')
    const gdansk = await branchOf(client, branchIds.gdansk)
    const change = { ...branchFieldsOf(gdansk), version: gdansk.version, defaultAddressId: addressId('gdansk') }
    await client.call(updateBranch, { params: { branchId: branchIds.gdansk }, body: change })
    expect(await preset('tomasz')).toBe('adr_gdansk')
    const { id } = await world.user('tomasz')
    await world.store.write(async (tx) => ok(await tx.users.update(id, { defaultAddressId: addressId('poznan') })))
    expect(await preset('tomasz')).toBe('adr_poznan')
  })

  test('SET-07 a branch cannot prefer an address it does not allow', async () => {
    const { client } = await openStructure()
    const gdansk = await branchOf(client, branchIds.gdansk)
    const body = {
      ...branchFieldsOf(gdansk),
      version: gdansk.version,
      allowedAddressIds: [addressId('gdansk'), addressId('freiburg')],
      defaultAddressId: addressId('krakow'),
    }
    const call = client.call(updateBranch, { params: { branchId: branchIds.gdansk }, body })
    expect((await refusalOf(call)).errors).toEqual([
      { pointer: '/allowedAddressIds/1', code: 'unknown' },
      { pointer: '/defaultAddressId', code: 'notAllowedHere' },
    ])
  })
})

describe('cost centres', () => {
  test('CON-05 are added with a code of their own, changed and switched off', async () => {
    const { client } = await openStructure()
    const body = { branchId: branchIds.gdansk, code: 'GD-9', name: 'Tools' }
    const created = await client.call(createCostCentre, { body }, { idempotencyKey: newKey() })
    expect(created).toMatchObject({ code: 'GD-9', active: true, on: true, people: 0, budgets: 0 })
    const twice = client.call(createCostCentre, { body: { ...body, code: 'gd-9' } }, { idempotencyKey: newKey() })
    expect((await refusalOf(twice)).errors).toEqual([{ pointer: '/code', code: 'duplicate' }])
    const params = { costCentreId: created.id }
    const off = await client.call(updateCostCentre, {
      params,
      body: { ...body, version: created.version, active: false },
    })
    expect(off.on).toBe(false)
    const late = client.call(updateCostCentre, { params, body: { ...body, version: created.version, active: true } })
    expect(await refusalOf(late)).toMatchObject({ type: 'conflict/stale', current: { active: false } })
  })

  test('CON-05 stay off while their branch is off', async () => {
    const { client } = await openStructure()
    const { costCentres, version } = await branchOf(client, branchIds.gdynia)
    const [first] = costCentres
    const { id, branchId, code, name } = first!
    const params = { costCentreId: id }
    const body = { branchId, code, name, version: first!.version, active: false }
    const off = await client.call(updateCostCentre, { params, body })
    await client.call(deactivateBranch, { params: { branchId: branchIds.gdynia }, body: { version } })
    const on = client.call(updateCostCentre, { params, body: { ...body, version: off.version, active: true } })
    expect(await refusalOf(on)).toMatchObject({ type: 'branch/parent-off' })
  })
})
