import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { countryName } from '@/shared/i18n/country-name'
import { useFormat } from '@/shared/i18n/use-format'
import { toggled } from '@/shared/lib/toggled'
import { RadioCards } from '@/shared/ui/RadioCards'
import { SearchField } from '@/shared/ui/SearchField'
import { Section } from '@/shared/ui/Section'
import type { Choices } from './AdministratorFields'
import type { AdministratorForm } from './administrator-form'
import css from './administrators.module.css'

type Props = { form: AdministratorForm; choices: Choices; disabled: boolean }

/** ADM-11: every customer, or whole countries and single customers. */
export function CustomerFields({ form: { values, errors, setValue }, choices, disabled }: Props) {
  const { t } = useTranslation('administrators')
  const format = useFormat()
  const [words, setWords] = useState('')
  const found = choices.customers.filter(({ name, customerNumber }) =>
    `${name} ${customerNumber}`
      .toLocaleLowerCase(format.locale)
      .includes(words.trim().toLocaleLowerCase(format.locale)),
  )
  const fault = errors.reach ?? errors.countries ?? errors.companyIds
  return (
    <Section title={t('form.customers')}>
      <p className={css.lead}>{t('form.customersHint')}</p>
      <RadioCards
        label={t('scope.label')}
        name="reach"
        value={values.reach}
        disabled={disabled}
        error={fault}
        options={(['all', 'some'] as const).map((value) => ({
          value,
          label: (
            <span>
              <b>{t(`scope.${value}.label`)}</b>
              <br />
              <span className="dim">
                {value === 'all' && !choices.mayGiveAll ? t('scope.notAll') : t(`scope.${value}.hint`)}
              </span>
            </span>
          ),
          disabled: value === 'all' && !choices.mayGiveAll,
        }))}
        onChange={(reach) => setValue('reach', reach)}
      />
      {values.reach === 'some' && (
        <>
          <fieldset className={css.group} disabled={disabled}>
            <legend>{t('scope.countries')}</legend>
            <div className={css.choices}>
              {choices.countries.map(({ code, customers }) => (
                <Checkbox
                  key={code}
                  label={t('scope.countryCount', { country: countryName(code, format.locale), count: customers })}
                  checked={values.countries.includes(code)}
                  onChange={() => setValue('countries', toggled(values.countries, code) ?? [])}
                />
              ))}
            </div>
          </fieldset>
          <fieldset className={css.group} disabled={disabled}>
            <legend>
              {t('scope.companies')}{' '}
              {values.companyIds.length > 0 && (
                <span className="cap">{t('scope.chosen', { count: values.companyIds.length })}</span>
              )}
            </legend>
            <SearchField className={css.search} value={words} onChange={setWords} label={t('scope.search')} />
            <div className={css.customers} tabIndex={0} role="group" aria-label={t('scope.companies')}>
              {found.length === 0 && <span className="dim">{t('scope.none')}</span>}
              {found.map(({ id, name, customerNumber }) => (
                <Checkbox
                  key={id}
                  label={
                    <span>
                      <bdi dir="auto">{name}</bdi> <span className="cap">{customerNumber}</span>
                    </span>
                  }
                  checked={values.companyIds.includes(id)}
                  onChange={() => setValue('companyIds', toggled(values.companyIds, id) ?? [])}
                />
              ))}
            </div>
          </fieldset>
        </>
      )}
    </Section>
  )
}
