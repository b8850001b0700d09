import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { structureLimits } from '@/contract/structure'
import { addressCountries } from '@/domain/addresses/postal-code'
import { countryName } from '@/shared/i18n/country-name'
import { useFormat } from '@/shared/i18n/use-format'
import type { BranchFormState } from './BranchDrawer'
import css from './structure.module.css'

/** Where the branch is. It may have no address of its own. */
export function BranchAddressFields({ form }: { form: BranchFormState }) {
  const { t } = useTranslation('structure')
  const { locale } = useFormat()
  const codes = [...new Set([...addressCountries, form.values.country])]
  const countries = codes
    .map((code) => ({ value: code, label: countryName(code, locale) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale))
  return (
    <fieldset className={css.fieldset}>
      <legend>{t('form.address')}</legend>
      <Checkbox label={t('form.hasAddress')} {...form.field('hasAddress', 'checkbox')} />
      {form.values.hasAddress && (
        <>
          <TextInput label={t('form.addressName')} maxLength={structureLimits.text} {...form.field('addressName')} />
          <TextInput label={t('form.street')} maxLength={structureLimits.text} {...form.field('street')} />
          <div className={css.twoFields}>
            <TextInput
              label={t('form.postalCode')}
              dir="ltr"
              maxLength={structureLimits.postalCode}
              {...form.field('postalCode')}
            />
            <TextInput label={t('form.city')} maxLength={structureLimits.text} {...form.field('city')} />
          </div>
          <div className={css.twoFields}>
            <TextInput label={t('form.region')} maxLength={structureLimits.text} {...form.field('region')} />
            <NativeSelect label={t('form.country')} data={countries} {...form.field('country')} />
          </div>
          <TextInput
            label={t('form.phone')}
            type="tel"
            dir="ltr"
            maxLength={structureLimits.phone}
            {...form.field('phone')}
          />
        </>
      )}
    </fieldset>
  )
}
