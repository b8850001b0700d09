import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { GoodsListQuery } from '@/contract/products-list'
import { currencies } from '@/domain/money'
import { useCan, useSession } from '@/features/session/use-session'

type Choice = GoodsListQuery['currency']

/** PRD-06: shows prices in another currency, too; orders stay in the account's. */
export function CurrencyChoice({ value, onChange }: { value: Choice; onChange: (currency: Choice) => void }) {
  const { t } = useTranslation('catalogue')
  const { company } = useSession()
  const seesPrices = useCan('prices.view')
  if (!seesPrices || !company) return null
  const own = company.currency
  return (
    <NativeSelect
      aria-label={t('currency.label')}
      value={value ?? own}
      data={currencies.map((currency) => ({
        value: currency,
        label: currency === own ? t('currency.own', { currency }) : currency,
      }))}
      onChange={(event) => {
        const chosen = currencies.find((each) => each === event.currentTarget.value)
        onChange(chosen === own ? undefined : chosen)
      }}
    />
  )
}
