import { expect, it } from 'vitest'
import { getCheckout } from '@/contract/basket'
import { addDeliveryAddress } from '@/contract/company-details'
import { getBranch, getStructure } from '@/contract/structure'
import type { BranchId } from '@/domain/ids'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type WorldClient } from '@/testing/world'
import { branchIds } from '@mocks/seed/companies'
import { newKey } from '../testing/buyers'

const site = {
  name: 'Building site Luboń',
  street: 'ul. Polna 3',
  postalCode: '62-030',
  city: 'Luboń',
  region: '',
  country: 'PL',
  phone: '',
}
const add = (client: WorldClient, branchId: BranchId) =>
  client.call(addDeliveryAddress, { body: { ...site, branchId } }, { idempotencyKey: newKey() })

it('SET-07 an address added at a branch is that branch’s, and its people may choose it at once', async () => {
  const world = await createWorld({ orders: 0 })
  const ines = await world.as('ines')
  const branchId = branchIds.poznanWorkshop
  const before = await ines.call(getBranch, { params: { branchId } })
  await add(ines, branchId)
  const { addresses } = await ines.call(getStructure, {})
  const added = addresses.find(({ address }) => address.name === site.name)!
  expect(added.branch?.name).toBe('Poznań workshop')
  const { allowedAddressIds } = await ines.call(getBranch, { params: { branchId } })
  expect(allowedAddressIds).toEqual([...before.allowedAddressIds!, added.id])
  const filip = await world.as('filip')
  expect((await filip.call(getCheckout, {})).deliveryAddresses.map(({ address }) => address.name)).toContain(site.name)
})

it('ACC-07 takes the right to the structure besides that to addresses, and a branch of the company', async () => {
  const world = await createWorld({ orders: 0 })
  const ines = await world.as('ines')
  expect((await refusalOf(add(ines, branchIds.dubai))).errors).toEqual([{ pointer: '/branchId', code: 'unknown' }])
  const maja = await world.user('maja')
  await world.store.write(async (tx) => ({
    ok: true,
    value: await tx.users.update(maja.id, { overrides: { 'addresses.edit': 'company' } }),
  }))
  expect((await refusalOf(add(await world.as('maja'), branchIds.poznan))).type).toBe('access/forbidden')
})
