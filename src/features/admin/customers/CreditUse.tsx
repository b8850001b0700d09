import { useTranslation } from 'react-i18next'
import type { Money } from '@/domain/money'
import { useFormat } from '@/shared/i18n/use-format'
import { Bar } from '@/shared/ui/Bar'
import css from './customers.module.css'

/** From this share of the limit on it is worth a look. */
const near = 0.8

/** How much of the limit is taken; over it the bar is full and red. */
export function CreditUse({ use, limit }: { use: number | null; limit: Money | null }) {
  const { t } = useTranslation('customers')
  const format = useFormat()
  if (use === null || limit === null) return <span className="dim">{t('noLimit')}</span>
  const color = use > 1 ? 'bad' : use >= near ? 'warn' : 'accent'
  return (
    <span className={css.use}>
      <span className="num">{format.percent(use)}</span>
      <Bar
        size="xs"
        total={1}
        parts={[{ value: Math.min(use, 1), color }]}
        label={t('credit.bar', { used: format.percent(use), limit: format.money(limit) })}
      />
    </span>
  )
}
