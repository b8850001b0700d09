import { useTranslation } from 'react-i18next'
import type { BranchDetail } from '@/contract/branch-detail'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { useStructurePlace } from './structure-place'
import css from './structure.module.css'
import { useShowBranch, useSwitchBranch } from './use-structure-acts'

/** Switching off reaches far below: it is said how far before it happens. */
export function SwitchDialog({ branch, onClose }: { branch: BranchDetail; onClose: () => void }) {
  const { t } = useTranslation('structure')
  const format = useFormat()
  const show = useShowBranch()
  const { within } = useStructurePlace()
  const turn = useSwitchBranch(!branch.active)
  const way = branch.active ? 'off' : 'on'
  const { reach, name } = branch
  const handleConfirm = (): void =>
    turn.mutate(within({ params: { branchId: branch.id }, body: { version: branch.version } }), {
      onSuccess: (now) => {
        show(now)
        notify({ title: t(`switch.${way}.done`, { name }) })
        onClose()
      },
    })
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t(`switch.${way}.title`, { name })}
      confirmLabel={t(`switch.${way}.confirm`, { name })}
      onConfirm={handleConfirm}
      pending={turn.isPending}
      danger={branch.active}
    >
      <p className={css.line}>{t(`switch.${way}.text`)}</p>
      <p className={css.line}>
        {t('switch.reach', {
          what: format.list([
            t('preview.branches', { count: reach.branches }),
            t('preview.people', { count: reach.people }),
            t('preview.costCentres', { count: reach.costCentres }),
            t('preview.budgetCount', { count: reach.budgets }),
          ]),
        })}
      </p>
      {turn.error && <ProblemNotice error={turn.error} compact />}
    </ConfirmDialog>
  )
}
