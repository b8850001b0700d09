import { Button } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { LinkButton } from '@/shared/ui/LinkButton'
import css from './chrome.module.css'

export function NotFoundScreen() {
  const { t } = useTranslation('common')
  const router = useRouter()
  return (
    <div className={css.screen} data-testid="not-found">
      <h1 tabIndex={-1}>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <div className="row">
        <Button onClick={() => router.history.back()}>{t('notFound.back')}</Button>
        <LinkButton to="/" variant="default">
          {t('error.home')}
        </LinkButton>
      </div>
    </div>
  )
}
