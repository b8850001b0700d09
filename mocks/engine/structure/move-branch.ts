import type { BranchDetail } from '@/contract/branch-detail'
import type { BranchId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import { wouldLoop } from '@/domain/structure/tree'
import type { BranchRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { staleBranch } from './edit-branch'
import { describeBranch, ownBranch } from './get-branch'

export type MoveBranch = {
  branchId: BranchId
  /** Null: right below the company. */
  parentId: BranchId | null
  /** The branch as the caller saw it; absent where nothing will be kept. */
  version?: number
}

/** Puts a branch, with everything below it, elsewhere in the tree of its company; never below itself. */
export async function putBelow(tx: Tx, command: MoveBranch, ctx: Context): Promise<Result<BranchRow>> {
  const own = await ownBranch(tx, command.branchId, ctx)
  if (!own.ok) return own
  const branch = own.value
  if (command.version !== undefined && branch.version !== command.version) return staleBranch(tx, branch, ctx)
  const branches = await tx.branches.by('companyId', branch.companyId)
  const parent = branches.find(({ id }) => id === command.parentId)
  if (command.parentId !== null && !parent)
    return refuse('request/invalid', { errors: [{ pointer: '/parentId', code: 'unknown' }] })
  if (wouldLoop(branches, branch.id, command.parentId))
    return refuse('branch/loop', { params: { branch: branch.name, parent: parent?.name ?? '' } })
  if (branch.parentId === command.parentId) return ok(branch)
  return ok(await tx.branches.update(branch.id, { parentId: command.parentId }))
}

export async function moveBranch(tx: Tx, command: MoveBranch, ctx: Context): Promise<Result<BranchDetail>> {
  const moved = await putBelow(tx, command, ctx)
  return moved.ok ? ok(await describeBranch(tx, moved.value, ctx)) : moved
}
