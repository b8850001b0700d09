import { expect, it } from 'vitest'
import * as customers from '@/contract/admin/customers'
import { updateBasket } from '@/contract/basket'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld } from '@/testing/world'
import { companyIds } from '@mocks/seed/companies'

const kestrel = { companyId: companyIds.kestrel }

it('ORD-20 the warehouse of a customer is the portal’s, is one of the ERP’s list, and plans its deliveries', async () => {
  const world = await createWorld()
  const marta = await world.as('marta')
  const { portal } = await marta.call(customers.getCustomer, { params: kestrel })
  expect(portal.warehouse).toMatchObject({ own: 'POZ', counts: false })
  expect(portal.warehouse.choices).toContainEqual({ code: 'GDA', name: 'Gdańsk' })
  const { salesContact, locale, timeZone } = portal
  const body = {
    ...{ version: portal.version, locale, timeZone, modules: [] },
    ...{ contactName: salesContact.name, contactEmail: salesContact.email, contactPhone: salesContact.phone },
  }
  const put = (version: number, warehouse: string | null) =>
    marta.call(customers.updateCustomerPortal, { params: kestrel, body: { ...body, version, warehouse } })
  const saved = await put(portal.version, 'GDA')
  expect(saved.portal.warehouse.own).toBe('GDA')
  expect(saved.provenance.find(({ field }) => field === 'warehouse')).toMatchObject({
    ...{ rule: 'manual', editing: 'portal', source: 'portal', by: 'Marta Lindqvist' },
  })
  const wrong = await refusalOf(put(saved.portal.version, 'MARS'))
  expect(wrong.errors).toEqual([{ pointer: '/warehouse', code: 'unknown' }])
  await world.store.write(async (tx) => {
    const [row] = await tx.portalSettings.all()
    return ok(await tx.portalSettings.update(row!.id, { homeWarehouse: 'customer' }))
  })
  const ines = await world.as('ines')
  const { plan } = await ines.call(updateBasket, { body: { split: 'warehouse' } })
  expect(plan.deliveries.map(({ warehouse }) => warehouse?.code)).toContain('GDA')
  expect((await put(saved.portal.version, null)).portal.warehouse).toMatchObject({ own: null, counts: true })
})
