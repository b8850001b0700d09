import { query } from '@/api/query'
import { getBranch, getStructure, previewBranchMove } from '@/contract/structure'
import type { BranchId } from '@/domain/ids'

export const structureQueries = {
  tree: () => query(getStructure, {}),
  branch: (branchId: BranchId) => query(getBranch, { params: { branchId } }),
  /** Null: right below the company. */
  move: (branchId: BranchId, parentId: BranchId | null) =>
    query(previewBranchMove, { params: { branchId }, query: parentId === null ? {} : { parentId } }),
}
