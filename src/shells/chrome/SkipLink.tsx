import { useTranslation } from 'react-i18next'
import css from './chrome.module.css'

export function SkipLink() {
  const { t } = useTranslation('common')
  return (
    <a
      className={css.skip}
      href="#content"
      onClick={(event) => {
        event.preventDefault()
        document.getElementById('content')?.focus()
      }}
    >
      {t('nav.skip')}
    </a>
  )
}
