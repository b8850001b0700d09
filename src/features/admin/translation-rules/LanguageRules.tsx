import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { WorkbenchLanguage } from '@/contract/admin/translations/workbench'
import { formsOfAddress } from '@/domain/translations/checks/settings'
import { hasFormsOfAddress } from '@/domain/translations/checks/speech'
import { useLanguageName } from '@/entities/text/use-language-name'
import { Facts } from '@/shared/ui/Facts'
import css from './rules.module.css'
import type { RulesFields } from './rules-values'

type Props = {
  form: RulesFields
  languages: readonly WorkbenchLanguage[]
  readOnly: boolean
}

/** How each language speaks to people, and which of its words may stand twice in a row. */
export function LanguageRules({ form, languages, readOnly }: Props) {
  const { t } = useTranslation('translations')
  const nameOf = useLanguageName()
  return (
    <>
      {languages.map((language) => {
        const { code } = language
        return (
          <fieldset key={code} className={css.language}>
            <legend>{nameOf(language)}</legend>
            {readOnly ? (
              <Facts
                items={[
                  ...(hasFormsOfAddress(code)
                    ? [
                        {
                          label: t('rules.address'),
                          value: t(`rules.addressed.${form.values[`address_${code}`] ?? 'any'}`),
                        },
                      ]
                    : []),
                  { label: t('rules.words'), value: form.values[`words_${code}`] || t('rules.none') },
                ]}
              />
            ) : (
              <>
                {hasFormsOfAddress(code) && (
                  <NativeSelect
                    label={t('rules.address')}
                    data={formsOfAddress.map((value) => ({ value, label: t(`rules.addressed.${value}`) }))}
                    {...form.field(`address_${code}`)}
                  />
                )}
                <TextInput
                  label={t('rules.words')}
                  description={t('rules.listHint')}
                  lang={code}
                  dir={language.direction}
                  {...form.field(`words_${code}`)}
                />
              </>
            )}
          </fieldset>
        )
      })}
    </>
  )
}
