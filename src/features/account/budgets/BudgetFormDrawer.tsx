import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BudgetDetail } from '@/contract/budgets'
import { budgetQueries } from '@/entities/budget/budget.queries'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { AppDrawer } from '@/shared/ui/AppDrawer'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import type { BudgetFormState } from './BudgetDrawer'
import { BudgetOwnerFields } from './BudgetOwnerFields'
import { BudgetRuleFields } from './BudgetRuleFields'

type Props = {
  form: BudgetFormState
  title: string
  submitLabel: string
  /** Orders have used it: whose it is, is no longer a choice. */
  fixedOwner?: BudgetDetail['owner']
  /** What saving would come to. */
  effect: ReactNode
  onClose: () => void
}

export function BudgetFormDrawer({ form, title, submitLabel, fixedOwner, effect, onClose }: Props) {
  const { t } = useTranslation('common')
  const { data: choices, error } = useQuery(budgetQueries.choices())
  const [leaving, setLeaving] = useState(false)
  const close = (): void => (form.dirty ? setLeaving(true) : onClose())
  return (
    <AppDrawer opened onClose={close} title={title} size={520}>
      {error && <ProblemNotice error={error} compact />}
      {!choices && !error && <SkeletonText lines={10} />}
      {choices && (
        <ApiForm form={form} label={title} className="stack">
          <FormProblem form={form} />
          <BudgetOwnerFields form={form} choices={choices} fixedOwner={fixedOwner} />
          <BudgetRuleFields form={form} choices={choices} />
          {effect}
          <div className="row end-row">
            <Button variant="default" onClick={close}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={form.pending} disabled={!form.dirty}>
              {submitLabel}
            </Button>
          </div>
        </ApiForm>
      )}
      {leaving && (
        <ConfirmDialog
          opened
          onClose={() => setLeaving(false)}
          title={t('form.leave.title')}
          confirmLabel={t('form.leave.confirm')}
          onConfirm={onClose}
          danger
        >
          {t('form.leave.text')}
        </ConfirmDialog>
      )}
    </AppDrawer>
  )
}
