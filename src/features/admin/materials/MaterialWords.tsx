import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { locales } from '@/domain/locales'
import { materialKinds, materialLimits } from '@/domain/materials/vocabulary'
import { Section } from '@/shared/ui/Section'
import css from './materials.module.css'
import type { MaterialForm } from './material-form'

const directions = { en: 'ltr', pl: 'ltr', de: 'ltr', ar: 'rtl' } as const

/** What the material is, and what it is called in each language of the portal. */
export function MaterialWords({ form, isNew }: { form: MaterialForm; isNew: boolean }) {
  const { t } = useTranslation(['materials', 'common'])
  const { titles, descriptions, kind } = form.values
  const kinds = materialKinds.filter((each) => isNew || (each === 'video') === (kind === 'video'))
  const error = form.field('titles').error
  return (
    <>
      <Section title={t('form.what')}>
        <div className={css.pair}>
          <NativeSelect
            label={t('form.kind')}
            {...form.field('kind')}
            data={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          />
          <NativeSelect
            label={t('form.language')}
            description={t('form.languageHint')}
            {...form.field('language')}
            data={[
              { value: '', label: t('form.noLanguage') },
              ...locales.map((value) => ({ value, label: t(`common:language.${value}`) })),
            ]}
          />
        </div>
      </Section>
      <Section title={t('form.words')}>
        <p className="dim flat">{t('form.englishCounts')}</p>
        <div className={css.languages}>
          {locales.map((locale) => {
            const language = t(`common:language.${locale}`)
            return (
              <div key={locale} className={css.language}>
                <TextInput
                  label={t('form.inLanguage', { field: t('form.title'), language })}
                  lang={locale}
                  dir={directions[locale]}
                  required={locale === 'en'}
                  maxLength={materialLimits.title}
                  value={titles[locale]}
                  error={locale === 'en' ? error : undefined}
                  onChange={(event) => form.setValue('titles', { ...titles, [locale]: event.currentTarget.value })}
                />
                <Textarea
                  label={t('form.inLanguage', { field: t('form.description'), language })}
                  lang={locale}
                  dir={directions[locale]}
                  autosize
                  minRows={2}
                  maxRows={8}
                  maxLength={materialLimits.description}
                  value={descriptions[locale]}
                  onChange={(event) =>
                    form.setValue('descriptions', { ...descriptions, [locale]: event.currentTarget.value })
                  }
                />
              </div>
            )
          })}
        </div>
      </Section>
    </>
  )
}
