import { useTranslation } from 'react-i18next'
import type { Address } from '@/contract/address'
import { useFormat } from '@/shared/i18n/use-format'
import css from './AddressText.module.css'

type Props = {
  address: Address
  /** Everything on one line and without the name, for captions. */
  short?: boolean
}

/** An address as it is written on a parcel. The country is named in the viewer's language. */
export function AddressText({ address, short }: Props) {
  const { t } = useTranslation('enums')
  const { locale } = useFormat()
  const { name, street, postalCode, city, region, phone } = address
  const country = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(address.country)
  const place = region
    ? t('address.placeRegion', { postalCode, city, region })
    : t('address.place', { postalCode, city })
  if (short) return <bdi>{t('address.short', { street, place })}</bdi>
  return (
    <address className={css.address}>
      <bdi>{name}</bdi>
      <bdi>{street}</bdi>
      <bdi>{place}</bdi>
      <span>{country}</span>
      {phone && <bdi dir="ltr">{phone}</bdi>}
    </address>
  )
}
