import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { getAccount, removeAccount } from '@/contract/admin/accounts'
import * as customer from '@/contract/admin/customer-structure'
import { deleteProductCategory, listProductCategories } from '@/contract/admin/product-categories'
import { deleteRole, getRole } from '@/contract/admin/roles'
import { deleteSyncFile } from '@/contract/admin/sync-files'
import { getBasket, removeBasketLine } from '@/contract/basket'
import { deleteBudget, getBudget } from '@/contract/budgets'
import { deleteCatalog, getCatalog } from '@/contract/catalogs'
import { deleteDeliveryAddress, getCompanyDetails } from '@/contract/company-details'
import { deleteOrderTemplate, getOrderTemplate } from '@/contract/order-templates'
import { contract } from '@/contract/registry'
import { deleteBranch, getBranch } from '@/contract/structure'
import { getMember, removeMember } from '@/contract/team'
import { deleteSavedView, listSavedViews } from '@/contract/views'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type WorldClient } from '@/testing/world'
import { catalogIds } from '@mocks/seed/catalogs'
import { branchIds, companyIds } from '@mocks/seed/companies'
import { userIds } from '@mocks/seed/people'
import { roleIds } from '@mocks/seed/roles'
import { budgetIds } from '@mocks/seed/story/budget-charges'
import { templateIds } from '@mocks/seed/templates'
import { viewIds } from '@mocks/seed/views'
import { announced } from './testing/stale-file-edits'
import { never, type StaleEdit } from './testing/stale-edits'

type Send = (client: WorldClient, query: { version: number }) => Promise<unknown>
const remove = (as: string, versionOf: (client: WorldClient) => Promise<number>, send: Send): StaleEdit => ({
  as,
  send: async (client) => {
    const version = await versionOf(client)
    return { call: send(client, { version: never(version) }), version }
  },
})
const [budget, catalog] = [{ budgetId: budgetIds.workshop }, { catalogId: catalogIds.workshop }]
const [branch, person] = [{ branchId: branchIds.poznanWorkshop }, { userId: userIds.maja }]
const template = { templateId: templateIds.sash }
const within = { companyId: companyIds.kestrel }
const details = (client: WorldClient) => client.call(getCompanyDetails, {})

const deletes: Record<string, StaleEdit> = {
  deleteBudget: remove(
    'ines',
    async (client) => (await client.call(getBudget, { params: budget })).version,
    (client, query) => client.call(deleteBudget, { params: budget, query }),
  ),
  deleteOrderTemplate: remove(
    'ines',
    async (client) => (await client.call(getOrderTemplate, { params: template })).version,
    (client, query) => client.call(deleteOrderTemplate, { params: template, query }),
  ),
  removeBasketLine: remove(
    'ines',
    async (client) => (await client.call(getBasket, {})).version,
    async (client, query) => {
      const [line] = (await client.call(getBasket, {})).lines
      return client.call(removeBasketLine, { params: { lineId: line!.id }, query })
    },
  ),
  deleteCatalog: remove(
    'ines',
    async (client) => (await client.call(getCatalog, { params: catalog })).version,
    (client, query) => client.call(deleteCatalog, { params: catalog, query }),
  ),
  deleteProductCategory: remove(
    'marta',
    async (client) => (await client.call(listProductCategories, {})).rows[0]!.version,
    (client, query) => client.call(deleteProductCategory, { params: { code: 'hardware' }, query }),
  ),
  deleteBranch: remove(
    'ines',
    async (client) => (await client.call(getBranch, { params: branch })).version,
    (client, query) => client.call(deleteBranch, { params: branch, query }),
  ),
  deleteCustomerBranch: remove(
    'marta',
    async (client) => (await client.call(customer.getCustomerBranch, { params: { ...within, ...branch } })).version,
    (client, query) => client.call(customer.deleteCustomerBranch, { params: { ...within, ...branch }, query }),
  ),
  removeMember: remove(
    'ines',
    async (client) => (await client.call(getMember, { params: person })).version,
    (client, query) => client.call(removeMember, { params: person, query }),
  ),
  removeAccount: remove(
    'marta',
    async (client) => (await client.call(getAccount, { params: person })).version,
    (client, query) => client.call(removeAccount, { params: person, query }),
  ),
  deleteDeliveryAddress: remove(
    'ines',
    async (client) => (await details(client)).shippingVersion,
    async (client, query) => {
      const { addresses } = await details(client)
      return client.call(deleteDeliveryAddress, { params: { addressId: addresses[0]!.id }, query })
    },
  ),
  deleteCustomerAddress: remove(
    'ines',
    async (client) => (await details(client)).shippingVersion,
    async (client, query) => {
      const { addresses } = await details(client)
      const marta = await clientWorlds.get(client)!.as('marta')
      return marta.call(customer.deleteCustomerAddress, { params: { ...within, addressId: addresses[0]!.id }, query })
    },
  ),
  deleteRole: remove(
    'marta',
    async (client) => (await client.call(getRole, { params: { roleId: roleIds.viewer } })).version,
    (client, query) => client.call(deleteRole, { params: { roleId: roleIds.viewer }, query }),
  ),
  deleteSyncFile: {
    as: 'marta',
    send: async (client) => {
      const { id, version } = await announced(client)
      const query = { version: never(version) }
      return { call: client.call(deleteSyncFile, { params: { fileId: id }, query }), version }
    },
  },
  deleteSavedView: remove(
    'ines',
    async (client) => (await client.call(listSavedViews, { query: { list: 'orders' } })).rows[0]!.version,
    (client, query) => client.call(deleteSavedView, { params: { viewId: viewIds.large }, query }),
  ),
}
/** The address of a customer is read by its own people and deleted by the seller's. */
const clientWorlds = new Map<WorldClient, Awaited<ReturnType<typeof createWorld>>>()

const versioned = [...contract.values()]
  .filter(
    ({ method, schemas: { query } }) =>
      method === 'DELETE' && query instanceof z.ZodMiniObject && 'version' in query.shape,
  )
  .map(({ id }) => id)

describe('a deletion of what has changed meanwhile', () => {
  test('is tried for every endpoint that deletes a version', () => {
    expect(Object.keys(deletes).toSorted()).toEqual(versioned.toSorted())
  })

  test.each(Object.entries(deletes))(
    '%s answers 409 with the record as it is now, and deletes nothing',
    async (_, { as, send }) => {
      const world = await createWorld({ orders: 0 })
      const client = await world.as(as)
      clientWorlds.set(client, world)
      const { call, version } = await send(client)
      const { status, type, current } = await refusalOf(call)
      expect([status, type]).toEqual([409, 'conflict/stale'])
      expect(JSON.stringify(current)).toContain(`ersion":${version}`)
    },
  )
})

describe('a change of what somebody has deleted meanwhile', () => {
  test('tells who did, to those who could know it, and is as unknown as ever to others', async () => {
    const world = await createWorld({ orders: 0 })
    const [ines, marta, lukas] = [await world.as('ines'), await world.as('marta'), await world.as('lukas')]
    const { version } = await ines.call(getCatalog, { params: catalog })
    const again = (client: WorldClient) =>
      refusalOf(client.call(deleteCatalog, { params: catalog, query: { version } }))
    await ines.call(deleteCatalog, { params: catalog, query: { version } })
    expect(await again(ines)).toMatchObject({ status: 410, type: 'conflict/deleted', params: { by: 'Ines Calder' } })
    expect(await again(lukas)).toMatchObject({ type: 'resource/not-found' })
    const views = (client: WorldClient) =>
      refusalOf(client.call(deleteSavedView, { params: { viewId: viewIds.large }, query: { version: 1 } }))
    await ines.call(deleteSavedView, { params: { viewId: viewIds.large }, query: { version: 1 } })
    expect(await views(ines)).toMatchObject({ type: 'conflict/deleted' })
    for (const other of [marta, lukas]) expect(await views(other)).toMatchObject({ type: 'resource/not-found' })
  })
})
