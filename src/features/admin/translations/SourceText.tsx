import { useTranslation } from 'react-i18next'
import type { Text, TextKey } from '@/contract/admin/translations/text-parts'
import type { WorkbenchLanguage } from '@/contract/admin/translations/workbench'
import type { Form } from '@/domain/translations/forms'
import { categoryOf } from '@/domain/translations/keys'
import { TextDiff } from '@/entities/text/TextDiff'
import { TokenText } from '@/entities/text/TokenText'
import { useLanguageName } from '@/entities/text/use-language-name'
import { useFormat } from '@/shared/i18n/use-format'
import { Disclosure } from '@/shared/ui/Disclosure'
import css from './desk.module.css'

type Props = { textKey: TextKey; text: Text; source: Text; language: WorkbenchLanguage }

/** What is to be translated, where it is shown, and what has changed in it since it was translated. */
export function SourceText({ textKey, text, source, language }: Props) {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const nameOf = useLanguageName()
  const { description, maxLength, maxWidth, usedIn, counts } = textKey
  const places =
    usedIn.length > 0 ? t('editor.usedIn', { count: usedIn.length, formatted: format.number(usedIn.length) }) : ''
  const limits = [
    maxLength !== null && t('editor.atMost', { count: maxLength, formatted: format.number(maxLength) }),
    maxWidth !== null && t('editor.atMostWide', { formatted: format.number(maxWidth) }),
  ].filter((limit) => limit !== false)
  const forms = Object.entries(source.forms)
  const before = text.isOutdated ? text.translatedFrom : null
  return (
    <div className={css.source}>
      {description && (
        <p className={css.about} dir="auto">
          {description}
        </p>
      )}
      <p className={css.limits}>
        <span>{nameOf(language)}</span>
        {limits.map((limit) => (
          <span key={limit}>{limit}</span>
        ))}
      </p>
      <dl
        className={css.sourceForms}
        data-counted={counts !== 'no' || undefined}
        lang={language.code}
        dir={language.direction}
      >
        {forms.map(([form, wording]) => (
          <div key={form}>
            <dt className={counts === 'no' ? 'sr' : undefined} lang="en">
              {categoryOf(form as Form) ?? t('editor.plain')}
            </dt>
            <dd>
              <TokenText text={wording} />
              {before && before[form] !== undefined && before[form] !== wording && (
                <span className={css.changed}>
                  <span className="cap">{t('editor.changed')}</span> <TextDiff before={before[form]} after={wording} />
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {places && (
        <Disclosure summary={places} className={css.places}>
          <ul>
            {usedIn.map(({ path, line }) => (
              <li key={`${path}:${line}`}>
                <bdi dir="ltr">{`${path}:${line}`}</bdi>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  )
}
