import { useTranslation } from 'react-i18next'
import type { WorkbenchLanguage } from '@/contract/admin/translations/workbench'
import type { Form } from '@/domain/translations/forms'
import { isOrdinal } from '@/domain/translations/keys'
import { exampleCount, formsOf } from '@/domain/translations/plural-forms'
import type { KeyCounts } from '@/domain/translations/text-states'
import { RanText } from '@/entities/text/RanText'
import { useLanguageName } from '@/entities/text/use-language-name'
import { isolated } from '@/shared/i18n/format'
import { useFormat } from '@/shared/i18n/use-format'
import { Disclosure } from '@/shared/ui/Disclosure'
import { Section } from '@/shared/ui/Section'
import { PreviewControls } from './PreviewControls'
import css from './side.module.css'
import type { Preview } from './use-preview'

type Props = {
  preview: Preview
  language: WorkbenchLanguage
  languages: readonly WorkbenchLanguage[]
  counts: KeyCounts
}

const chainOf = ({ code, fallback }: WorkbenchLanguage): string[] => [code, ...fallback]

/** The text as people will read it, by the engine of the portal itself, and why it is this one. */
export function PreviewPanel({ preview, language, languages, counts }: Props) {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const { shown } = preview
  const languageName = useLanguageName()
  const nameOf = (code: string): string => languageName(languages.find((one) => one.code === code) ?? code)
  const examples = formsOf(language.code, counts)
    .filter((form: Form) => isOrdinal(form) === preview.ordinal)
    .map((form) => exampleCount(language.code, form))
    .filter((count) => count !== null)
  return (
    <Section title={t('preview.title')}>
      <PreviewControls preview={preview} />
      <div className={css.preview}>
        <RanText text={shown.text} lang={shown.language} dir={dirOf(languages, shown.language)} />
      </div>
      <p
        className={css.origin}
        data-tone={shown.isMissing ? 'bad' : shown.language === language.code ? undefined : 'warn'}
      >
        {shown.isMissing
          ? t('preview.missing')
          : t('preview.origin', { language: isolated(nameOf(shown.language)), key: shown.key })}
      </p>
      {examples.length > 1 && (
        <dl className={css.examples}>
          {examples.map((count) => (
            <div key={count}>
              <dt>{format.number(count)}</dt>
              <dd>
                <RanText text={preview.runWith(count).text} lang={language.code} dir={language.direction} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <Disclosure summary={t('preview.languages')}>
        <dl className={css.languages}>
          {languages.map((each) => {
            const run = preview.runFor(each.code, chainOf(each))
            return (
              <div key={each.code}>
                <dt>
                  {languageName(each)}
                  {run.language !== each.code && (
                    <span className="cap"> {t('preview.from', { language: isolated(nameOf(run.language)) })}</span>
                  )}
                </dt>
                <dd>
                  <RanText text={run.text} lang={run.language} dir={dirOf(languages, run.language)} />
                </dd>
              </div>
            )
          })}
        </dl>
      </Disclosure>
    </Section>
  )
}

const dirOf = (languages: readonly WorkbenchLanguage[], code: string): 'ltr' | 'rtl' =>
  languages.find((language) => language.code === code)?.direction ?? 'ltr'
