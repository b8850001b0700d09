import { describe, expect, test } from 'vitest'
import type { Address } from '@/contract/address'
import { getCheckout } from '@/contract/basket'
import * as details from '@/contract/company-details'
import type { AddressId } from '@/domain/ids'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { newKey } from '../testing/buyers'

const kestrel = 'C-10012'
const typed = (address: Address) => ({ ...address, region: address.region ?? '', phone: address.phone ?? '' })
const site: Omit<Parameters<typeof typed>[0], 'region' | 'phone'> & { region: string; phone: string } = {
  name: 'Building site Nowa Huta',
  street: 'ul. Ptaszyckiego 4',
  postalCode: '31-979',
  city: 'Kraków',
  region: '',
  country: 'PL',
  phone: '+48 12 555 01 70',
}
const cardOf = (world: World) => world.store.read((tx) => tx.erpCustomers.one('customerNumber', kestrel))
const erp = (world: World, mode: 'up' | 'down') => world.backend.controls({ command: 'erp', mode })
const operator = async (world: World, action: string) => {
  const result = await world.backend.controls({ command: 'customer', action, customerNumber: kestrel })
  expect(result.ok).toBe(true)
}
const read = (client: WorldClient) => client.call(details.getCompanyDetails, {})
const add = (client: WorldClient, body = site) =>
  client.call(details.addDeliveryAddress, { body }, { idempotencyKey: newKey() })
const saveBilling = async (client: WorldClient, change: Partial<typeof site> & { invoiceEmail?: string }) => {
  const { version, billing } = await read(client)
  const body = { ...typed(billing.address), invoiceEmail: billing.invoiceEmail ?? '', ...change, version }
  return client.call(details.updateBilling, { body })
}
const action = (
  of: { allowedActions: readonly { action: string; allowed: boolean; reason?: unknown }[] },
  name: string,
) => of.allowedActions.find((each) => each.action === name)

describe('billing details', () => {
  test('SET-02 come from the ERP, with customer and VAT number', async () => {
    const world = await createWorld()
    const { customerNumber, vatNumber, billing, addresses } = await read(await world.as('ines'))
    const card = await cardOf(world)
    expect([customerNumber, vatNumber]).toEqual([kestrel, card?.vatNumber])
    expect(billing.address).toEqual(card?.billTo)
    expect(addresses.map(({ code }) => code).toSorted()).toEqual(card?.shipTos.map(({ code }) => code).toSorted())
  })

  test('SET-03 a change is in the ERP at once', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const after = await saveBilling(ines, { street: 'ul. Nowa 1', invoiceEmail: 'faktury@kestrel-joinery.example' })
    expect(after.billing).toMatchObject({
      address: { street: 'ul. Nowa 1' },
      invoiceEmail: 'faktury@kestrel-joinery.example',
    })
    expect(await cardOf(world)).toMatchObject({
      billTo: { street: 'ul. Nowa 1' },
      email: 'faktury@kestrel-joinery.example',
    })
    const [company, card] = await Promise.all([
      world.store.read((tx) => tx.companies.one('customerNumber', kestrel)),
      cardOf(world),
    ])
    expect(company?.erpChange).toBe(card?.changed)
    expect((await saveBilling(ines, { street: 'ul. Nowa 2' })).billing.address.street).toBe('ul. Nowa 2')
  })

  test('SET-03 while the ERP is down they are saved here, and are in the ERP as soon as it answers', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const before = await cardOf(world)
    await erp(world, 'down')
    const saved = await saveBilling(ines, { street: 'ul. Nowa 1' })
    expect(saved).toMatchObject({ billing: { address: { street: 'ul. Nowa 1' } }, waiting: 1 })
    const more = await add(ines)
    expect(more.waiting).toBe(2)
    const added = more.addresses.find(({ address }) => address.name === site.name)
    expect(added).toMatchObject({ code: null })
    expect(action(added!, 'edit')).toMatchObject({ allowed: false, reason: { code: 'state.addressWaits' } })
    expect(await cardOf(world)).toEqual(before)
    await erp(world, 'up')
    await world.backend.advance(15 * 60_000)
    await world.backend.advance(60_000)
    expect(await cardOf(world)).toMatchObject({ billTo: { street: 'ul. Nowa 1' } })
    const after = await read(ines)
    expect(after.waiting).toBe(0)
    expect(after.addresses.find(({ id }) => id === added?.id)?.code).toMatch(/^L\d{5}$/)
    expect(after.addresses).toHaveLength(before!.shipTos.length + 1)
  })

  test('SET-04 a change of the ERP’s people meanwhile is a conflict, with their values as they are now', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const { version, billing } = await read(ines)
    await operator(world, 'billingAddress')
    const body = { ...typed(billing.address), city: 'Wieliczka', invoiceEmail: '', version }
    const refused = await refusalOf(ines.call(details.updateBilling, { body }))
    expect(refused).toMatchObject({
      status: 409,
      type: 'conflict/stale',
      current: { version: version + 1, billing: { address: { street: 'ul. Stolarska 15', city: 'Kraków' } } },
    })
    expect((await cardOf(world))?.billTo).toMatchObject({ street: 'ul. Stolarska 15', city: 'Kraków' })
    const merged = { ...body, street: 'ul. Stolarska 15', version: version + 1 }
    await ines.call(details.updateBilling, { body: merged })
    expect((await cardOf(world))?.billTo).toMatchObject({ street: 'ul. Stolarska 15', city: 'Wieliczka' })
  })

  test('SET-04 another limit in the ERP disturbs nobody who edits an address', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const { version, billing } = await read(ines)
    await world.store.write(async (tx) => {
      const card = await tx.erpCustomers.one('customerNumber', kestrel)
      const changed = await tx.nextNumber('erpChanges')
      return ok(await tx.erpCustomers.update(card!.id, { creditLimit: 30_000_000, changed }))
    })
    const body = { ...typed(billing.address), street: 'ul. Nowa 1', invoiceEmail: '', version }
    expect((await ines.call(details.updateBilling, { body })).billing.address.street).toBe('ul. Nowa 1')
  })

  test('SET-04 a change made in the ERP is in the portal a moment later', async () => {
    const world = await createWorld()
    const helena = await world.as('helena')
    const before = (await read(helena)).addresses.length
    await operator(world, 'addDelivery')
    await operator(world, 'invoiceEmail')
    await world.backend.advance(15_000)
    const { addresses, billing } = await read(helena)
    expect(addresses).toHaveLength(before + 1)
    expect(billing.invoiceEmail).toMatch(/^invoices\+\d+@c-10012\.example$/)
  })

  test('SET-01 check postal codes by country, and belong to those with the right', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    expect(await refusalOf(saveBilling(ines, { postalCode: '3104' }))).toMatchObject({
      status: 422,
      errors: [{ pointer: '/postalCode', code: 'postalCode', params: { example: '31-043' } }],
    })
    expect(await refusalOf(saveBilling(ines, { country: 'ZZ' }))).toMatchObject({
      errors: [{ pointer: '/country', code: 'unknown' }],
    })
    expect(await refusalOf(saveBilling(ines, { invoiceEmail: 'nowhere' }))).toMatchObject({ status: 422 })
    const tomasz = await world.as('tomasz')
    expect(action(await read(tomasz), 'editBilling')).toMatchObject({
      allowed: false,
      reason: { code: 'permission.billingEdit', ask: ['Ines Calder'] },
    })
    expect(await refusalOf(saveBilling(tomasz, {}))).toMatchObject({ status: 403 })
  })
})

describe('delivery addresses', () => {
  test('SET-07 are added with a code of the ERP, changed, made the default, and deleted', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const added = (await add(ines)).addresses.find(({ address }) => address.name === site.name)!
    expect(added).toMatchObject({ code: 'L00001', isDefault: false, address: { region: null } })
    expect((await cardOf(world))?.shipTos.map(({ code }) => code)).toContain('L00001')
    const { deliveryAddresses } = await ines.call(getCheckout, {})
    expect(deliveryAddresses.map(({ id }) => id)).toContain(added.id)

    const params = { addressId: added.id }
    const { shippingVersion: version } = await read(ines)
    const body = { ...site, name: 'Nowa Huta', phone: '', version }
    const changed = await ines.call(details.updateDeliveryAddress, { params, body })
    expect(changed.addresses.find(({ id }) => id === added.id)?.address).toMatchObject({
      name: 'Nowa Huta',
      phone: null,
    })
    const now = async () => ({ version: (await read(ines)).shippingVersion })
    const preset = await ines.call(details.makeDefaultAddress, { params, body: await now() })
    expect(preset.addresses.filter(({ isDefault }) => isDefault).map(({ id }) => id)).toEqual([added.id])
    expect((await cardOf(world))?.shipTos.filter(({ isDefault }) => isDefault).map(({ code }) => code)).toEqual([
      'L00001',
    ])
    expect(await refusalOf(ines.call(details.deleteDeliveryAddress, { params, query: await now() }))).toMatchObject({
      status: 409,
      type: 'address/in-use',
      params: { code: 'state.addressDefault' },
    })
    await ines.call(details.makeDefaultAddress, { params: { addressId: 'adr_krakow' as AddressId }, body: await now() })
    const gone = await ines.call(details.deleteDeliveryAddress, { params, query: await now() })
    expect(gone.addresses.map(({ id }) => id)).not.toContain(added.id)
    expect((await cardOf(world))?.shipTos.map(({ code }) => code)).not.toContain('L00001')
  })

  test('SET-07 that open orders or a branch rely on stay, and say why', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const { id } = (await add(ines)).addresses.find(({ address }) => address.name === site.name)!
    const { branchId } = await world.user('ines')
    await world.store.write(async (tx) => {
      const branch = await tx.branches.require(branchId!)
      return ok(await tx.branches.update(branch.id, { defaultAddressId: id }))
    })
    const remove = async (addressId: AddressId) => {
      const { shippingVersion: version } = await read(ines)
      return refusalOf(ines.call(details.deleteDeliveryAddress, { params: { addressId }, query: { version } }))
    }
    expect(await remove(id)).toMatchObject({ params: { code: 'state.addressBranchDefault', branches: 'Kraków' } })
    const { addresses } = await read(ines)
    const used = addresses.find((each) => {
      const reason = action(each, 'delete')?.reason as { code: string } | undefined
      return reason?.code === 'state.addressInOrders'
    })!
    const refused = await remove(used.id)
    expect(refused).toMatchObject({ status: 409, params: { code: 'state.addressInOrders' } })
    expect(refused.params?.orders).toMatch(/SO-\d+/)
  })

  test('SET-04 one that the ERP took away is gone here, with every choice of it', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const { id } = (await add(ines)).addresses.find(({ address }) => address.name === site.name)!
    const { id: userId } = await world.user('ines')
    await world.store.write(async (tx) => ok(await tx.users.update(userId, { defaultAddressId: id })))
    const { shippingVersion } = await read(ines)
    await operator(world, 'removeDelivery')
    const body = { ...site, version: shippingVersion }
    const late = await refusalOf(ines.call(details.updateDeliveryAddress, { params: { addressId: id }, body }))
    expect(late).toMatchObject({ status: 404 })
    await world.backend.advance(15_000)
    expect((await read(ines)).addresses.map((each) => each.id)).not.toContain(id)
    expect((await world.user('ines')).defaultAddressId).toBeNull()
    expect(world.store.violations()).toEqual([])
  })

  test('SET-07 of other companies are not there, and an address is added once', async () => {
    const world = await createWorld()
    const [ines, lukas] = [await world.as('ines'), await world.as('lukas')]
    const addressId = 'adr_krakow' as AddressId
    const change = { params: { addressId }, body: { ...site, version: 1 } }
    const calls = [
      lukas.call(details.deleteDeliveryAddress, { params: { addressId }, query: { version: 1 } }),
      lukas.call(details.makeDefaultAddress, { params: { addressId }, body: { version: 1 } }),
      lukas.call(details.updateDeliveryAddress, change),
    ]
    for (const refusal of await Promise.all(calls.map(refusalOf))) expect(refusal).toMatchObject({ status: 404 })
    const before = (await read(ines)).addresses.length
    const idempotencyKey = newKey()
    await ines.call(details.addDeliveryAddress, { body: site }, { idempotencyKey })
    await ines.call(details.addDeliveryAddress, { body: site }, { idempotencyKey })
    expect((await read(ines)).addresses).toHaveLength(before + 1)
    const tomasz = await world.as('tomasz')
    expect(await refusalOf(add(tomasz))).toMatchObject({ status: 403 })
  })
})
