import { Suspense, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { lazyPart } from '@/shared/lib/lazy-part'
import css from './chrome.module.css'

const DeveloperPanel =
  import.meta.env.VITE_DEMO === 'true'
    ? lazyPart(() => import('@/features/session/DeveloperPanel').then(({ DeveloperPanel }) => DeveloperPanel), {
        quiet: true,
      })
    : undefined

/** Says that the data is made up and local, and brings the controls of the mock backend. Only in the demo. */
export function DemoBanner() {
  const { t } = useTranslation('common')
  const id = useId()
  if (!DeveloperPanel) return null
  return (
    <div className={css.demo} role="region" aria-labelledby={id} data-noprint>
      <span id={id}>
        <span className={css.wide}>{t('demo.banner')}</span>
        <span className={css.small}>{t('demo.short')}</span>
      </span>
      <Suspense>
        <DeveloperPanel />
      </Suspense>
    </div>
  )
}
