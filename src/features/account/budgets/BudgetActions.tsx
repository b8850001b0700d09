import { IconPencil, IconPlayerPause, IconPlayerPlay, IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { deleteBudget } from '@/contract/budgets'
import type { BudgetDetail } from '@/contract/budget-detail'
import { budgetQueries } from '@/entities/budget/budget.queries'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { ConfirmDelete } from '@/shared/forms/ConfirmDelete'
import { lazyPart } from '@/shared/lib/lazy-part'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { ActionMenu } from '@/shared/ui/ActionMenu'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { useRefusal } from '@/shared/ui/use-refusal'
import { useActivateBudget, useDeactivateBudget } from './budgets.mutations'

// Most visits only look.
const EditBudgetDrawer = lazyPart(() => import('./BudgetDrawer').then(({ EditBudgetDrawer }) => EditBudgetDrawer))

type Action = BudgetDetail['allowedActions'][number]['action']

export function BudgetActions({ budget }: { budget: BudgetDetail }) {
  const { t } = useTranslation('budgets')
  const refusal = useRefusal()
  const problemText = useProblemText()
  const navigate = useNavigate()
  const client = useQueryClient()
  const activate = useActivateBudget()
  const deactivate = useDeactivateBudget()
  const [open, setOpen] = useState<'edit' | 'deactivate' | 'delete' | null>(null)
  const close = (): void => setOpen(null)
  const { id, name, version, state } = budget
  const input = { params: { budgetId: id }, body: { version } }
  const reasonFor = (action: Action): string | undefined =>
    refusal(budget.allowedActions.find((each) => each.action === action))
  const show = (next: BudgetDetail): void => {
    client.setQueryData(budgetQueries.detail(id).queryKey, next)
  }

  const handleActivate = (): void =>
    activate.mutate(input, {
      onSuccess: (next) => {
        show(next)
        notify({ title: t('switched.on', { name }) })
      },
      onError: (problem) => {
        const { title, explanation } = problemText(problem)
        notify({ title, message: explanation, tone: 'bad' })
      },
    })
  const handleDeactivate = (): void =>
    deactivate.mutate(input, {
      onSuccess: (next) => {
        show(next)
        close()
        notify({ title: t('switched.off', { name }) })
      },
    })
  const handleDeleted = (): void => {
    notify({ title: t('delete.done', { name }) })
    void navigate({ to: '/account/budgets' })
  }

  return (
    <>
      <ActionButton
        variant="default"
        leftSection={<IconPencil size={15} stroke={1.7} aria-hidden />}
        disabledReason={reasonFor('edit')}
        onClick={() => setOpen('edit')}
      >
        {t('actions.edit')}
      </ActionButton>
      <ActionMenu
        label={t('actions.more', { name })}
        items={[
          state === 'off'
            ? {
                id: 'activate',
                label: t('actions.activate'),
                icon: IconPlayerPlay,
                disabledReason: reasonFor('activate'),
                onSelect: handleActivate,
              }
            : {
                id: 'deactivate',
                label: t('actions.deactivate'),
                icon: IconPlayerPause,
                disabledReason: reasonFor('deactivate'),
                onSelect: () => setOpen('deactivate'),
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
        <Suspense>
          <EditBudgetDrawer budget={budget} onClose={close} onSaved={show} />
        </Suspense>
      )}
      <ConfirmDialog
        opened={open === 'deactivate'}
        onClose={close}
        title={t('deactivate.title', { name })}
        confirmLabel={t('deactivate.confirm', { name })}
        onConfirm={handleDeactivate}
        pending={deactivate.isPending}
      >
        {t('deactivate.text')}
        {deactivate.error && <ProblemNotice error={deactivate.error} compact />}
      </ConfirmDialog>
      {open === 'delete' && (
        <ConfirmDelete
          endpoint={deleteBudget}
          input={(now) => ({ params: { budgetId: id }, query: { version: now } })}
          version={version}
          onClose={close}
          title={t('delete.title', { name })}
          confirmLabel={t('delete.confirm', { name })}
          onDeleted={handleDeleted}
        >
          {t('delete.text')}
        </ConfirmDelete>
      )}
    </>
  )
}
