import * as z from 'zod/mini'
import type { AddressId, BranchId, CompanyId, CostCentreId } from '@/domain/ids'
import { addressFields, companyDetails } from '../company-details'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { branchFields, costCentreFields, structure } from '../structure'
import { branchDetail, branchMovePreview, costCentre } from '../branch-detail'

/**
 * ADM-10: what a company's own people do to their structure and delivery addresses, done for them by the seller's. Each
 * endpoint is the twin of one in `structure.ts` or `company-details.ts`, with the customer in its path.
 */
const companyId = idOf<CompanyId>()
const customer = z.object({ companyId })
const branch = z.object({ companyId, branchId: idOf<BranchId>() })
const delivery = z.object({ companyId, addressId: idOf<AddressId>() })
const versioned = z.object({ version: z.int() })
const access = 'customers.structure'
const resource = 'customerStructure'

export const getCustomerStructure = endpoint({
  id: 'getCustomerStructure',
  resource,
  method: 'GET',
  path: '/admin/customers/{companyId}/structure',
  summary: 'The tree of a customer, with its delivery addresses',
  access,
  params: customer,
  responses: { 200: structure },
})

export const getCustomerBranch = endpoint({
  id: 'getCustomerBranch',
  resource,
  method: 'GET',
  path: '/admin/customers/{companyId}/structure/branches/{branchId}',
  summary: 'One branch of a customer with addresses, people and cost centres',
  access,
  params: branch,
  responses: { 200: branchDetail },
})

export const createCustomerBranch = endpoint({
  id: 'createCustomerBranch',
  resource,
  method: 'POST',
  path: '/admin/customers/{companyId}/structure/branches',
  summary: 'Add a branch below another, or right below the customer',
  access,
  idempotent: 'required',
  params: customer,
  body: z.object({ parentId: z.nullable(idOf<BranchId>()), ...branchFields }),
  responses: { 201: branchDetail },
})

export const updateCustomerBranch = endpoint({
  id: 'updateCustomerBranch',
  resource,
  method: 'PATCH',
  path: '/admin/customers/{companyId}/structure/branches/{branchId}',
  summary: 'Rename a branch, change its address and the delivery addresses of its people',
  access,
  params: branch,
  body: z.object({ version: z.int(), ...branchFields }),
  responses: { 200: branchDetail },
})

export const previewCustomerBranchMove = endpoint({
  id: 'previewCustomerBranchMove',
  resource,
  method: 'GET',
  path: '/admin/customers/{companyId}/structure/branches/{branchId}/move',
  summary: 'What moving a branch would change; nothing is written',
  access,
  params: branch,
  query: z.object({ parentId: z.optional(idOf<BranchId>()) }),
  responses: { 200: branchMovePreview },
})

export const moveCustomerBranch = endpoint({
  id: 'moveCustomerBranch',
  resource,
  method: 'POST',
  path: '/admin/customers/{companyId}/structure/branches/{branchId}/move',
  summary: 'Put a branch, with everything below it, below another or right below the customer',
  access,
  params: branch,
  body: z.object({ version: z.int(), parentId: z.nullable(idOf<BranchId>()) }),
  responses: { 200: branchDetail },
})

export const activateCustomerBranch = endpoint({
  id: 'activateCustomerBranch',
  resource,
  method: 'POST',
  path: '/admin/customers/{companyId}/structure/branches/{branchId}/activation',
  summary: 'Switch a branch on again',
  access,
  params: branch,
  body: versioned,
  responses: { 200: branchDetail },
})

export const deactivateCustomerBranch = endpoint({
  id: 'deactivateCustomerBranch',
  resource,
  method: 'POST',
  path: '/admin/customers/{companyId}/structure/branches/{branchId}/deactivation',
  summary: 'Switch a branch off with everything below it',
  access,
  params: branch,
  body: versioned,
  responses: { 200: branchDetail },
})

export const deleteCustomerBranch = endpoint({
  id: 'deleteCustomerBranch',
  resource,
  method: 'DELETE',
  path: '/admin/customers/{companyId}/structure/branches/{branchId}',
  summary: 'Remove a branch that is empty',
  access,
  params: branch,
  query: z.object({ version: z.int() }),
  responses: { 204: null },
})

export const createCustomerCostCentre = endpoint({
  id: 'createCustomerCostCentre',
  resource,
  method: 'POST',
  path: '/admin/customers/{companyId}/structure/cost-centres',
  summary: 'Add a cost centre; its code is unique within the customer',
  access,
  idempotent: 'required',
  params: customer,
  body: z.object(costCentreFields),
  responses: { 201: costCentre },
})

export const updateCustomerCostCentre = endpoint({
  id: 'updateCustomerCostCentre',
  resource,
  method: 'PATCH',
  path: '/admin/customers/{companyId}/structure/cost-centres/{costCentreId}',
  summary: 'Change a cost centre, or switch it off with its budgets',
  access,
  params: z.object({ companyId, costCentreId: idOf<CostCentreId>() }),
  body: z.object({ version: z.int(), active: z.boolean(), ...costCentreFields }),
  responses: { 200: costCentre },
})

export const getCustomerAddresses = endpoint({
  id: 'getCustomerAddresses',
  resource,
  method: 'GET',
  path: '/admin/customers/{companyId}/addresses',
  summary: 'Billing details and delivery addresses of a customer, as the ERP has them',
  access,
  params: customer,
  responses: { 200: companyDetails },
})

export const addCustomerAddress = endpoint({
  id: 'addCustomerAddress',
  resource,
  method: 'POST',
  path: '/admin/customers/{companyId}/addresses',
  summary: 'Add a delivery address, in the ERP at once, which gives it its code',
  access,
  idempotent: 'required',
  params: customer,
  body: z.object(addressFields),
  responses: { 201: companyDetails },
})

export const updateCustomerAddress = endpoint({
  id: 'updateCustomerAddress',
  resource,
  method: 'PATCH',
  path: '/admin/customers/{companyId}/addresses/{addressId}',
  summary: 'Change a delivery address, in the ERP at once',
  access,
  params: delivery,
  body: z.object({ version: z.int(), ...addressFields }),
  responses: { 200: companyDetails },
})

export const deleteCustomerAddress = endpoint({
  id: 'deleteCustomerAddress',
  resource,
  method: 'DELETE',
  path: '/admin/customers/{companyId}/addresses/{addressId}',
  summary: 'Delete a delivery address that nothing depends on, in the ERP at once',
  access,
  params: delivery,
  query: z.object({ version: z.int() }),
  responses: { 200: companyDetails },
})

export const makeCustomerAddressDefault = endpoint({
  id: 'makeCustomerAddressDefault',
  resource,
  method: 'POST',
  path: '/admin/customers/{companyId}/addresses/{addressId}/default',
  summary: 'Make a delivery address the default of the customer, in the ERP at once',
  access,
  params: delivery,
  body: z.object({ version: z.int() }),
  responses: { 200: companyDetails },
})
