import * as z from 'zod/mini'
import type { AddressId, BranchId, CompanyId, CostCentreId } from '@/domain/ids'
import { allowedActions } from './action'
import { address } from './address'
import { branchDetail, branchMovePreview, branchRef, costCentre } from './branch-detail'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { named } from './schema'

export const structureLimits = { name: 60, code: 20, text: 80, postalCode: 12, phone: 30 } as const

/** A row of the tree. */
export const branchNode = named(
  'BranchNode',
  z.object({
    id: idOf<BranchId>(),
    version: z.int(),
    parentId: z.nullable(idOf<BranchId>()),
    /** From 0 for those right below the company. */
    depth: z.int(),
    name: z.string(),
    city: z.nullable(z.string()),
    /** The branch's own switch. */
    active: z.boolean(),
    /** What it comes to: off when the branch or one above it is switched off. */
    on: z.boolean(),
    people: z.int(),
    costCentres: z.int(),
  }),
)
export type BranchNode = z.infer<typeof branchNode>

export const branchAddress = named(
  'BranchAddress',
  z.object({
    id: idOf<AddressId>(),
    address,
    /** The branch that receives there; null: the company as a whole. */
    branch: z.nullable(branchRef),
    /** The company's own default. */
    companyDefault: z.boolean(),
    /** Nothing is sent to a branch that is off. */
    on: z.boolean(),
  }),
)
export type BranchAddress = z.infer<typeof branchAddress>

export const structureActions = ['addBranch', 'addCostCentre'] as const

export const structure = named(
  'Structure',
  z.object({
    company: z.object({ id: idOf<CompanyId>(), name: z.string(), customerNumber: z.string() }),
    /** Depth first, by name. */
    branches: z.array(branchNode),
    /** Every delivery address of the company. */
    addresses: z.array(branchAddress),
    /** Cost centres that belong to no branch. */
    costCentres: z.array(costCentre),
    /** People who belong to no branch. */
    unassigned: z.int(),
    allowedActions: allowedActions(structureActions),
  }),
)
export type Structure = z.infer<typeof structure>

export const getStructure = endpoint({
  id: 'getStructure',
  resource: 'structure',
  method: 'GET',
  path: '/structure',
  summary: 'The tree of the company, with its delivery addresses',
  access: 'structure.view',
  responses: { 200: structure },
})

const branchParams = z.object({ branchId: idOf<BranchId>() })

export const getBranch = endpoint({
  id: 'getBranch',
  resource: 'structure',
  method: 'GET',
  path: '/structure/branches/{branchId}',
  summary: 'One branch with addresses, people and cost centres',
  access: 'structure.view',
  params: branchParams,
  responses: { 200: branchDetail },
})

const line = (maximum: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(maximum))

const optionalLine = (maximum: number) => z.nullable(z.string().check(z.trim(), z.maxLength(maximum)))

/** A postal address as people type it. An empty phone or region counts as none. */
export const addressInput = named(
  'AddressInput',
  z.object({
    name: line(structureLimits.text),
    street: line(structureLimits.text),
    postalCode: line(structureLimits.postalCode),
    city: line(structureLimits.text),
    region: optionalLine(structureLimits.text),
    country: z.string().check(z.regex(/^[A-Z]{2}$/)),
    phone: z.nullable(z.string().check(z.trim(), z.regex(/^(\+?[0-9][0-9 ()-]{4,28})?$/))),
  }),
)

export const branchFields = {
  name: line(structureLimits.name),
  address: z.nullable(addressInput),
  allowedAddressIds: z.nullable(z.array(idOf<AddressId>()).check(z.minLength(1), z.maxLength(200))),
  defaultAddressId: z.nullable(idOf<AddressId>()),
}

export const createBranch = endpoint({
  id: 'createBranch',
  resource: 'structure',
  method: 'POST',
  path: '/structure/branches',
  summary: 'Add a branch below another, or right below the company',
  access: 'structure.edit',
  idempotent: 'required',
  body: z.object({ parentId: z.nullable(idOf<BranchId>()), ...branchFields }),
  responses: { 201: branchDetail },
})

export const updateBranch = endpoint({
  id: 'updateBranch',
  resource: 'structure',
  method: 'PATCH',
  path: '/structure/branches/{branchId}',
  summary: 'Rename a branch, change its address and the delivery addresses of its people',
  access: 'structure.edit',
  params: branchParams,
  body: z.object({ version: z.int(), ...branchFields }),
  responses: { 200: branchDetail },
})

export const previewBranchMove = endpoint({
  id: 'previewBranchMove',
  resource: 'structure',
  method: 'GET',
  path: '/structure/branches/{branchId}/move',
  summary: 'What moving a branch would change; nothing is written',
  access: 'structure.edit',
  params: branchParams,
  /** Without a parent: right below the company. */
  query: z.object({ parentId: z.optional(idOf<BranchId>()) }),
  responses: { 200: branchMovePreview },
})

export const moveBranch = endpoint({
  id: 'moveBranch',
  resource: 'structure',
  method: 'POST',
  path: '/structure/branches/{branchId}/move',
  summary: 'Put a branch, with everything below it, below another or right below the company',
  access: 'structure.edit',
  params: branchParams,
  body: z.object({ version: z.int(), parentId: z.nullable(idOf<BranchId>()) }),
  responses: { 200: branchDetail },
})

const versioned = z.object({ version: z.int() })

export const activateBranch = endpoint({
  id: 'activateBranch',
  resource: 'structure',
  method: 'POST',
  path: '/structure/branches/{branchId}/activation',
  summary: 'Switch a branch on again; what is below it returns to its own choice',
  access: 'structure.edit',
  params: branchParams,
  body: versioned,
  responses: { 200: branchDetail },
})

export const deactivateBranch = endpoint({
  id: 'deactivateBranch',
  resource: 'structure',
  method: 'POST',
  path: '/structure/branches/{branchId}/deactivation',
  summary: 'Switch a branch off with everything below it: no orders, cost centres or budgets',
  access: 'structure.edit',
  params: branchParams,
  body: versioned,
  responses: { 200: branchDetail },
})

export const deleteBranch = endpoint({
  id: 'deleteBranch',
  resource: 'structure',
  method: 'DELETE',
  path: '/structure/branches/{branchId}',
  summary: 'Remove a branch that is empty',
  access: 'structure.edit',
  params: branchParams,
  query: z.object({ version: z.int() }),
  responses: { 204: null },
})

export const costCentreFields = {
  branchId: z.nullable(idOf<BranchId>()),
  code: z.string().check(z.trim(), z.maxLength(structureLimits.code), z.regex(/^[A-Za-z0-9][A-Za-z0-9._/-]*$/)),
  name: line(structureLimits.name),
}

export const createCostCentre = endpoint({
  id: 'createCostCentre',
  resource: 'structure',
  method: 'POST',
  path: '/structure/cost-centres',
  summary: 'Add a cost centre; its code is unique within the company',
  access: 'structure.edit',
  idempotent: 'required',
  body: z.object(costCentreFields),
  responses: { 201: costCentre },
})

export const updateCostCentre = endpoint({
  id: 'updateCostCentre',
  resource: 'structure',
  method: 'PATCH',
  path: '/structure/cost-centres/{costCentreId}',
  summary: 'Change a cost centre, or switch it off with its budgets',
  access: 'structure.edit',
  params: z.object({ costCentreId: idOf<CostCentreId>() }),
  body: z.object({ version: z.int(), active: z.boolean(), ...costCentreFields }),
  responses: { 200: costCentre },
})
