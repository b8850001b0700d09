import * as structure from '@/contract/admin/customer-structure'
import * as customers from '@/contract/admin/customers'
import type { CustomerCard } from '@/contract/admin/customer-card'
import { getRegistration, mergeRegistrations } from '@/contract/admin/registrations'
import type { Address } from '@/contract/address'
import type { RegistrationId } from '@/domain/ids'
import type { WorldClient } from '@/testing/world'
import { branchIds, companyIds } from '@mocks/seed/companies'
import { edit, never, type StaleEdit } from './stale-edits'

const params = { companyId: companyIds.kestrel }
const branchParams = { ...params, branchId: branchIds.poznanWorkshop }
const typed = (address: Address) => ({ ...address, region: address.region ?? '', phone: address.phone ?? '' })

/** An edit of one part of a customer's card, which has a version of its own. */
const part = (
  name: 'terms' | 'billing' | 'portal',
  send: (client: WorldClient, version: number, card: CustomerCard) => Promise<unknown>,
): StaleEdit => ({
  as: 'marta',
  send: async (client) => {
    const card = await client.call(customers.getCustomer, { params })
    const { version } = card[name]
    return { call: send(client, never(version), card), version }
  },
})
const branch = (send: Parameters<typeof edit<Awaited<ReturnType<typeof readBranch>>>>[2]): StaleEdit =>
  edit('nina', readBranch, send)
const readBranch = (client: WorldClient) => client.call(structure.getCustomerBranch, { params: branchParams })
const kept = { registrationId: 'reg_brzoza' as RegistrationId }

/** The edits of a customer's card and structure by the seller's people. */
export const customerEdits: Record<string, StaleEdit> = {
  updateCustomerTerms: part('terms', (client, version, { terms: { creditLimit, termsDays, priceGroup } }) =>
    client.call(customers.updateCustomerTerms, {
      params,
      body: { version, creditLimit: creditLimit?.amount ?? null, termsDays, priceGroup },
    }),
  ),
  blockCustomer: part('terms', (client, version) =>
    client.call(customers.blockCustomer, { params, body: { version, reason: 'Late' } }),
  ),
  unblockCustomer: part('terms', (client, version) =>
    client.call(customers.unblockCustomer, { params, body: { version } }),
  ),
  updateCustomerBilling: part('billing', (client, version, { billing: { address } }) =>
    client.call(customers.updateCustomerBilling, { params, body: { ...typed(address), version, invoiceEmail: '' } }),
  ),
  updateCustomerPortal: part('portal', (client, version, { portal: { salesContact, locale, timeZone } }) =>
    client.call(customers.updateCustomerPortal, {
      params,
      body: {
        ...{ version, locale, timeZone, modules: [] },
        ...{ contactName: salesContact.name, contactEmail: salesContact.email, contactPhone: salesContact.phone },
      },
    }),
  ),
  updateCustomerBranch: branch((client, version, { name, address, allowedAddressIds, defaultAddressId }) =>
    client.call(structure.updateCustomerBranch, {
      params: branchParams,
      body: { version, name, address, allowedAddressIds, defaultAddressId },
    }),
  ),
  moveCustomerBranch: branch((client, version) =>
    client.call(structure.moveCustomerBranch, { params: branchParams, body: { version, parentId: null } }),
  ),
  activateCustomerBranch: branch((client, version) =>
    client.call(structure.activateCustomerBranch, { params: branchParams, body: { version } }),
  ),
  deactivateCustomerBranch: branch((client, version) =>
    client.call(structure.deactivateCustomerBranch, { params: branchParams, body: { version } }),
  ),
  updateCustomerCostCentre: edit(
    'nina',
    async (client) => {
      const { branches } = await client.call(structure.getCustomerStructure, { params })
      const { id: branchId } = branches.find(({ costCentres }) => costCentres > 0)!
      const { costCentres } = await client.call(structure.getCustomerBranch, { params: { ...params, branchId } })
      return costCentres[0]!
    },
    (client, version, { id: costCentreId, active, branchId, code, name }) =>
      client.call(structure.updateCustomerCostCentre, {
        params: { ...params, costCentreId },
        body: { version, active, branchId, code, name },
      }),
  ),
  updateCustomerAddress: {
    as: 'nina',
    send: async (client) => {
      const { shippingVersion, addresses } = await client.call(structure.getCustomerAddresses, { params })
      const { id: addressId, address } = addresses[0]!
      const body = { ...typed(address), version: never(shippingVersion) }
      const call = client.call(structure.updateCustomerAddress, { params: { ...params, addressId }, body })
      return { call, version: shippingVersion }
    },
  },
  makeCustomerAddressDefault: {
    as: 'nina',
    send: async (client) => {
      const { shippingVersion, addresses } = await client.call(structure.getCustomerAddresses, { params })
      const body = { version: never(shippingVersion) }
      const input = { params: { ...params, addressId: addresses[0]!.id }, body }
      return { call: client.call(structure.makeCustomerAddressDefault, input), version: shippingVersion }
    },
  },
  mergeRegistrations: edit(
    'marta',
    (client) => client.call(getRegistration, { params: kept }),
    (client, version, { duplicates }) => {
      const other = duplicates[0]!
      const body = { version, otherId: other.id, otherVersion: other.version }
      return client.call(mergeRegistrations, { params: kept, body })
    },
  ),
}
