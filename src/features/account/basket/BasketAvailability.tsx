import { useTranslation } from 'react-i18next'
import type { BasketLine } from '@/contract/basket'
import { StockText } from '@/entities/product/StockText'
import { useFormat } from '@/shared/i18n/use-format'
import css from './basket.module.css'

/** Whether the line can leave now. People who may not see stock still learn the lead time. */
export function BasketAvailability({ line }: { line: BasketLine }) {
  const { t } = useTranslation('basket')
  const format = useFormat()
  if (line.problems.includes('discontinued')) return <span className={css.bad}>{t('line.discontinued')}</span>
  if (line.problems.includes('notInCatalog')) return <span className={css.bad}>{t('line.notInCatalog')}</span>
  if (line.isService) return <span className="dim">{t('line.service', { count: line.leadTimeDays })}</span>
  if (line.configuration) return <MadeIn days={line.leadTimeDays} />
  if (line.backordered > 0)
    return (
      <span className={css.warn}>
        {t('line.backorderedIn', { quantity: format.number(line.backordered), count: line.leadTimeDays })}
      </span>
    )
  if (line.available !== null) return <span className="dim">{t('line.inStock')}</span>
  return (
    <span className={css.level}>
      <StockText available={null} level={line.stockLevel} />
      <span className="dim">{t('line.leadTime', { count: line.leadTimeDays })}</span>
    </span>
  )
}

/** What is put together is made when it is ordered. */
function MadeIn({ days }: { days: number }) {
  const { t } = useTranslation('configurator')
  return <span className="dim">{t('madeIn', { count: days })}</span>
}
