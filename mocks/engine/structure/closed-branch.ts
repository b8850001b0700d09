import type { UserId } from '@/domain/ids'
import { switchedOffBy } from '@/domain/structure/tree'
import type { BranchRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'

/** The branch that is switched off and takes a person's branch with it; null for people who may order. */
export async function closedBranchOf(tx: Tx, userId: UserId): Promise<BranchRow | null> {
  const user = await tx.users.get(userId)
  if (!user?.companyId || user.branchId === null) return null
  return switchedOffBy(await tx.branches.by('companyId', user.companyId), user.branchId) ?? null
}
