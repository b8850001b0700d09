import { useTranslation } from 'react-i18next'
import type { BudgetDetail } from '@/contract/budget-detail'
import { BudgetUse } from '@/entities/budget/BudgetUse'
import { useFormat } from '@/shared/i18n/use-format'
import { type Fact, Facts } from '@/shared/ui/Facts'
import { MoneyText } from '@/shared/ui/MoneyText'

export function BudgetFacts({ budget }: { budget: BudgetDetail }) {
  const { t } = useTranslation(['budgets', 'enums'])
  const format = useFormat()
  const { period, mode, window, startsOn, endsOn, authorizers, amount, used, left } = budget
  const days = (from: string, to: string) => t('detail.days', { from: format.date(from), to: format.date(to) })
  const items: Fact[] = [
    {
      label: t('detail.period'),
      value: t(`enums:budgetPeriod.${period}`),
      hint: endsOn ? days(startsOn, endsOn) : t('detail.runsFrom', { from: format.date(startsOn) }),
    },
    {
      label: t('detail.mode'),
      value: t(`enums:budgetMode.${mode}`),
      hint: t(`modeHint.${mode}`),
    },
  ]
  if (authorizers.length > 0)
    items.push({ label: t('detail.authorizers'), value: format.anyOf(authorizers.map(({ name }) => name)) })
  if (window)
    items.push({
      label: t('detail.window'),
      value: window.startsOn === window.endsOn ? format.date(window.startsOn) : days(window.startsOn, window.endsOn),
      hint: used && amount && <BudgetUse used={used} amount={amount} />,
    })
  if (amount)
    items.push({
      label: window ? t('detail.left') : t('list.columns.amount'),
      value: <MoneyText value={window ? left : amount} size="lg" />,
      hint: window && t('detail.ofAmount', { amount: format.money(amount) }),
    })
  return <Facts items={items} />
}
