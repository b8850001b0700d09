import '@mantine/core/styles/Input.layer.css'
import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Market } from '@/domain/markets'
import { countryName } from '@/shared/i18n/country-name'
import { useFormat } from '@/shared/i18n/use-format'

type Props = { shops: readonly Market[]; value: Market | undefined; onChange: (shop: Market | undefined) => void }

/** RMA-23: returns of all shops, or of one. */
export function ShopFilter({ shops, value, onChange }: Props) {
  const { t } = useTranslation('returns')
  const { locale } = useFormat()
  return (
    <NativeSelect
      label={t('reasons.shop')}
      value={value ?? ''}
      onChange={(event) => onChange(shops.find((shop) => shop === event.currentTarget.value))}
      data={[
        { value: '', label: t('reasons.allShops') },
        ...shops.map((shop) => ({ value: shop, label: countryName(shop, locale) })),
      ]}
    />
  )
}
