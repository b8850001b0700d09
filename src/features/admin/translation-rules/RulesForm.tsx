import { Checkbox, Textarea } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { type TextSettings, updateTextSettings, type WorkbenchLanguage } from '@/contract/admin/translations/workbench'
import { checks } from '@/domain/translations/checks/vocabulary'
import { useFindingText } from '@/entities/text/use-finding-text'
import { useLanguageName } from '@/entities/text/use-language-name'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { SaveBar } from '@/shared/forms/SaveBar'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { SettingsSection, SettingsSections } from '@/shared/ui/SettingsSection'
import { useRefusal } from '@/shared/ui/use-refusal'
import { CheckWeights } from './CheckWeights'
import { LanguageRules } from './LanguageRules'
import { bodyOf, fieldOf, type RulesValues, valuesOf } from './rules-values'

type Props = {
  settings: TextSettings
  languages: readonly WorkbenchLanguage[]
  reportDirty: (dirty: boolean) => void
}

/** The rules in their parts; who may not change them reads them. */
export function RulesForm({ settings, languages, reportDirty }: Props) {
  const { t } = useTranslation('translations')
  const words = useFindingText()
  const nameOf = useLanguageName()
  const refused = useRefusal()(settings.allowedActions.find(({ action }) => action === 'edit'))
  const form = useApiForm({
    endpoint: updateTextSettings,
    initial: valuesOf(settings, languages),
    version: settings.version,
    toRequest: (values: RulesValues, version) => ({ body: { version, ...bodyOf(values, languages) } }),
    fieldFor: (path) => fieldOf(path, languages),
    fromCurrent: (current) => {
      const now = current as TextSettings // what `conflict/stale` of this endpoint carries
      return { values: valuesOf(now, languages), version: now.version }
    },
    labels: {
      reviewerIsAnother: t('rules.reviewerIsAnother'),
      reviewedIsProtected: t('rules.reviewedIsProtected'),
      brands: t('rules.brands'),
      ...Object.fromEntries(checks.map((check) => [`weight_${check}`, words.name(check)])),
      ...Object.fromEntries(
        languages.flatMap((language) => [
          [`address_${language.code}`, t('rules.addressIn', { language: nameOf(language) })],
          [`words_${language.code}`, t('rules.wordsIn', { language: nameOf(language) })],
        ]),
      ),
    },
    onSuccess: () => {
      reportDirty(false)
      notify({ title: t('rules.saved'), tone: 'good' })
    },
  })
  useEffect(() => reportDirty(form.dirty), [form.dirty, reportDirty])
  const readOnly = refused !== undefined
  return (
    <ApiForm form={form} label={t('rules.title')}>
      <FormProblem form={form} />
      <SettingsSections>
        <SettingsSection id="review" title={t('rules.review')} text={t('rules.reviewText')} readOnly={refused}>
          <Checkbox
            label={t('rules.reviewerIsAnother')}
            disabled={readOnly}
            {...form.field('reviewerIsAnother', 'checkbox')}
          />
          <Checkbox
            label={t('rules.reviewedIsProtected')}
            disabled={readOnly}
            {...form.field('reviewedIsProtected', 'checkbox')}
          />
        </SettingsSection>
        <SettingsSection id="languages" title={t('rules.languages')} text={t('rules.languagesText')}>
          <LanguageRules form={form} languages={languages} readOnly={readOnly} />
        </SettingsSection>
        <SettingsSection id="brands" title={t('rules.brands')} text={t('rules.brandsText')}>
          {readOnly ? (
            <p className="flat">{form.values.brands}</p>
          ) : (
            <Textarea
              label={t('rules.brandNames')}
              description={t('rules.listHint')}
              autosize
              minRows={2}
              {...form.field('brands')}
            />
          )}
        </SettingsSection>
        <SettingsSection id="checks" title={t('rules.checks')} text={t('rules.checksText')}>
          <CheckWeights form={form} readOnly={readOnly} />
        </SettingsSection>
      </SettingsSections>
      <SaveBar form={form} effect={t('rules.effect')} />
    </ApiForm>
  )
}
