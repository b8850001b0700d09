import { useTranslation } from 'react-i18next'
import type { CheckedTemplateLine } from '@/contract/order-templates'
import { useFormat } from '@/shared/i18n/use-format'
import { MoneyText } from '@/shared/ui/MoneyText'
import { goodsTaken, type Taken } from './take-form'
import css from './templates.module.css'

/** Today's price of what is taken, and by how much it differs from the last time. */
export function PriceDrift({ line, taken }: { line: CheckedTemplateLine; taken: Taken }) {
  const { t } = useTranslation('orderTemplates')
  const format = useFormat()
  const now = goodsTaken(line, taken)?.price
  const then = line.priceThen
  if (!now) return null
  const comparable = then && then.currency === now.currency && then.amount > 0 && now.amount !== then.amount
  const percent = comparable
    ? format.percent(Math.round((Math.abs(now.amount - then.amount) / then.amount) * 1000) / 1000)
    : ''
  return (
    <>
      <MoneyText value={now} />
      {comparable && now.amount > then.amount && (
        <span className={css.drift} data-change="up">
          {t('drift.dearer', { percent })}
        </span>
      )}
      {comparable && now.amount < then.amount && (
        <span className={css.drift} data-change="down">
          {t('drift.cheaper', { percent })}
        </span>
      )}
    </>
  )
}
