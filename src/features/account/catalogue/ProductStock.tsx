import { useTranslation } from 'react-i18next'
import type { ProductPage } from '@/contract/products-page'
import { StockText } from '@/entities/product/StockText'
import { useUnit } from '@/entities/product/use-unit'
import { useFormat } from '@/shared/i18n/use-format'
import { DateText } from '@/shared/ui/DateText'
import { PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import css from './product.module.css'

/** PRD-03, PRD-04: where it lies, as much as the customer is told, and when more of it comes. */
export function ProductStock({ product: { stock, unit, leadTimeDays } }: { product: ProductPage }) {
  const { t } = useTranslation('catalogue')
  const format = useFormat()
  const unitName = useUnit()
  if (!stock) return null
  const { nextReceipt } = stock
  return (
    <Section title={t('stock.title')}>
      <div className={css.prices}>
        <PlainTable
          narrow
          label={t('stock.title')}
          rows={stock.warehouses}
          rowKey={({ code }) => code}
          columns={[
            {
              id: 'warehouse',
              header: t('stock.warehouse'),
              rowHeader: true,
              cell: ({ name }) => <bdi>{name}</bdi>,
            },
            {
              id: 'quantity',
              header: t('stock.there'),
              cell: ({ quantity, level }) => <StockText available={quantity} level={level} unit={unitName(unit)} />,
            },
          ]}
        />
        <p className="dim flat">
          {nextReceipt
            ? nextReceipt.quantity === null
              ? t('stock.receipt', { date: format.date(nextReceipt.on) })
              : t('stock.receiptOf', {
                  date: format.date(nextReceipt.on),
                  amount: t('quantity', { number: format.number(nextReceipt.quantity), unit: unitName(unit) }),
                })
            : t('stock.ordered', { count: leadTimeDays })}{' '}
          {t('stock.asOf')}{' '}
          <bdi>
            <DateText value={stock.asOf} withTime />
          </bdi>
        </p>
      </div>
    </Section>
  )
}
