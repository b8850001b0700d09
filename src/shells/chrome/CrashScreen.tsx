import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/problem'
import { LinkButton } from '@/shared/ui/LinkButton'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import css from './chrome.module.css'
import { NotFoundScreen } from './NotFoundScreen'

/** A page that could not be loaded or drawn. Trying again clears the failed queries first. */
export function CrashScreen({ error }: Pick<ErrorComponentProps, 'error' | 'reset'>) {
  const { t } = useTranslation('common')
  const router = useRouter()
  const { reset } = useQueryErrorResetBoundary()
  useEffect(() => reset(), [reset])
  if (ApiProblem.is(error, 'resource/not-found')) return <NotFoundScreen />
  return (
    <div className={css.screen} data-testid="crash">
      <h1 tabIndex={-1}>{t('error.crashTitle')}</h1>
      <p>{t('error.crashText')}</p>
      <ProblemNotice
        error={error}
        onRetry={() => {
          reset()
          void router.invalidate()
        }}
      />
      <LinkButton to="/" variant="subtle">
        {t('error.home')}
      </LinkButton>
    </div>
  )
}
