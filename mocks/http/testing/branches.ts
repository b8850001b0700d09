import type { BranchDetail } from '@/contract/branch-detail'
import { getBranch } from '@/contract/structure'
import type { BranchId } from '@/domain/ids'
import { createWorld, type WorldClient } from '@/testing/world'

/** A world, and somebody of it who looks at a structure. */
export const openStructure = async (as = 'ines') => {
  const world = await createWorld()
  const client = await world.as(as)
  return { world, client }
}

export const branchOf = (client: WorldClient, branchId: BranchId): Promise<BranchDetail> =>
  client.call(getBranch, { params: { branchId } })

/** What an edit of a branch sends, as it is. */
export const branchFieldsOf = ({ name, address, allowedAddressIds, defaultAddressId }: BranchDetail) => ({
  name,
  address,
  allowedAddressIds,
  defaultAddressId,
})

/** Why an action of a branch is refused. */
export const branchRefusal = (detail: BranchDetail, action: string) =>
  detail.allowedActions.find((each) => each.action === action)?.reason
