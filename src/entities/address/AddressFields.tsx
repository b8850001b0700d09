import { NativeSelect, TextInput } from '@mantine/core'
import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { addressLimits } from '@/contract/company-details'
import { addressCountries, postalCodeExample } from '@/domain/addresses/postal-code'
import type { AddressValues } from './address-form'
import css from './AddressFields.module.css'
import { useAddressLabels } from './use-address-labels'

type Props = {
  /** `form.field` of a form that has the fields of an address. */
  field: (name: keyof AddressValues) => ComponentProps<typeof TextInput>
  country: string
  nameLabel?: string
  phoneHint?: string
}

/** The fields of an address. What a postal code looks like depends on the country chosen. */
export function AddressFields({ field, country, nameLabel, phoneHint }: Props) {
  const { t } = useTranslation('settings')
  const { labels, nameOf, locale } = useAddressLabels()
  const example = postalCodeExample(country)
  const countries = addressCountries.includes(country) ? addressCountries : [country, ...addressCountries]
  const options = countries
    .map((value) => ({ value, label: nameOf(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale))
  return (
    <>
      <TextInput
        label={nameLabel ?? labels.name}
        autoComplete="organization"
        maxLength={addressLimits.name}
        {...field('name')}
      />
      <TextInput
        label={labels.street}
        autoComplete="street-address"
        maxLength={addressLimits.street}
        {...field('street')}
      />
      <div className={css.pair}>
        <TextInput
          label={labels.postalCode}
          description={example ? t('address.postalCodeHint', { example }) : undefined}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autoComplete="postal-code"
          dir="ltr"
          maxLength={addressLimits.postalCode}
          {...field('postalCode')}
        />
        <TextInput
          label={labels.city}
          autoComplete="address-level2"
          maxLength={addressLimits.city}
          {...field('city')}
        />
      </div>
      <div className={css.halves}>
        <TextInput
          label={labels.region}
          autoComplete="address-level1"
          maxLength={addressLimits.region}
          {...field('region')}
        />
        <NativeSelect
          label={labels.country}
          autoComplete="country"
          data={options}
          {...(field('country') as ComponentProps<typeof NativeSelect>)}
        />
      </div>
      <TextInput
        label={labels.phone}
        description={phoneHint ?? t('address.phoneHint')}
        type="tel"
        dir="ltr"
        autoComplete="tel"
        maxLength={30}
        {...field('phone')}
      />
    </>
  )
}
