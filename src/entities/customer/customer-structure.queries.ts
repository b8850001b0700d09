import { query } from '@/api/query'
import * as contract from '@/contract/admin/customer-structure'
import type { BranchId, CompanyId } from '@/domain/ids'

export const customerStructureQueries = (companyId: CompanyId) => ({
  tree: () => query(contract.getCustomerStructure, { params: { companyId } }),
  branch: (branchId: BranchId) => query(contract.getCustomerBranch, { params: { companyId, branchId } }),
  /** Null: right below the customer. */
  move: (branchId: BranchId, parentId: BranchId | null) =>
    query(contract.previewCustomerBranchMove, {
      params: { companyId, branchId },
      query: parentId === null ? {} : { parentId },
    }),
  addresses: () => query(contract.getCustomerAddresses, { params: { companyId } }),
})
