import type { Dictionary } from './dictionary'
import { keepFlagged, type Mask } from './mask'

type Owners = { company: Uint16Array; branch: Uint16Array; user: Uint16Array }
type Words = { company: Dictionary; branch: Dictionary; user: Dictionary }
type Wanted = { companyIds?: readonly string[]; branchIds?: readonly string[]; userId?: string }

/** Company must be among those asked for; of account and branch, when both are asked for, either suffices. */
export function keepOwned(mask: Mask, owners: Owners, words: Words, { companyIds, branchIds, userId }: Wanted): void {
  if (companyIds) keepFlagged(mask, owners.company, words.company.flags(companyIds))
  if (branchIds === undefined && userId === undefined) return
  const branches = words.branch.flags(branchIds ?? [])
  const users = words.user.flags(userId === undefined ? [] : [userId])
  branches[0] = 0
  users[0] = 0
  for (let slot = 0; slot < mask.length; slot += 1)
    if (!branches[owners.branch[slot] ?? 0] && !users[owners.user[slot] ?? 0]) mask[slot] = 0
}
