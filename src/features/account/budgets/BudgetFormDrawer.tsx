import { useQuery } from '@tanstack/react-query'
import { type ReactNode } from 'react'
import type { BudgetDetail } from '@/contract/budget-detail'
import { budgetQueries } from '@/entities/budget/budget.queries'
import { FormDrawer } from '@/shared/forms/FormDrawer'
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
  const { data: choices, error } = useQuery(budgetQueries.choices())
  const waiting = error ? <ProblemNotice error={error} compact /> : <SkeletonText lines={10} />
  return (
    <FormDrawer
      form={form}
      title={title}
      submitLabel={submitLabel}
      onClose={onClose}
      waiting={choices ? undefined : waiting}
    >
      {choices && (
        <>
          <BudgetOwnerFields form={form} choices={choices} fixedOwner={fixedOwner} />
          <BudgetRuleFields form={form} choices={choices} />
          {effect}
        </>
      )}
    </FormDrawer>
  )
}
