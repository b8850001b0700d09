import { useTranslation } from 'react-i18next'
import type { BudgetDetail } from '@/contract/budget-detail'
import { useFormat } from '@/shared/i18n/use-format'
import { Notice } from '@/shared/ui/Notice'

/** Why a budget does not count today. */
export function BudgetStanding({ budget: { state, startsOn, endsOn } }: { budget: BudgetDetail }) {
  const { t } = useTranslation('budgets')
  const format = useFormat()
  if (state === 'running') return null
  const date = format.date(state === 'planned' ? startsOn : (endsOn ?? startsOn))
  return <Notice tone={state === 'ended' ? 'warn' : 'info'} title={t(`detail.notRunning.${state}`, { date })} />
}
