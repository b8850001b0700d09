import { useTranslation } from 'react-i18next'
import type { BudgetSummary } from '@/contract/budget-detail'

/** A cost centre with its code, or a person by name. */
export function BudgetOwnerText({ owner }: Pick<BudgetSummary, 'owner'>) {
  const { t } = useTranslation('budgets')
  return <bdi>{owner.code === null ? owner.name : t('owner.costCentre', { code: owner.code, name: owner.name })}</bdi>
}
