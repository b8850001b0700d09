import { useTranslation } from 'react-i18next'
import type { BasketLine } from '@/contract/basket'
import { useFormat } from '@/shared/i18n/use-format'
import css from './basket.module.css'

/** Whether the line can leave now. People who may not see stock still learn the lead time. */
export function BasketAvailability({ line }: { line: BasketLine }) {
  const { t } = useTranslation('basket')
  const format = useFormat()
  if (line.problems.includes('discontinued')) return <span className={css.bad}>{t('line.discontinued')}</span>
  if (line.problems.includes('notInCatalog')) return <span className={css.bad}>{t('line.notInCatalog')}</span>
  if (line.backordered > 0)
    return (
      <span className={css.warn}>
        {t('line.backorderedIn', { quantity: format.number(line.backordered), count: line.leadTimeDays })}
      </span>
    )
  return (
    <span className="dim">
      {line.available === null ? t('line.leadTime', { count: line.leadTimeDays }) : t('line.inStock')}
    </span>
  )
}
