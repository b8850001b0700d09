import * as z from 'zod/mini'
import { memberStates } from '@/domain/account/vocabulary'
import type { AddressId, BranchId, CatalogId, CostCentreId, UserId } from '@/domain/ids'
import { allPermissions, type Permission } from '@/domain/permissions/catalogue'
import { allowedActions } from './action'
import { address } from './address'
import { idOf } from './ids'
import { named } from './schema'

export const branchRef = z.object({ id: idOf<BranchId>(), name: z.string() })

export const costCentre = named(
  'CostCentre',
  z.object({
    id: idOf<CostCentreId>(),
    version: z.int(),
    branchId: z.nullable(idOf<BranchId>()),
    code: z.string(),
    name: z.string(),
    active: z.boolean(),
    /** Off also with its branch. */
    on: z.boolean(),
    people: z.int(),
    budgets: z.int(),
  }),
)
export type CostCentre = z.infer<typeof costCentre>

export const branchActions = ['edit', 'move', 'activate', 'deactivate', 'delete', 'addBranch', 'addCostCentre'] as const

export const branchDetail = named(
  'BranchDetail',
  z.object({
    id: idOf<BranchId>(),
    version: z.int(),
    parentId: z.nullable(idOf<BranchId>()),
    name: z.string(),
    /** What is above it, from the top. */
    path: z.array(branchRef),
    active: z.boolean(),
    on: z.boolean(),
    /** What switches it off, when that is another branch. */
    offBy: z.nullable(branchRef),
    address: z.nullable(address),
    /** Addresses its people may choose; null: all of the company. */
    allowedAddressIds: z.nullable(z.array(idOf<AddressId>())),
    defaultAddressId: z.nullable(idOf<AddressId>()),
    /** Where goods of its people go when nobody says otherwise; null when no address is allowed. */
    deliversTo: z.nullable(idOf<AddressId>()),
    people: z.array(
      z.object({ id: idOf<UserId>(), name: z.string(), state: z.enum(memberStates), mayOrder: z.boolean() }),
    ),
    costCentres: z.array(costCentre),
    /** Catalogs that count here, and the branch they come from when it is one above. */
    catalogs: z.array(z.object({ id: idOf<CatalogId>(), name: z.string(), via: z.nullable(branchRef) })),
    /** The branch and everything below it, for what switching off means. */
    reach: z.object({ branches: z.int(), people: z.int(), costCentres: z.int(), budgets: z.int(), addresses: z.int() }),
    allowedActions: allowedActions(branchActions),
  }),
)
export type BranchDetail = z.infer<typeof branchDetail>

const names = z.array(z.string())

/** What moving a branch changes, told by doing it and taking it back. */
export const branchMovePreview = named(
  'BranchMovePreview',
  z.object({
    version: z.int(),
    from: z.nullable(branchRef),
    to: z.nullable(branchRef),
    /** What moves: the branch and everything below it. */
    moves: z.object({ branches: z.int(), people: z.int(), addresses: z.int(), costCentres: z.int() }),
    /** People who come to see, or no longer see, records of branches. */
    reach: z.array(
      z.object({
        person: z.object({ id: idOf<UserId>(), name: z.string() }),
        /** The rights that reach as far as the person's branch. */
        permissions: z.array(z.enum(allPermissions as [Permission, ...Permission[]])),
        gains: names,
        loses: names,
        openOrdersGained: z.int(),
        openOrdersLost: z.int(),
      }),
    ),
    /** Branches, cost centres and budgets that the new place switches on or off. */
    switches: z.object({
      on: z.object({ branches: names, costCentres: names, budgets: names }),
      off: z.object({ branches: names, costCentres: names, budgets: names }),
    }),
    /** Budgets whose cost centre moves along. */
    budgets: names,
    /** People who may buy from other catalogs. None left: they may buy everything. */
    assortments: z.array(
      z.object({ person: z.object({ id: idOf<UserId>(), name: z.string() }), before: names, after: names }),
    ),
  }),
)
export type BranchMovePreview = z.infer<typeof branchMovePreview>
