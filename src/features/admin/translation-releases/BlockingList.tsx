import { useTranslation } from 'react-i18next'
import { useLanguageName } from '@/entities/text/use-language-name'
import type { PendingTexts } from './PendingSection'

const mostShown = 10

/** Where the errors are that keep drafts from being published. */
export function BlockingList({ blocking }: Pick<PendingTexts, 'blocking'>) {
  const { t } = useTranslation('textReleases')
  const nameOf = useLanguageName()
  return (
    <ul>
      {blocking.slice(0, mostShown).map(({ language, namespace, key, check }, place) => (
        <li key={`${place} ${language} ${key} ${check}`}>
          {nameOf(language)}: <bdi dir="ltr">{`${namespace}:${key}`}</bdi>
        </li>
      ))}
      {blocking.length > mostShown && <li>{t('change.more', { count: blocking.length - mostShown })}</li>}
    </ul>
  )
}
