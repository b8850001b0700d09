import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import css from './chrome.module.css'

const subscribe = (onChange: () => void): (() => void) => {
  window.addEventListener('online', onChange)
  window.addEventListener('offline', onChange)
  return () => {
    window.removeEventListener('online', onChange)
    window.removeEventListener('offline', onChange)
  }
}

export function OfflineBanner() {
  const { t } = useTranslation('common')
  const online = useSyncExternalStore(subscribe, () => navigator.onLine)
  return (
    <div role="status" data-noprint>
      {!online && <div className={css.offline}>{t('offline.text')}</div>}
    </div>
  )
}
