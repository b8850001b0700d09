import { useTranslation } from 'react-i18next'
import type { DeskOrderDetail } from '@/contract/admin/orders'
import { DateText } from '@/shared/ui/DateText'
import { type PlainColumn, PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import { useFormat } from '@/shared/i18n/use-format'
import css from './orders.module.css'

type Correction = DeskOrderDetail['corrections'][number]

/** ORD-22: what an ERP operator changed against what was ordered. */
export function OrderCorrections({ corrections }: Pick<DeskOrderDetail, 'corrections'>) {
  const { t } = useTranslation('adminOrders')
  const format = useFormat()
  const isDate = /^\d{4}-\d{2}-\d{2}$/
  const shown = (value: string) => (isDate.test(value) ? format.date(value) : <bdi>{value}</bdi>)
  const columns: PlainColumn<Correction>[] = [
    {
      id: 'line',
      header: t('corrections.line'),
      rowHeader: true,
      cell: ({ name, sku }) => (
        <span className={css.product}>
          {name}
          <bdi dir="ltr">{sku}</bdi>
        </span>
      ),
    },
    { id: 'what', header: t('corrections.what'), cell: ({ field }) => t(`corrections.field.${field}`) },
    { id: 'before', header: t('corrections.before'), cell: ({ before }) => <s>{shown(before)}</s> },
    { id: 'after', header: t('corrections.after'), cell: ({ after }) => <strong>{shown(after)}</strong> },
    { id: 'operator', header: t('corrections.operator'), cell: ({ operator }) => <bdi>{operator}</bdi> },
    { id: 'when', header: t('corrections.when'), cell: ({ at }) => <DateText value={at} withTime /> },
  ]
  if (corrections.length === 0) return null
  return (
    <Section title={t('corrections.heading')}>
      <PlainTable
        label={t('corrections.heading')}
        columns={columns}
        rows={corrections}
        rowKey={({ at, position, field }) => `${at} ${position} ${field}`}
      />
    </Section>
  )
}
