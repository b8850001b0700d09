import { useTranslation } from 'react-i18next'
import type { ProductDetail } from '@/contract/admin/products'
import { useFormat } from '@/shared/i18n/use-format'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PlainTable } from '@/shared/ui/PlainTable'

/** Prices by quantity and of customers' own, to be read. */
export function BreaksTable({ product: { breaks } }: { product: ProductDetail }) {
  const { t } = useTranslation('products')
  const format = useFormat()
  if (breaks.length === 0) return <p className="dim flat">{t('breaks.none')}</p>
  return (
    <PlainTable
      label={t('field.breaks')}
      rows={breaks.map((row, place) => ({ ...row, place }))}
      rowKey={({ place }) => String(place)}
      columns={[
        {
          id: 'whose',
          header: t('breaks.whose'),
          rowHeader: true,
          cell: ({ group, customerNumber, customerName }) => {
            if (customerNumber) return <bdi>{[customerName, customerNumber].filter(Boolean).join(' · ')}</bdi>
            return group ? t('prices.group', { group }) : t('breaks.everybody')
          },
        },
        {
          id: 'from',
          header: t('breaks.from'),
          align: 'end',
          cell: ({ from }) => <span className="num">{format.number(from)}</span>,
        },
        { id: 'price', header: t('breaks.price'), align: 'end', cell: ({ price }) => <MoneyText value={price} /> },
      ]}
    />
  )
}
