import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ProductDetail } from '@/contract/admin/products'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import css from './products.module.css'

/** What a unit costs customers of each price group. The ERP's alone: nobody changes a price here. */
export function PricesSection({ product }: { product: ProductDetail }) {
  const { t } = useTranslation('products')
  const groups = product.prices[0]?.groups.map(({ group }) => group) ?? []
  return (
    <Section
      title={t('section.prices')}
      more={
        <span className={css.locked}>
          <IconLock size={12} stroke={1.8} aria-hidden />
          {t('prices.fromErp')}
        </span>
      }
    >
      {product.prices.length === 0 ? (
        <p className="dim flat">{t('prices.none')}</p>
      ) : (
        <PlainTable
          label={t('section.prices')}
          rows={product.prices}
          rowKey={({ list }) => list.currency}
          columns={[
            { id: 'currency', header: t('prices.currency'), cell: ({ list }) => list.currency, rowHeader: true },
            { id: 'list', header: t('prices.list'), cell: ({ list }) => <MoneyText value={list} />, align: 'end' },
            ...groups.map((group) => ({
              id: group,
              header: t('prices.group', { group }),
              cell: (row: ProductDetail['prices'][number]) => (
                <MoneyText value={row.groups.find((each) => each.group === group)?.price ?? null} />
              ),
              align: 'end' as const,
            })),
          ]}
        />
      )}
    </Section>
  )
}
