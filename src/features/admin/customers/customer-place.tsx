import * as contract from '@/contract/admin/customer-structure'
import type { CompanyId } from '@/domain/ids'
import { customerStructureQueries } from '@/entities/customer/customer-structure.queries'
import type { StructurePlace } from '@/entities/structure/structure-place'
import { Can } from '@/features/session/Can'
import { AppLink } from '@/shared/ui/AppLink'

/**
 * The structure of a customer, changed by the twins of the customer's own calls. Bodies and replies are the same; their
 * paths name the customer, which `within` adds to every input.
 */
export const customerPlace = (companyId: CompanyId): StructurePlace => ({
  queries: customerStructureQueries(companyId) as unknown as StructurePlace['queries'], // the same replies
  endpoints: {
    createBranch: contract.createCustomerBranch,
    updateBranch: contract.updateCustomerBranch,
    moveBranch: contract.moveCustomerBranch,
    activateBranch: contract.activateCustomerBranch,
    deactivateBranch: contract.deactivateCustomerBranch,
    deleteBranch: contract.deleteCustomerBranch,
    createCostCentre: contract.createCustomerCostCentre,
    updateCostCentre: contract.updateCustomerCostCentre,
  } as unknown as StructurePlace['endpoints'], // what is missing in an input `within` adds
  within: (input) => ({ ...input, params: { ...(input as { params?: object }).params, companyId } }),
  addressesElsewhere: true,
  person: (userId, name) => (
    <Can permission="accounts.view" otherwise={<bdi>{name}</bdi>}>
      <AppLink to="/admin/accounts/$userId" params={{ userId }} look="ink">
        <bdi>{name}</bdi>
      </AppLink>
    </Can>
  ),
  catalog: (_id, name) => <bdi>{name}</bdi>,
})
