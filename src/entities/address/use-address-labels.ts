import { useTranslation } from 'react-i18next'
import { countryName } from '@/shared/i18n/country-name'
import { useFormat } from '@/shared/i18n/use-format'
import type { AddressValues } from './address-form'

/** Names of the fields of an address and values in words, for the conflict dialog. */
export const useAddressLabels = () => {
  const { t } = useTranslation('settings')
  const { locale } = useFormat()
  const nameOf = (code: unknown): string => countryName(String(code), locale)
  const labels = {
    name: t('address.name'),
    street: t('address.street'),
    postalCode: t('address.postalCode'),
    city: t('address.city'),
    region: t('address.region'),
    country: t('address.country'),
    phone: t('address.phone'),
  } satisfies Record<keyof AddressValues, string>
  return { labels, display: { country: nameOf }, nameOf, locale }
}
