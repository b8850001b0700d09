import { useTranslation } from 'react-i18next'
import type { ProductDetail } from '@/contract/admin/products'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import { BreaksEditor } from './BreaksEditor'
import { BreaksTable } from './BreaksTable'
import { ListPriceEditor } from './ListPriceEditor'
import { SectionHistory } from './SectionHistory'
import type { SectionProps } from './use-product-form'
import css from './products.module.css'
import { isLocked, ValueOrigin } from './ValueOrigin'

/** PRD-07: the price list with what it means for each price group, and prices by quantity and of customers' own. */
export function PricesSection({ form, product, readOnly }: SectionProps & { readOnly: boolean }) {
  const { t } = useTranslation('products')
  const closed = readOnly || isLocked(product, 'prices.list')
  const groups = product.prices[0]?.groups.map(({ group }) => group) ?? []
  return (
    <Section title={t('section.prices')} more={<SectionHistory product={product} of="prices" />}>
      <div className="stack">
        {product.prices.length === 0 ? (
          <p className="dim flat">{t('prices.none')}</p>
        ) : (
          <PlainTable
            label={t('field.priceList')}
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
        {!closed && <ListPriceEditor form={form} />}
        <ValueOrigin form={form} product={product} of="prices.list" />
        <h3 className={css.sub}>{t('field.breaks')}</h3>
        {closed || product.moreBreaks > 0 ? <BreaksTable product={product} /> : <BreaksEditor form={form} />}
        {product.moreBreaks > 0 && <p className="cap flat">{t('breaks.more', { count: product.moreBreaks })}</p>}
        {product.hiddenBreaks > 0 && <p className="cap flat">{t('breaks.hidden', { count: product.hiddenBreaks })}</p>}
        <ValueOrigin form={form} product={product} of="prices.breaks" />
      </div>
    </Section>
  )
}
