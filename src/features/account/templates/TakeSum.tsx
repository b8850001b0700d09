import { useTranslation } from 'react-i18next'
import type { CheckedTemplateLine } from '@/contract/order-templates'
import { useFormat } from '@/shared/i18n/use-format'
import { MoneyText } from '@/shared/ui/MoneyText'
import { chosenOf, sumsOf, type TakenLines } from './take-form'
import css from './templates.module.css'

export function TakeSum({ lines, taken }: { lines: readonly CheckedTemplateLine[]; taken: TakenLines }) {
  const { t } = useTranslation('orderTemplates')
  const format = useFormat()
  const { now, before } = sumsOf(lines, taken)
  return (
    <>
      <p className={css.sum} aria-live="polite">
        {t('take.chosen', { count: chosenOf(lines, taken).length })}
      </p>
      {now && <MoneyText value={now} size="lg" />}
      {now && <p className={css.hint}>{t('take.estimate')}</p>}
      {now && before && now.amount !== before.amount && (
        <p className={css.hint}>{t('take.then', { amount: format.money(before) })}</p>
      )}
    </>
  )
}
