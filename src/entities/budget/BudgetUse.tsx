import { useTranslation } from 'react-i18next'
import type { Money } from '@/domain/money'
import { useFormat } from '@/shared/i18n/use-format'
import { Bar, type BarColor } from '@/shared/ui/Bar'
import css from './budget-use.module.css'

/** From this share on a budget is nearly used up. */
const nearly = 0.9

const colorOf = (share: number): BarColor => (share >= 1 ? 'bad' : share >= nearly ? 'warn' : 'accent')

/** How much of a budget is used, as a bar with the share beside it. */
export function BudgetUse({ used, amount }: { used: Money; amount: Money }) {
  const { t } = useTranslation('budgets')
  const format = useFormat()
  const share = amount.amount === 0 ? 1 : used.amount / amount.amount
  return (
    <span className={css.use}>
      <Bar
        parts={[{ value: used.amount, color: colorOf(share) }]}
        total={amount.amount || 1}
        size="sm"
        label={t('usage', { used: format.money(used), amount: format.money(amount) })}
      />
      <span className="num cap">{format.percent(share)}</span>
    </span>
  )
}
