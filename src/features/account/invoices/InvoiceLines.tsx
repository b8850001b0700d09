import { useTranslation } from 'react-i18next'
import type { InvoiceDetail } from '@/contract/invoice-detail'
import { useUnit } from '@/entities/product/use-unit'
import { GoodsLink } from '@/features/session/GoodsLink'
import { useFormat } from '@/shared/i18n/use-format'
import { DocNumber } from '@/shared/ui/DocNumber'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import css from './invoice.module.css'

export function InvoiceLines({ invoice: { lines } }: { invoice: InvoiceDetail }) {
  const { t } = useTranslation('invoices')
  const format = useFormat()
  const unit = useUnit()
  if (lines.length === 0) return null
  return (
    <Section title={t('detail.lines')}>
      <PlainTable
        label={t('detail.lines')}
        rows={lines}
        rowKey={({ position }) => String(position)}
        columns={[
          {
            id: 'product',
            header: t('detail.columns.product'),
            rowHeader: true,
            cell: ({ name, sku }) => (
              <>
                <span className={css.name}>
                  {sku === null ? <bdi>{name}</bdi> : <GoodsLink sku={sku}>{name}</GoodsLink>}
                </span>
                {sku !== null && (
                  <span className={css.second}>
                    <DocNumber number={sku} />
                  </span>
                )}
              </>
            ),
          },
          {
            id: 'quantity',
            header: t('detail.columns.quantity'),
            align: 'end',
            cell: (line) => (
              <span className="nowrap num">
                {format.number(line.quantity)} {line.unit && <span className="cap">{unit(line.unit)}</span>}
              </span>
            ),
          },
          {
            id: 'price',
            header: t('detail.columns.price'),
            align: 'end',
            cell: ({ unitPrice }) => <MoneyText value={unitPrice} />,
          },
          { id: 'net', header: t('detail.columns.net'), align: 'end', cell: ({ net }) => <MoneyText value={net} /> },
        ]}
      />
    </Section>
  )
}
