import { useTranslation } from 'react-i18next'
import css from './releases.module.css'
import { useLanguageName } from './use-language-name'

/** How many texts of which language. */
export function ChangeCounts({ changes }: { changes: readonly { language: string; changes: number }[] }) {
  const { t } = useTranslation('textReleases')
  const nameOf = useLanguageName()
  return (
    <span className={css.counts}>
      {changes.map(({ language, changes: count }) => (
        <span key={language} className={css.count}>
          {nameOf(language)} <span className="dim num">{t('change.count', { count })}</span>
        </span>
      ))}
    </span>
  )
}
