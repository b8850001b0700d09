import { useTranslation } from 'react-i18next'
import type { WorkbenchLanguage } from '@/contract/admin/translations/workbench'
import { useLanguageName } from '@/entities/text/use-language-name'
import { isolated } from '@/shared/i18n/format'
import { useFormat } from '@/shared/i18n/use-format'
import { Bar } from '@/shared/ui/Bar'
import css from './workbench.module.css'

/** How far the language in front is, as a bar and in words. */
export function LanguageProgress({ language }: { language: WorkbenchLanguage }) {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const nameOf = useLanguageName()
  const { keys, untranslated, translated, reviewed, hidden, outdated } = language.progress
  const done = keys - untranslated
  return (
    <span className={css.progress}>
      <span className="num">
        {t('workbench.progress', {
          language: isolated(nameOf(language)),
          done: format.number(done),
          count: keys,
          formatted: format.number(keys),
        })}
      </span>
      <span className={css.bar}>
        <Bar
          size="sm"
          total={keys}
          label={t('workbench.share', { percent: format.percent(keys === 0 ? 1 : done / keys) })}
          parts={[
            { value: reviewed + hidden, color: 'accent' },
            { value: translated, color: 'warn' },
          ]}
        />
      </span>
      {translated > 0 && (
        <span>{t('workbench.toReview', { count: translated, formatted: format.number(translated) })}</span>
      )}
      {outdated > 0 && <span>{t('workbench.outdated', { count: outdated, formatted: format.number(outdated) })}</span>}
      {untranslated > 0 && (
        <span>{t('workbench.missing', { count: untranslated, formatted: format.number(untranslated) })}</span>
      )}
    </span>
  )
}
