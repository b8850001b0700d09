import { ActionIcon, Button, NativeSelect } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { locales } from '@/domain/locales'
import { markets } from '@/domain/markets'
import { currencies } from '@/domain/money'
import { MoneyInput } from '@/shared/forms/MoneyInput'
import { countryName } from '@/shared/i18n/country-name'
import { useFormat } from '@/shared/i18n/use-format'
import { CheckGroup } from '@/shared/ui/CheckGroup'
import { Section } from '@/shared/ui/Section'
import { FieldError } from './FieldError'
import type { MarketPriceValue } from './product-form'
import css from './products.module.css'
import type { SectionProps } from './use-product-form'

/** PRD-05: in which countries and languages it is offered, and where its list price is another one. */
export function OfferSection({ form, readOnly }: SectionProps & { readOnly: boolean }) {
  const { t } = useTranslation(['products', 'common'])
  const format = useFormat()
  const { marketPrices } = form.values
  const words = { searchIn: t('offer.searchIn'), search: t('offer.search'), noMatch: t('offer.noMatch') }
  const set = (next: MarketPriceValue[]) => form.setValue('marketPrices', next)
  const change = (place: number, part: Partial<MarketPriceValue>) =>
    set(marketPrices.map((each, at) => (at === place ? { ...each, ...part } : each)))
  return (
    <Section title={t('offer.title')}>
      <div className="stack">
        <p className="dim flat">{t('offer.text')}</p>
        <div className={css.terms}>
          <CheckGroup
            label={t('offer.markets')}
            choices={markets.map((value) => ({ value, label: countryName(value, format.locale) }))}
            value={form.values.markets}
            onChange={(next) => form.setValue('markets', next ?? [])}
            words={words}
          />
          <CheckGroup
            label={t('offer.languages')}
            choices={locales.map((value) => ({ value, label: t(`common:language.${value}`) }))}
            value={form.values.languages}
            onChange={(next) => form.setValue('languages', next ?? [])}
            words={words}
          />
        </div>
        <h3 className={css.sub}>{t('offer.prices')}</h3>
        {marketPrices.length === 0 && <p className="dim flat">{t('offer.none')}</p>}
        {marketPrices.map(({ market, currency, amount }, place) => (
          <div key={place} className={css.add}>
            <NativeSelect
              label={t('offer.market')}
              value={market}
              data={markets.map((value) => ({ value, label: countryName(value, format.locale) }))}
              onChange={(event) => {
                const chosen = markets.find((each) => each === event.currentTarget.value)
                if (chosen) change(place, { market: chosen })
              }}
            />
            <NativeSelect
              label={t('offer.currency')}
              value={currency}
              data={currencies}
              onChange={(event) => {
                const chosen = currencies.find((each) => each === event.currentTarget.value)
                if (chosen) change(place, { currency: chosen })
              }}
            />
            <MoneyInput
              label={t('offer.price')}
              currency={currency}
              value={amount}
              onChange={(next) => change(place, { amount: next })}
            />
            {!readOnly && (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('offer.remove', { country: countryName(market, format.locale) })}
                onClick={() => set(marketPrices.filter((_, at) => at !== place))}
              >
                <IconTrash size={16} stroke={1.7} aria-hidden />
              </ActionIcon>
            )}
          </div>
        ))}
        <FieldError error={form.errors.marketPrices} />
        {!readOnly && (
          <div>
            <Button
              variant="default"
              size="xs"
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() => set([...marketPrices, { market: 'DE', currency: 'EUR', amount: null }])}
            >
              {t('offer.add')}
            </Button>
          </div>
        )}
      </div>
    </Section>
  )
}
