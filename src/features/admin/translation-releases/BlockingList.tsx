import { useTranslation } from 'react-i18next'
import { useFindingText } from '@/entities/text/use-finding-text'
import { useLanguageName } from '@/entities/text/use-language-name'
import type { TextKeyId } from '@/domain/ids'
import { textKeyIdOf } from '@/domain/translations/text-states'
import type { Check } from '@/domain/translations/checks/vocabulary'
import { AppLink } from '@/shared/ui/AppLink'
import type { PendingTexts } from './PendingSection'

const mostShown = 10

/** Which errors keep drafts from being published, each with the way to the text. */
export function BlockingList({ blocking }: Pick<PendingTexts, 'blocking'>) {
  const { t } = useTranslation('textReleases')
  const nameOf = useLanguageName()
  const { name } = useFindingText()
  return (
    <ul>
      {blocking.slice(0, mostShown).map(({ language, namespace, key, check }, place) => (
        <li key={`${place} ${language} ${key} ${check}`}>
          {nameOf(language)}:{' '}
          <AppLink to="/admin/translations" search={{ language, key: textKeyIdOf(namespace, key) as TextKeyId }}>
            <bdi dir="ltr">{`${namespace}:${key}`}</bdi>
          </AppLink>{' '}
          <span className="cap">{name(check as Check)}</span>
        </li>
      ))}
      {blocking.length > mostShown && <li>{t('change.more', { count: blocking.length - mostShown })}</li>}
    </ul>
  )
}
