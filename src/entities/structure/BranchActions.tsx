import { IconArrowsMove, IconPencil, IconPlayerPause, IconPlayerPlay, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Structure } from '@/contract/structure'
import type { BranchDetail } from '@/contract/branch-detail'
import type { BranchId } from '@/domain/ids'
import { ConfirmDelete } from '@/shared/forms/ConfirmDelete'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { ActionMenu } from '@/shared/ui/ActionMenu'
import { useRefusal } from '@/shared/ui/use-refusal'
import { BranchDrawer } from './BranchDrawer'
import { useStructurePlace } from './structure-place'
import css from './structure.module.css'
import { useShowBranch } from './use-structure-acts'
import { SwitchDialog } from './SwitchDialog'

type Props = {
  structure: Structure
  branch: BranchDetail
  onSelect: (id: BranchId | null) => void
  onMove: () => void
}
type Open = 'edit' | 'add' | 'switch' | 'delete' | null

export function BranchActions({ structure, branch, onSelect, onMove }: Props) {
  const { t } = useTranslation('structure')
  const refusal = useRefusal()
  const show = useShowBranch()
  const { within, endpoints } = useStructurePlace()
  const [open, setOpen] = useState<Open>(null)
  const close = (): void => setOpen(null)
  const reasonFor = (name: BranchDetail['allowedActions'][number]['action']): string | undefined =>
    refusal(branch.allowedActions.find(({ action }) => action === name))
  const switching = branch.active ? 'deactivate' : 'activate'

  const handleDeleted = (): void => {
    notify({ title: t('delete.done', { name: branch.name }) })
    onSelect(branch.parentId)
  }

  return (
    <div className={css.actions} data-noprint>
      <ActionButton
        variant="default"
        disabledReason={reasonFor('edit')}
        leftSection={<IconPencil size={15} stroke={1.7} aria-hidden />}
        onClick={() => setOpen('edit')}
      >
        {t('actions.edit')}
      </ActionButton>
      <ActionMenu
        label={t('actions.more', { name: branch.name })}
        items={[
          {
            id: 'move',
            label: t('actions.move'),
            icon: IconArrowsMove,
            disabledReason: reasonFor('move'),
            onSelect: onMove,
          },
          {
            id: 'add',
            label: t('actions.addBelow'),
            icon: IconPlus,
            disabledReason: reasonFor('addBranch'),
            onSelect: () => setOpen('add'),
          },
          {
            id: 'switch',
            label: t(`actions.${switching}`),
            icon: branch.active ? IconPlayerPause : IconPlayerPlay,
            disabledReason: reasonFor(switching),
            onSelect: () => setOpen('switch'),
          },
          {
            id: 'delete',
            label: t('actions.delete'),
            icon: IconTrash,
            danger: true,
            disabledReason: reasonFor('delete'),
            onSelect: () => setOpen('delete'),
          },
        ]}
      />
      {open === 'edit' && (
        <BranchDrawer structure={structure} branch={branch} parentId={branch.parentId} onClose={close} onSaved={show} />
      )}
      {open === 'add' && (
        <BranchDrawer structure={structure} parentId={branch.id} onClose={close} onSaved={({ id }) => onSelect(id)} />
      )}
      {open === 'switch' && <SwitchDialog branch={branch} onClose={close} />}
      {open === 'delete' && (
        <ConfirmDelete
          endpoint={endpoints.deleteBranch}
          input={(version) => within({ params: { branchId: branch.id }, query: { version } })}
          version={branch.version}
          onClose={close}
          title={t('delete.title', { name: branch.name })}
          confirmLabel={t('delete.confirm', { name: branch.name })}
          onDeleted={handleDeleted}
        >
          {t('delete.text')}
        </ConfirmDelete>
      )}
    </div>
  )
}
