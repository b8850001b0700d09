import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { registrationFieldLimits, submitRegistration } from '@/contract/registrations'
import { locales } from '@/domain/locales'
import { type Market, markets } from '@/domain/markets'
import { countryName } from '@/shared/i18n/country-name'
import { ApiForm } from '@/shared/forms/ApiForm'
import type { FieldIssues } from '@/shared/forms/field-errors'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { useFormat } from '@/shared/i18n/use-format'
import css from './SessionFrame.module.css'
import { TaxNumberField } from './TaxNumberField'
import { useLocale } from './use-locale'

const empty = {
  companyName: '',
  country: 'PL' as Market,
  vatNumber: '',
  street: '',
  postalCode: '',
  city: '',
  contactName: '',
  email: '',
  phone: '',
  message: '',
  consent: false,
}

type Props = { onSent: (sent: { number: string; email: string }) => void }

export function RegisterForm({ onSent }: Props) {
  const { t } = useTranslation('registration')
  const { locale: shown } = useFormat()
  const { locale } = useLocale()
  const form = useApiForm({
    endpoint: submitRegistration,
    initial: empty,
    toRequest: (values) => ({ body: { ...values, locale: locales.find((choice) => choice === locale) ?? 'en' } }),
    check: ({ consent }): FieldIssues => (consent ? {} : { consent: { code: 'required' } }),
    onSuccess: ({ number }, { email }) => onSent({ number, email }),
  })
  const text = (name: Exclude<keyof typeof empty, 'consent' | 'country'>) => ({
    label: t(`field.${name}`),
    ...form.field(name),
  })
  const countries = markets
    .map((code) => ({ value: code, label: countryName(code, shown) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, shown))

  return (
    <ApiForm form={form} label={t('title')} className={css.fields}>
      <FormProblem form={form} />
      <fieldset className={css.group}>
        <legend>{t('group.company')}</legend>
        <TextInput {...text('companyName')} autoComplete="organization" className={css.whole} />
        <NativeSelect label={t('field.country')} data={countries} autoComplete="country" {...form.field('country')} />
        <TaxNumberField country={form.values.country} {...text('vatNumber')} />
        <TextInput {...text('street')} autoComplete="street-address" className={css.whole} />
        <TextInput {...text('postalCode')} autoComplete="postal-code" maxLength={registrationFieldLimits.postalCode} />
        <TextInput {...text('city')} autoComplete="address-level2" />
      </fieldset>
      <fieldset className={css.group}>
        <legend>{t('group.person')}</legend>
        <TextInput {...text('contactName')} autoComplete="name" />
        <TextInput {...text('phone')} type="tel" autoComplete="tel" />
        <TextInput
          {...text('email')}
          description={t('hint.email')}
          type="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          className={css.whole}
        />
        <Textarea {...text('message')} autosize minRows={2} maxRows={6} className={css.whole} />
      </fieldset>
      <Checkbox label={t('consent')} {...form.field('consent', 'checkbox')} />
      <Button type="submit" size="md" fullWidth loading={form.pending}>
        {t('submit')}
      </Button>
    </ApiForm>
  )
}
