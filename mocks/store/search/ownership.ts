import type { Dictionary } from './dictionary'

type Words = { company: Dictionary; branch: Dictionary; user: Dictionary }
type Owners = { company: readonly number[]; branch: readonly number[]; user: readonly number[] }
type Wanted = { companyIds?: readonly string[]; branchIds?: readonly string[]; userId?: string }

/** Takes away the cells of other branches and accounts; when both are asked for, either suffices. */
export function keepReached(flags: Uint8Array, owners: Owners, words: Words, { branchIds, userId }: Wanted): void {
  if (branchIds === undefined && userId === undefined) return
  const branches = words.branch.flags(branchIds ?? [])
  const users = words.user.flags(userId === undefined ? [] : [userId])
  branches[0] = 0
  users[0] = 0
  for (let cell = 1; cell < flags.length; cell += 1)
    if (!branches[owners.branch[cell] ?? 0] && !users[owners.user[cell] ?? 0]) flags[cell] = 0
}
