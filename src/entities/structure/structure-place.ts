import { createContext, type ReactNode, useContext } from 'react'
import {
  activateBranch,
  createBranch,
  createCostCentre,
  deactivateBranch,
  deleteBranch,
  moveBranch,
  updateBranch,
  updateCostCentre,
} from '@/contract/structure'
import type { BranchDetail } from '@/contract/branch-detail'
import type { CatalogId, UserId } from '@/domain/ids'
import { structureQueries } from './structure.queries'

/** Named one by one: taken as a whole, the module would keep every schema in it. */
const ownEndpoints = {
  createBranch,
  updateBranch,
  moveBranch,
  activateBranch,
  deactivateBranch,
  deleteBranch,
  createCostCentre,
  updateCostCentre,
}

/** Whose structure is shown, by which calls it is read and changed, and where its people and catalogs have pages. */
export type StructurePlace = {
  queries: {
    branch: typeof structureQueries.branch
    /** Null: right below the company. */
    move: typeof structureQueries.move
  }
  endpoints: typeof ownEndpoints
  /** Adds to an input what only this place needs in its paths. */
  within: <I extends object>(input: I) => I
  /** Delivery addresses of the company stand elsewhere on the page, where they can be changed. */
  addressesElsewhere?: boolean
  person: (id: UserId, name: string) => ReactNode
  catalog: (id: CatalogId, name: string) => ReactNode
  /** The way to a new delivery address of a branch, where this place has one. */
  addAddress?: (branch: BranchDetail) => ReactNode
}

/** The structure of the reader's own company. */
export const ownStructure: Pick<StructurePlace, 'queries' | 'endpoints' | 'within'> = {
  queries: structureQueries,
  endpoints: ownEndpoints,
  within: (input) => input,
}

const StructurePlaceContext = createContext<StructurePlace | null>(null)
export const StructurePlaceProvider = StructurePlaceContext.Provider

export const useStructurePlace = (): StructurePlace => {
  const place = useContext(StructurePlaceContext)
  if (!place) throw new Error('A structure is shown outside of its place')
  return place
}
