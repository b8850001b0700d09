import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useLanguageName } from '@/entities/text/use-language-name'
import { toggled } from '@/shared/lib/toggled'
import { RadioCards } from '@/shared/ui/RadioCards'
import { Section } from '@/shared/ui/Section'
import type { Choices } from './AdministratorFields'
import type { AdministratorForm } from './administrator-form'
import css from './administrators.module.css'

type Props = { form: AdministratorForm; choices: Choices; disabled: boolean }

/** Every language of the texts, or some. Asked for only where a role lets into the texts. */
export function LanguageFields({ form: { values, errors, setValue }, choices, disabled }: Props) {
  const { t } = useTranslation('administrators')
  const nameOf = useLanguageName()
  const isOfTexts = choices.roles.some((role) => role.isOfTexts && values.roleIds.includes(role.id))
  if (!isOfTexts && values.languageReach === 'all') return null
  // A language that was archived since stays with whoever had it.
  const codes = [...new Set([...choices.languages.map(({ code }) => code), ...values.languages])]
  const nativeNames = new Map(choices.languages.map(({ code, nativeName }) => [code, nativeName]))
  return (
    <Section title={t('form.languages')}>
      <p className={css.lead}>{t('form.languagesHint')}</p>
      <RadioCards
        label={t('languages.label')}
        name="languageReach"
        value={values.languageReach}
        disabled={disabled}
        error={errors.languages}
        options={(['all', 'some'] as const).map((value) => ({
          value,
          label: (
            <span>
              <b>{t(`languages.${value}.label`)}</b>
              <br />
              <span className="dim">
                {value === 'all' && !choices.mayGiveAllLanguages ? t('languages.notAll') : t(`languages.${value}.hint`)}
              </span>
            </span>
          ),
          disabled: value === 'all' && !choices.mayGiveAllLanguages,
        }))}
        onChange={(reach) => setValue('languageReach', reach)}
      />
      {values.languageReach === 'some' && (
        <fieldset className={css.group} disabled={disabled}>
          <legend>{t('languages.list')}</legend>
          <div className={css.choices}>
            {codes.map((code) => (
              <Checkbox
                key={code}
                label={
                  <span>
                    {nameOf(code)}{' '}
                    <bdi className="cap" lang={code}>
                      {nativeNames.get(code) ?? code}
                    </bdi>
                  </span>
                }
                checked={values.languages.includes(code)}
                onChange={() => setValue('languages', toggled(values.languages, code) ?? [])}
              />
            ))}
          </div>
        </fieldset>
      )}
    </Section>
  )
}
