import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Structure } from '@/contract/structure'
import type { BranchId } from '@/domain/ids'
import { AppModal } from '@/shared/ui/AppModal'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { MovePreview } from './MovePreview'
import { useStructurePlace } from './structure-place'
import { useMoveBranch } from './use-structure-acts'
import { canGo, companyKey } from './tree-rows'

type Props = {
  structure: Structure
  branchId: BranchId
  /** Chosen already, by dropping or pasting. */
  target: BranchId | null | undefined
  onClose: () => void
}

/** Where a branch goes, and what that changes, before anything happens. */
export function MoveDialog({ structure, branchId, target: given, onClose }: Props) {
  const { t } = useTranslation(['structure', 'common'])
  const [target, setTarget] = useState<BranchId | null | undefined>(given)
  const { queries } = useStructurePlace()
  const { move, run } = useMoveBranch(structure)
  const branch = structure.branches.find(({ id }) => id === branchId)
  const preview = useQuery({
    ...queries.move(branchId, target ?? null),
    enabled: target !== undefined && !move.isPending,
  })
  if (!branch) return null
  const names = new Map<string, string>(structure.branches.map(({ id, name }) => [id, name]))
  const targetName = target === undefined ? undefined : target === null ? structure.company.name : names.get(target)
  const choices = structure.branches
    .filter(({ id }) => canGo(structure.branches, branchId, id))
    .map(({ id, name, depth }) => ({ value: id as string, label: `${'\u2003'.repeat(depth + 1)}${name}` }))
  const options = [
    ...(target === undefined ? [{ value: '', label: t('move.choose') }] : []),
    ...(branch.parentId === null ? [] : [{ value: companyKey, label: structure.company.name }]),
    ...choices,
  ]
  const handleChoose = (value: string): void => {
    move.reset()
    setTarget(value === '' ? undefined : value === companyKey ? null : (value as BranchId))
  }

  return (
    <AppModal opened onClose={onClose} title={t('move.title', { name: branch.name })} size="lg">
      <div className="stack">
        <NativeSelect
          label={t('move.target')}
          description={t('move.targetHint')}
          data={options}
          value={target === undefined ? '' : (target ?? companyKey)}
          onChange={(event) => handleChoose(event.currentTarget.value)}
          data-autofocus
        />
        {target !== undefined &&
          (preview.error ? (
            <ProblemNotice error={preview.error} onRetry={() => void preview.refetch()} compact />
          ) : preview.data ? (
            <MovePreview preview={preview.data} />
          ) : (
            <SkeletonText lines={4} />
          ))}
        {move.error && <ProblemNotice error={move.error} compact />}
        <div className="row end-row">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button
            disabled={target === undefined || !preview.data}
            loading={move.isPending}
            onClick={() =>
              target !== undefined &&
              preview.data &&
              run(branchId, preview.data.version, branch.parentId, target, onClose)
            }
          >
            {targetName === undefined
              ? t('move.confirmNone')
              : t('move.confirm', { name: branch.name, target: targetName })}
          </Button>
        </div>
      </div>
    </AppModal>
  )
}
