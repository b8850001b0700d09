import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { roleNameLimit } from '@/contract/admin/roles'
import { locales } from '@/domain/locales'
import css from './roles.module.css'

type Props = {
  values: Record<string, string>
  errors: Record<string, ReactNode>
  onChange: (locale: (typeof locales)[number], name: string) => void
}

export function RoleNames({ values, errors, onChange }: Props) {
  const { t } = useTranslation('roles')
  return (
    <fieldset className={css.namesSet}>
      <legend>
        {t('form.names')} <span className="cap">{t('form.namesHint')}</span>
      </legend>
      <div className={css.names}>
        {locales.map((locale) => (
          <TextInput
            key={locale}
            label={t(`form.${locale}`)}
            lang={locale}
            dir={locale === 'ar' ? 'rtl' : 'ltr'}
            value={values[locale] ?? ''}
            maxLength={roleNameLimit}
            required
            autoComplete="off"
            error={errors[locale]}
            onChange={(event) => onChange(locale, event.currentTarget.value)}
          />
        ))}
      </div>
    </fieldset>
  )
}
