import { Button } from '@mantine/core'
import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/problem'
import { isMissingFile, loadAnew, loadAnewOnce, unreached } from '@/shared/lib/missing-file'
import { LinkButton } from '@/shared/ui/LinkButton'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import css from './chrome.module.css'
import { MissingRecord } from './MissingRecord'

/**
 * A page that could not be loaded or drawn. Trying again clears the failed queries first, and happens by itself when
 * the connection is back.
 */
export function CrashScreen({ error }: Pick<ErrorComponentProps, 'error' | 'reset'>) {
  const { t } = useTranslation('common')
  const router = useRouter()
  const { reset } = useQueryErrorResetBoundary()
  useEffect(() => reset(), [reset])
  useEffect(() => {
    if (isMissingFile(error)) void loadAnewOnce(error)
    const again = (): void => {
      if (isMissingFile(error)) void loadAnew()
      else if (ApiProblem.is(error, 'network/offline', 'network/timeout')) void router.invalidate()
    }
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [error, router])
  if (ApiProblem.is(error, 'resource/not-found')) return <MissingRecord problem={error.problem} />
  const retry = (): void => {
    reset()
    void (isMissingFile(error) ? loadAnew() : router.invalidate())
  }
  const problem = isMissingFile(error) ? unreached : error
  const isProblem = problem instanceof ApiProblem
  return (
    <div className={css.screen} data-testid="crash">
      <h1 tabIndex={-1}>{t(isProblem ? 'error.loadTitle' : 'error.crashTitle')}</h1>
      {isProblem ? <ProblemNotice error={problem} onRetry={retry} /> : <p role="alert">{t('error.crashText')}</p>}
      <div className="row">
        {!isProblem && <Button onClick={retry}>{t('action.retry')}</Button>}
        <LinkButton to="/" variant="default">
          {t('error.home')}
        </LinkButton>
      </div>
    </div>
  )
}
