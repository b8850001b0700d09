import { useTranslation } from 'react-i18next'
import type { OrderDetail } from '@/contract/order-detail'
import { DateText } from '@/shared/ui/DateText'
import { DocNumber } from '@/shared/ui/DocNumber'
import { PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import css from './order-detail.module.css'
import { useCorrectionValue } from './use-correction-value'

/** ORD-22: what the supplier changed against what was ordered, side by side. */
export function OrderCorrections({ order }: { order: OrderDetail }) {
  const { t } = useTranslation('orders')
  const value = useCorrectionValue(order)
  if (order.corrections.length === 0) return null
  return (
    <Section title={t('detail.corrections.title')}>
      <p className={css.note}>{t('detail.corrections.text')}</p>
      <PlainTable
        label={t('detail.corrections.title')}
        rows={order.corrections.map((correction, index) => ({ ...correction, key: String(index) }))}
        rowKey={({ key }) => key}
        columns={[
          {
            id: 'line',
            header: t('detail.corrections.line'),
            rowHeader: true,
            cell: ({ sku, name }) =>
              sku ? (
                <>
                  {name}{' '}
                  <span className="cap">
                    <DocNumber number={sku} />
                  </span>
                </>
              ) : (
                t('detail.corrections.wholeOrder')
              ),
          },
          {
            id: 'what',
            header: t('detail.corrections.what'),
            cell: ({ field }) => t(`detail.corrections.field.${field}`),
          },
          {
            id: 'before',
            header: t('detail.corrections.before'),
            cell: ({ field, before }) => <del className={css.before}>{value(field, before)}</del>,
          },
          {
            id: 'after',
            header: t('detail.corrections.after'),
            cell: ({ field, after }) => <ins className={css.after}>{value(field, after)}</ins>,
          },
          {
            id: 'by',
            header: t('detail.corrections.by'),
            cell: ({ operator, at }) => (
              <>
                {operator} <DateText value={at} className="cap" />
              </>
            ),
          },
        ]}
      />
    </Section>
  )
}
