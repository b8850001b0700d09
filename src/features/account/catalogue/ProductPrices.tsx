import { useTranslation } from 'react-i18next'
import type { ProductPage } from '@/contract/products-page'
import { countryName } from '@/shared/i18n/country-name'
import { useFormat } from '@/shared/i18n/use-format'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import { ConversionNote } from './ConversionNote'
import css from './product.module.css'

/** PRD-07: how the price comes about, and what more of it costs by the unit. */
export function ProductPrices({ product: { prices, conversion, configurable } }: { product: ProductPage }) {
  const { t } = useTranslation('catalogue')
  const format = useFormat()
  if (!prices) return null
  const { list, market, group, steps } = prices
  return (
    <Section title={configurable ? t('prices.basic') : t('prices.title')}>
      <div className={css.prices}>
        <dl className={css.lists}>
          <div>
            <dt>{market ? t('prices.listOf', { country: countryName(market, format.locale) }) : t('prices.list')}</dt>
            <dd>
              <MoneyText value={list} />
            </dd>
          </div>
          {group && (
            <div>
              <dt>{t('prices.group')}</dt>
              <dd>
                <MoneyText value={group} />
              </dd>
            </div>
          )}
        </dl>
        <ConversionNote conversion={conversion} />
        <PlainTable
          label={t('prices.steps')}
          rows={steps}
          rowKey={({ from }) => String(from)}
          columns={[
            {
              id: 'from',
              header: t('prices.from'),
              rowHeader: true,
              cardLabel: true,
              cell: ({ from }) => <span className="num">{format.number(from)}</span>,
            },
            {
              id: 'price',
              header: t('prices.yours'),
              align: 'end',
              cell: ({ price, converted }) => (
                <span className={css.step}>
                  <MoneyText value={price} strong />
                  {converted && (
                    <span className="cap">
                      ≈ <MoneyText value={converted} />
                    </span>
                  )}
                </span>
              ),
            },
            { id: 'reason', header: t('prices.why'), cell: ({ reason }) => t(`prices.reason.${reason}`) },
          ]}
        />
      </div>
    </Section>
  )
}
