import { useTranslation } from 'react-i18next'
import { type Market, markets } from '@/domain/markets'
import { type OfferedPayment, offeredPayments } from '@/domain/settings/vocabulary'
import { countryName } from '@/shared/i18n/country-name'
import { useFormat } from '@/shared/i18n/use-format'
import { CheckMatrix } from './CheckMatrix'
import css from './portal-settings.module.css'
import type { FieldProps } from './setting-values'

const settingOf = { onAccount: 'onAccountMarkets', card: 'cardMarkets', transfer: 'transferMarkets' } as const

/** Which ways to pay are offered to customers of which country. */
export function MarketSettings({ values, onChange }: FieldProps) {
  const { t } = useTranslation('portalSettings')
  const { locale } = useFormat()
  const toggle = (market: Market, payment: OfferedPayment, offered: boolean): void => {
    const name = settingOf[payment]
    onChange?.(
      name,
      markets.filter((each) => (each === market ? offered : values[name].includes(each))),
    )
  }
  return (
    <div className={css.wide}>
      <h3 className={css.subtitle}>{t('markets.label')}</h3>
      <p className={css.lead}>{t('markets.lead')}</p>
      <CheckMatrix
        label={t('markets.label')}
        corner={t('markets.corner')}
        rows={markets.map((value) => ({ value, label: countryName(value, locale) }))}
        columns={offeredPayments.map((value) => ({ value, label: t(`markets.${value}`) }))}
        isChecked={(market, payment) => values[settingOf[payment]].includes(market)}
        boxLabel={(row, column) => t('markets.box', { market: row, way: column })}
        onChange={onChange && toggle}
      />
    </div>
  )
}
