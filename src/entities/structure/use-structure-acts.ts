import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import type { Structure } from '@/contract/structure'
import type { BranchDetail } from '@/contract/branch-detail'
import type { BranchId } from '@/domain/ids'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'
import { useStructurePlace } from './structure-place'

export const useShowBranch = () => {
  const client = useQueryClient()
  const { queries } = useStructurePlace()
  return (branch: BranchDetail): void => {
    client.setQueryData(queries.branch(branch.id).queryKey, branch)
  }
}

/** Moves and offers to take it back: the way back is the same move to where it was. */
export const useMoveBranch = (structure: Structure) => {
  const { t } = useTranslation('structure')
  const problemText = useProblemText()
  const show = useShowBranch()
  const { endpoints, within } = useStructurePlace()
  const move = useMutation(mutation(endpoints.moveBranch))
  const nameOf = (id: BranchId | null): string =>
    structure.branches.find((branch) => branch.id === id)?.name ?? structure.company.name

  /** Pressed long after the dialog is gone: callbacks of a call without its component are never called, promises are. */
  const undo = async (moved: BranchDetail, parentId: BranchId | null): Promise<void> => {
    try {
      const body = { version: moved.version, parentId }
      const back = await move.mutateAsync(within({ params: { branchId: moved.id }, body }))
      show(back)
      notify({ title: t('move.undone', { name: back.name, target: nameOf(parentId) }) })
    } catch (problem) {
      const { title, explanation } = problemText(problem)
      notify({ title, message: explanation, tone: 'bad' })
    }
  }
  return {
    move,
    run: (branchId: BranchId, version: number, from: BranchId | null, to: BranchId | null, done: () => void): void =>
      move.mutate(within({ params: { branchId }, body: { version, parentId: to } }), {
        onSuccess: (moved) => {
          show(moved)
          done()
          notify({
            title: t('move.done', { name: moved.name, target: nameOf(to) }),
            action: { label: t('move.undo'), run: () => void undo(moved, from) },
          })
        },
      }),
  }
}

export const useSwitchBranch = (active: boolean) => {
  const { activateBranch, deactivateBranch } = useStructurePlace().endpoints
  return useMutation(mutation(active ? activateBranch : deactivateBranch))
}
