import { useTranslation } from 'react-i18next'
import type { Address } from '@/contract/address'
import { countryName } from '@/shared/i18n/country-name'
import { useFormat } from '@/shared/i18n/use-format'
import css from './AddressText.module.css'

type Props = {
  address: Address
  /** Everything on one line and without the name, for captions. */
  short?: boolean
}

/** The comma belongs to the letters of the address, not to those of the page. */
const ownComma = (line: string): string => (/\p{Script=Arabic}/u.test(line) ? line : line.replaceAll('،', ','))

/** An address as it is written on a parcel. The country is named in the viewer's language. */
export function AddressText({ address, short }: Props) {
  const { t } = useTranslation('enums')
  const { locale } = useFormat()
  const { name, street, postalCode, city, region, phone } = address
  const place = ownComma(
    region ? t('address.placeRegion', { postalCode, city, region }) : t('address.place', { postalCode, city }),
  )
  if (short) return <bdi>{ownComma(t('address.short', { street, place }))}</bdi>
  return (
    <address className={css.address}>
      <bdi>{name}</bdi>
      <bdi>{street}</bdi>
      <bdi>{place}</bdi>
      <span>{countryName(address.country, locale)}</span>
      {phone && <bdi dir="ltr">{phone}</bdi>}
    </address>
  )
}
